import {
  type FormattingOptions,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  parseTree,
} from 'jsonc-parser';
import type { HouseName, Level } from '../rules/rule';
import type { LearnedGenre } from './learn-genre';
import { narrowMarks } from './narrow-marks';
import { parseJson } from './parse-json';

/** A change of a configuration's text: `[start, end)` in UTF-16 offsets. */
export interface ConfigEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A finding that is to stay, for `ignore`. */
export interface NewIgnoreEntry {
  readonly rule: string;
  readonly text: string;
  /** Path of the draft from the folder of the configuration on; without one the entry is for all drafts. */
  readonly file?: string;
}

/**
 * The edits that leave a finding out from now on; none when the entry is there already.
 * @param text of the configuration; empty for a new file
 * @returns null when the file has mistakes that an edit might make worse
 */
export function addIgnoreEntry(text: string, entry: NewIgnoreEntry): readonly ConfigEdit[] | null {
  const { rule, text: words, file } = entry;
  return append(text, ['ignore'], { rule, text: words, ...(file !== undefined && { file }) });
}

/** The edits that enter a name among those of the house; none when it is there already. Null as above. */
export function addName(text: string, { name, kind }: HouseName): readonly ConfigEdit[] | null {
  return append(text, ['names'], { name, kind });
}

/** The edits that set the level of a rule; options stay as they are. Null as above. */
export function setRuleLevel(text: string, rule: string, level: Level | 'off'): readonly ConfigEdit[] | null {
  const current = valueAt(text, ['rules', rule]);
  const hasOptions = typeof current === 'object' && current !== null;
  return change(text, hasOptions ? ['rules', rule, 'level'] : ['rules', rule], level);
}

/** The edits that name a file, or files, as drafts of a genre: before all others, for the first that fits counts. */
export function setFileGenre(text: string, glob: string, genre: string): readonly ConfigEdit[] | null {
  return change(text, ['files', glob], genre, () => 0);
}

/** The edits that write a genre into a configuration, in place of one of the same id. Null as above. */
export function addGenre(text: string, { id, ...genre }: LearnedGenre): readonly ConfigEdit[] | null {
  return change(text, ['genres', id], genre);
}

/** Applies edits that do not overlap. */
export function applyConfigEdits(text: string, edits: readonly ConfigEdit[]): string {
  let edited = text;
  for (const { start, end, text: added } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    edited = edited.slice(0, start) + added + edited.slice(end);
  }
  return edited;
}

function append(text: string, path: JSONPath, value: object): readonly ConfigEdit[] | null {
  const list = valueAt(text, path);
  if (list !== undefined && !Array.isArray(list)) return change(text, path, [value]);
  const entries = (list ?? []) as readonly unknown[];
  const wanted = JSON.stringify(value);
  if (entries.some((entry) => JSON.stringify(entry) === wanted)) return [];
  return list === undefined ? change(text, path, [value]) : change(text, [...path, entries.length], value);
}

function change(
  text: string,
  path: JSONPath,
  value: unknown,
  getInsertionIndex?: () => number,
): readonly ConfigEdit[] | null {
  const source = text.trim() === '' ? NEW_FILE : text;
  const { root, problems } = parseJson(source);
  if (problems.length > 0) return null;
  const isNew = root === null;
  if (root && root.type !== 'object') return null;
  // A file of comments alone has no object yet to put anything into.
  const base = isNew ? `${source.trimEnd()}\n{}\n` : source;
  // Without a byte order mark, which modify takes for an error; offsets stay the same.
  const edits = modify(narrowMarks(base).text, path, value, {
    formattingOptions: formatOf(base),
    ...(getInsertionIndex && { getInsertionIndex }),
  }).map(({ offset, length, content }) => ({ start: offset, end: offset + length, text: content }));
  return base === text ? edits : [{ start: 0, end: text.length, text: applyConfigEdits(base, edits) }];
}

const NEW_FILE = '{}\n';

/** As the file is written already: its line ends, and what its first indented line is indented by. */
function formatOf(text: string): FormattingOptions {
  const indent = /\n([ \t]+)\S/.exec(text.slice(0, 10_000))?.[1] ?? '  ';
  return {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

function valueAt(text: string, path: JSONPath): unknown {
  const root = parseTree(narrowMarks(text).text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, path);
  return node && getNodeValue(node);
}
