import { findGenre } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import type { Configuration, GenreChoice, IgnoreRule } from './configuration';
import type { EditorSettings } from './editor-settings';
import { matchesGlob } from './glob';
import type { IgnoreEntry, Profile } from './profile';

/** The text that a profile is made for. */
export interface ProfileTarget {
  /**
   * The file's whole path, and its path from the folder of the configuration on; with `/` between folders. Few
   * configurations speak of files: they are read where one does.
   */
  readonly path: string;
  readonly pathInFolder: string;
  /** True where the text's language alone says that it is a draft. */
  readonly isDraft: boolean;
  /** What the user chose for this very text: a genre's id or name, `draft` for a draft whose genre is recognised, `none`, or `auto` to take a choice back. */
  readonly choice: string | null;
  readonly settings: EditorSettings;
}

const known = new WeakMap<Configuration, Map<string, Profile>>();

/** The profile of a text; the very same object as long as nothing in it differs. */
export function makeProfile(configuration: Configuration, target: ProfileTarget): Profile {
  const { isDraft, genre, isChosen } = decide(configuration, target);
  const ignore = configuration.ignore.flatMap((entry) => applyIgnore(entry, target));
  const key = JSON.stringify([isDraft, genre?.id, isChosen, ignore]);
  let profiles = known.get(configuration);
  if (!profiles) {
    profiles = new Map();
    known.set(configuration, profiles);
  }
  let profile = profiles.get(key);
  if (!profile) {
    const { genres, rules, practice, placeholders, terms, names } = configuration;
    profile = { isDraft, genre, genres, rules, practice, isChosen, placeholders, terms, names, ignore };
    profiles.set(key, profile);
  }
  return profile;
}

type Decision = Pick<Profile, 'isDraft' | 'genre' | 'isChosen'>;

/** The user's choice for the text, then what files say of it, then what settings say of all drafts. */
function decide(configuration: Configuration, target: ProfileTarget): Decision {
  const { settings, isDraft } = target;
  // Nothing brings back what was switched off altogether, front matter included.
  if (!settings.isEnabled) return { isDraft: false, genre: null, isChosen: true };
  if (target.choice === 'draft') return { isDraft: true, genre: null, isChosen: true };
  const chosen = readChoice(target.choice, configuration.genres);
  if (chosen !== null && chosen !== 'auto') return { ...decisionOf(chosen), isChosen: true };
  const named = findChoice(configuration, target);
  if (named !== null) return { ...decisionOf(named), isChosen: false };
  const usual = readChoice(settings.genre, configuration.genres);
  if (usual === 'none') return { ...decisionOf(usual), isChosen: false };
  // A genre for all drafts makes no text a draft.
  return { isDraft: isDraft || null, genre: usual === 'auto' ? null : usual, isChosen: false };
}

function decisionOf(choice: GenreChoice): Omit<Decision, 'isChosen'> {
  if (choice === 'none') return { isDraft: false, genre: null };
  return { isDraft: true, genre: choice === 'auto' ? null : choice };
}

function readChoice(name: string | null, genres: readonly Genre[]): GenreChoice | null {
  if (name === null || name === 'auto' || name === 'none') return name;
  return findGenre(name, genres);
}

function findChoice({ files }: Configuration, target: ProfileTarget): GenreChoice | null {
  const found = files.find(({ glob, from }) =>
    matchesGlob(glob, from === 'file' ? target.pathInFolder : target.path),
  );
  return found?.choice ?? null;
}

function applyIgnore({ rule, text, file }: IgnoreRule, target: ProfileTarget): readonly IgnoreEntry[] {
  if (file === null) return [{ rule, text, isForThisFile: false }];
  const isForThisFile = file === target.pathInFolder;
  return isForThisFile || matchesGlob(file, target.pathInFolder) ? [{ rule, text, isForThisFile }] : [];
}
