import { Checkup } from '../../checkup/checkup';
import { type Finding, reaches } from '../../checkup/finding';
import { fixAll } from '../../checkup/fix-all';
import { type Summary, summarise } from '../../checkup/summary';
import { Draft } from '../../draft/draft';
import { formatOf } from '../../draft/file-kinds';
import type { Profile } from '../../profile/profile';
import type { Level } from '../../rules/rule';
import type { WordDocument } from '../../word/read-word';

/** What the command line says about one file. */
export interface CheckedFile {
  readonly path: string;
  /** True for a file that was named itself: it is answered even where it is no draft. */
  readonly isNamed: boolean;
  readonly checkup: Checkup;
  /** Those that reach the level asked for, at most as many as were asked for. */
  readonly findings: readonly Finding[];
  /** How many more of that level there are. */
  readonly omitted: number;
  /** How many findings were left out for being below the level. */
  readonly below: number;
  readonly summary: Summary;
  /** The Word document that it was read from; null for a text. */
  readonly word: WordDocument | null;
}

/** A text to be checked. */
export interface TextToCheck {
  readonly path: string;
  readonly isNamed: boolean;
  readonly text: string;
  readonly profile: Profile;
  readonly word?: WordDocument | null;
}

/** Which findings are wanted. */
export interface Wanted {
  readonly level: Level;
  readonly maxFindings: number;
}

/**
 * Checks one text. A Word document that somebody names is one: it is checked even where nothing tells that it is a report,
 * for what it has and not for what it lacks.
 */
export function checkText(
  { path, isNamed, text, profile, word = null }: TextToCheck,
  wanted: Wanted,
): CheckedFile {
  const draft = Draft.parse(text, formatOf(path));
  const checkup = Checkup.of(draft, profile);
  const isAsked = isNamed && word !== null && profile.isDraft === null && !checkup.recognition.isDraft;
  const asked = isAsked ? Checkup.of(draft, { ...profile, isDraft: true }) : checkup;
  return describe({ path, isNamed, word }, asked, wanted);
}

/** A text with its safe fixes made: what is left to say of it, and how many findings are gone. */
export interface FixedFile extends CheckedFile {
  readonly fixed: number;
}

/** Makes the safe fixes of a text; null when there are none. */
export function fixText(file: CheckedFile, wanted: Wanted): FixedFile | null {
  const draft = fixAll(file.checkup);
  // Edits of two rounds may come to nothing.
  return draft.text === file.checkup.draft.text ? null : afterFixes(file, draft, file.word, wanted);
}

/** A file that was checked, with the text that was written into it. */
export function afterFixes(
  file: CheckedFile,
  draft: Draft,
  word: WordDocument | null,
  wanted: Wanted,
): FixedFile {
  const after = Checkup.of(draft, file.checkup.profile);
  const fixed = countSafe(file.checkup) - countSafe(after);
  return { ...describe({ ...file, word }, after, wanted), fixed };
}

const countSafe = ({ findings }: Checkup) => findings.filter(({ fix }) => fix?.kind === 'safe').length;

function describe(
  { path, isNamed, word }: Pick<CheckedFile, 'path' | 'isNamed' | 'word'>,
  checkup: Checkup,
  wanted: Wanted,
): CheckedFile {
  const reaching = checkup.findings.filter(({ level }) => reaches(level, wanted.level));
  const findings = reaching.slice(0, wanted.maxFindings);
  return {
    path,
    isNamed,
    checkup,
    findings,
    omitted: reaching.length - findings.length,
    below: checkup.findings.length - reaching.length,
    summary: summarise(checkup),
    word,
  };
}
