import { Checkup } from '../checkup/checkup';
import { type Finding, reaches } from '../checkup/finding';
import { type Summary, summarise } from '../checkup/summary';
import { Draft } from '../draft/draft';
import type { Recognition } from '../genres/recognise';
import type { Profile } from '../profile/profile';
import type { Level } from '../rules/rule';
import { formatOf } from './file-kinds';

/** What the command line says about one file. */
export interface CheckedFile {
  readonly path: string;
  /** True for a file that was named itself: it is answered even where it is no draft. */
  readonly named: boolean;
  readonly recognition: Recognition;
  /** Those that reach the level asked for. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** How many findings were left out for being below the level. */
  readonly below: number;
}

/** A text to be checked, and under what. */
export interface TextToCheck {
  readonly path: string;
  readonly named: boolean;
  readonly text: string;
  readonly profile: Profile;
  readonly level: Level;
}

/** Checks one text. */
export function checkText({ path, named, text, profile, level: lowest }: TextToCheck): CheckedFile {
  const checkup = Checkup.of(Draft.parse(text, formatOf(path)), profile);
  const findings = checkup.findings.filter(({ level }) => reaches(level, lowest));
  const below = checkup.findings.length - findings.length;
  return { path, named, recognition: checkup.recognition, findings, summary: summarise(checkup), below };
}
