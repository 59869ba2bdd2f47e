import type { Draft } from '../draft/draft';
import type { IgnoreEntry } from '../profile/profile';
import { RULE_NAMES } from '../rules/catalogue';
import { findNearest } from '../rules/find-nearest';
import type { Edit, Report } from '../rules/rule';
import { allPatterns } from '../rules/rule-pattern';
import { type Directive, INSTRUCTIONS, type NamePlace } from './directives';
import type { Finding } from './finding';
import { type PlacedDirective, type Suppressor, Suppressors } from './suppressors';

/** What is left of the findings, and what is to be said about the suppressions themselves. */
export interface Suppression {
  readonly findings: readonly Finding[];
  /** Those that were taken out, in the order of their places. */
  readonly silenced: readonly Finding[];
  readonly unknown: readonly Report[];
  readonly unused: readonly Report[];
}

/** What silences findings in one draft. */
export interface SuppressionSources {
  /** In the order of their places. */
  readonly directives: readonly PlacedDirective[];
  readonly ignore: readonly IgnoreEntry[];
  /** False for a rule that the profile has switched off: what silences it is not idle, it is not needed now. */
  readonly isOn: (rule: string) => boolean;
}

const PATTERNS = allPatterns(RULE_NAMES);
const KNOWN: ReadonlySet<string> = new Set(PATTERNS);

/**
 * Takes out the findings that comments and `ignore` entries silence, and says which of these are of no use. What is
 * said about suppressions cannot be suppressed.
 * @param findings in the order of their places
 */
export function suppress(
  draft: Draft,
  findings: readonly Finding[],
  sources: SuppressionSources,
): Suppression {
  const { directives, ignore, isOn } = sources;
  if (directives.length === 0 && ignore.length === 0)
    return { findings, silenced: [], unknown: [], unused: [] };
  const suppressors = new Suppressors(draft, directives);
  const entries = new Ignored(ignore);
  const kept: Finding[] = [];
  const silenced: Finding[] = [];
  for (const finding of findings) {
    const byComment = suppressors.take(finding.rule, finding.line) !== null;
    const byEntry = entries.take(finding.rule, wordsOf(draft, finding));
    (byComment || byEntry ? silenced : kept).push(finding);
  }
  return {
    findings: kept,
    silenced,
    unknown: directives.flatMap((directive) => [...findUnknown(directive)]),
    unused: [...reportIdle(draft, suppressors, isOn), ...entries.reportIdle(isOn)],
  };
}

/** The words that a finding covers; where it covers none, those of its line. */
export function wordsOf(
  { lines }: Draft,
  { line, start, end }: Pick<Finding, 'line' | 'start' | 'end'>,
): string {
  const { text, contentStart, contentEnd } = lines[line]!;
  return start < end ? text.slice(start, end) : text.slice(contentStart, contentEnd);
}

class Ignored {
  readonly #entries: readonly IgnoreEntry[];
  readonly #used = new Set<string>();
  readonly #keys: ReadonlySet<string>;

  constructor(entries: readonly IgnoreEntry[]) {
    this.#entries = entries;
    this.#keys = new Set(entries.map(({ rule, text }) => keyOf(rule, text)));
  }

  take(rule: string, words: string): boolean {
    const key = keyOf(rule, words);
    if (!this.#keys.has(key)) return false;
    this.#used.add(key);
    return true;
  }

  *reportIdle(isOn: (rule: string) => boolean): Generator<Report> {
    for (const { rule, text, isForThisFile } of this.#entries) {
      if (!isForThisFile || this.#used.has(keyOf(rule, text)) || !isOn(rule)) continue;
      const words = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
      yield { line: 0, start: 0, end: 0, message: { id: 'entry', values: { name: rule, words } } };
    }
  }
}

const LONGEST_QUOTE = 40;

function keyOf(rule: string, words: string): string {
  return `${rule}\n${words}`;
}

function* findUnknown({ line, kind, instruction, names }: PlacedDirective): Generator<Report> {
  if (kind === 'unknown') {
    const near = findNearest(instruction.name, INSTRUCTIONS) ?? INSTRUCTIONS[0]!;
    yield reportUnknown(line, instruction, 'instruction', near);
    return;
  }
  for (const name of names) {
    if (KNOWN.has(name.name)) continue;
    const near = findNearest(name.name, PATTERNS);
    yield reportUnknown(line, name, near === null ? 'none' : 'near', near);
  }
}

function reportUnknown(
  line: number,
  { name, start, end }: NamePlace,
  id: string,
  near: string | null,
): Report {
  const values = near === null ? { name } : { name, near };
  const report = { line, start, end, message: { id, values } };
  if (near === null) return report;
  const edits = [{ line, start, endLine: line, end, text: near }];
  return { ...report, fix: { kind: 'suggestion', title: { id: 'replace', values }, edits } };
}

/** Reports by comment: as a whole where nothing of it is of use, else name by name. */
function* reportIdle(
  draft: Draft,
  suppressors: Suppressors,
  isOn: (rule: string) => boolean,
): Generator<Report> {
  const idle = new Map<PlacedDirective, (NamePlace | null)[]>();
  const add = ({ directive, name }: Pick<Suppressor, 'directive' | 'name'>) => {
    const names = idle.get(directive);
    if (names) names.push(name);
    else idle.set(directive, [name]);
  };
  for (const suppressor of suppressors.all) {
    const { name, isUsed } = suppressor;
    if (!isUsed && (name === null || (KNOWN.has(name.name) && isOn(name.name)))) add(suppressor);
  }
  for (const enable of suppressors.idleEnables) {
    if (enable.name === null || KNOWN.has(enable.name.name)) add(enable);
  }
  for (const [directive, names] of idle) {
    if (names.length === Math.max(1, directive.names.length)) yield reportIdleComment(draft, directive);
    else for (const name of names) yield reportIdleName(directive, name!);
  }
}

function reportIdleComment(draft: Draft, { line, start, end }: PlacedDirective): Report {
  return {
    line,
    start,
    end,
    message: { id: 'comment', values: {} },
    fix: {
      kind: 'safe',
      title: { id: 'removeComment', values: {} },
      edits: [removeComment(draft, line, { start, end })],
    },
  };
}

/** A line that holds nothing but the comment goes as a whole. */
function removeComment(
  { lines }: Draft,
  line: number,
  { start, end }: Pick<Directive, 'start' | 'end'>,
): Edit {
  const { text } = lines[line]!;
  const isAlone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  if (!isAlone) return { line, start, endLine: line, end, text: '' };
  if (line + 1 < lines.length) return { line, start: 0, endLine: line + 1, end: 0, text: '' };
  return { line, start: 0, endLine: line, end: text.length, text: '' };
}

/** Removes a name together with the mark between it and its neighbour. */
function reportIdleName({ line, names }: PlacedDirective, name: NamePlace): Report {
  const index = names.indexOf(name);
  const start = index > 0 ? names[index - 1]!.end : name.start;
  const end = index > 0 ? name.end : (names[1]?.start ?? name.end);
  return {
    line,
    start: name.start,
    end: name.end,
    message: { id: 'name', values: { name: name.name } },
    fix: {
      kind: 'safe',
      title: { id: 'removeName', values: { name: name.name } },
      edits: [{ line, start, endLine: line, end, text: '' }],
    },
  };
}
