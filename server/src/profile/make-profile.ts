import type { Genre } from '../genres/genre';
import type { Configuration, GenreChoice, IgnoreRule } from './configuration';
import { matchesGlob } from './glob';
import type { IgnoreEntry, Profile } from './profile';

/** The text that a profile is made for. */
export interface ProfileTarget {
  /** The file's whole path, and its path from the folder of the configuration on; with `/` between folders. */
  readonly path: string;
  readonly pathInFolder: string;
  /** True where the text's language alone says that it is a draft. */
  readonly isDraft: boolean;
  /** What the user chose for this very text; it outweighs every setting. */
  readonly choice: GenreChoice | null;
  /** The genre that drafts are of where nothing closer says. */
  readonly genre: Genre | null;
}

const known = new WeakMap<Configuration, Map<string, Profile>>();

/** The profile of a text; the very same object as long as nothing in it differs. */
export function makeProfile(configuration: Configuration, target: ProfileTarget): Profile {
  // `auto` takes an earlier choice back.
  const chosen = target.choice === 'auto' ? null : target.choice;
  const named = chosen ?? findChoice(configuration, target);
  const isDraft = named === 'none' ? false : named !== null || target.isDraft ? true : null;
  const genre = named === null || named === 'auto' ? target.genre : named === 'none' ? null : named;
  const ignore = configuration.ignore.flatMap((entry) => applyIgnore(entry, target.pathInFolder));
  const key = JSON.stringify([isDraft, genre?.id, chosen !== null, ignore]);
  let profiles = known.get(configuration);
  if (!profiles) {
    profiles = new Map();
    known.set(configuration, profiles);
  }
  let profile = profiles.get(key);
  if (!profile) {
    const { genres, rules, practice, placeholders, terms } = configuration;
    const isChosen = chosen !== null;
    profile = { isDraft, genre, genres, rules, practice, isChosen, placeholders, terms, ignore };
    profiles.set(key, profile);
  }
  return profile;
}

function findChoice({ files }: Configuration, { path, pathInFolder }: ProfileTarget): GenreChoice | null {
  const found = files.find(({ glob, from }) => matchesGlob(glob, from === 'file' ? pathInFolder : path));
  return found?.choice ?? null;
}

function applyIgnore({ rule, text, file }: IgnoreRule, path: string): readonly IgnoreEntry[] {
  if (file === null) return [{ rule, text, isForThisFile: false }];
  const isForThisFile = file === path;
  return isForThisFile || matchesGlob(file, path) ? [{ rule, text, isForThisFile }] : [];
}
