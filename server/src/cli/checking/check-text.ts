import { Checkup } from '../../checkup/checkup';
import { type Finding, reaches } from '../../checkup/finding';
import { fixAll } from '../../checkup/fix-all';
import { type Summary, summarise } from '../../checkup/summary';
import { Draft } from '../../draft/draft';
import { formatOf } from '../../draft/file-kinds';
import type { Profile } from '../../profile/profile';
import type { Level } from '../../rules/rule';

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
}

/** A text to be checked. */
export interface TextToCheck {
  readonly path: string;
  readonly isNamed: boolean;
  readonly text: string;
  readonly profile: Profile;
}

/** Which findings are wanted. */
export interface Wanted {
  readonly level: Level;
  readonly maxFindings: number;
}

/** Checks one text. */
export function checkText({ path, isNamed, text, profile }: TextToCheck, wanted: Wanted): CheckedFile {
  return describe(path, isNamed, Checkup.of(Draft.parse(text, formatOf(path)), profile), wanted);
}

/** A text with its safe fixes made: what is left to say of it, and how many findings are gone. */
export interface FixedFile extends CheckedFile {
  readonly fixed: number;
}

/** Makes the safe fixes of a text; null when there are none. */
export function fixText({ path, isNamed, checkup }: CheckedFile, wanted: Wanted): FixedFile | null {
  const draft = fixAll(checkup);
  // Edits of two rounds may come to nothing.
  if (draft.text === checkup.draft.text) return null;
  const after = Checkup.of(draft, checkup.profile);
  return { ...describe(path, isNamed, after, wanted), fixed: countSafe(checkup) - countSafe(after) };
}

const countSafe = ({ findings }: Checkup) => findings.filter(({ fix }) => fix?.kind === 'safe').length;

function describe(path: string, isNamed: boolean, checkup: Checkup, wanted: Wanted): CheckedFile {
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
  };
}
