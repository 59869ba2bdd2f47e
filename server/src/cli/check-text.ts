import { Checkup } from '../checkup/checkup';
import { type Finding, reaches } from '../checkup/finding';
import { type Summary, summarise } from '../checkup/summary';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import type { Recognition } from '../genres/recognise';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import type { Profile } from '../profile/profile';
import type { Options } from './options';

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

/** Checks one text under the options. */
export function checkText(path: string, named: boolean, text: string, options: Options): CheckedFile {
  const checkup = Checkup.of(Draft.parse(text, formatOf(path)), profileOf(path, options));
  const findings = checkup.findings.filter(({ level }) => reaches(level, options.level));
  const below = checkup.findings.length - findings.length;
  return { path, named, recognition: checkup.recognition, findings, summary: summarise(checkup), below };
}

function formatOf(path: string): DraftFormat {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return isReport(path) ? 'report' : 'plain';
}

/** File names of the language `report-draft`: such a file is a draft whatever it holds. */
function isReport(path: string): boolean {
  return /\.(?:report|gongwen|报告\.txt|稿\.txt)$/i.test(path);
}

function profileOf(path: string, { genre }: Options): Profile {
  return { ...DEFAULT_PROFILE, isDraft: isReport(path) || genre ? true : null, genre };
}
