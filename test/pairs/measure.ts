import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkup } from '../../server/src/checkup/checkup';
import { Draft } from '../../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import type { Level } from '../../server/src/rules/rule';

/** A sentence with a slip, and the same one put right. */
interface Pair {
  readonly wrong: string;
  readonly right: string;
}

/** How many pairs of one table are found, and in how many the right sentence is blamed. */
export interface PairRow {
  readonly table: string;
  readonly pairs: number;
  /** Wrong sentences with an error or a warning that the right one does not draw. */
  readonly grave: number;
  /** The same at any level. */
  readonly any: number;
  /** Right sentences with an error or a warning. */
  readonly blamed: number;
  readonly missed: readonly string[];
}

/** A small draft for a sentence to stand in, so that nothing but the sentence can be found. */
const HEAD =
  '关于全县水利工作情况的调研报告\n\n为了解全县水利工作情况，调研组开展了专题调研，现将有关情况报告如下。\n\n一、基本情况\n\n';
const TAIL =
  '\n\n二、存在问题\n\n部分渠道年久失修。部分泵站配套不全。\n\n三、对策建议\n\n维修老旧渠道。补齐泵站配套短板。\n';
const LINE = HEAD.split('\n').length - 1;

/** Measures every `.tsv` below a folder; its rows are `wrong<TAB>right`, with any further columns for the reader. */
export function measurePairs(folder: string): readonly PairRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => measureTable(name, readPairs(readFileSync(join(folder, name), 'utf8'))));
}

function readPairs(text: string): readonly Pair[] {
  return text
    .split(/\r?\n/)
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'))
    .filter(([wrong, right]) => wrong && right && wrong !== right)
    .map(([wrong, right]) => ({ wrong: wrong!, right: right! }));
}

function measureTable(table: string, pairs: readonly Pair[]): PairRow {
  let grave = 0;
  let any = 0;
  let blamed = 0;
  const missed: string[] = [];
  for (const { wrong, right } of pairs) {
    const innocent = check(right);
    const found = check(wrong).filter((one) => !innocent.some((other) => other.rule === one.rule));
    if (found.some(isGrave)) grave++;
    else missed.push(wrong);
    if (found.length > 0) any++;
    if (innocent.some(isGrave)) blamed++;
  }
  return { table, pairs: pairs.length, grave, any, blamed, missed };
}

function check(sentence: string): readonly { readonly rule: string; readonly level: Level }[] {
  const { findings } = Checkup.of(Draft.parse(HEAD + sentence + TAIL, 'plain'), DEFAULT_PROFILE);
  return findings.filter(({ line }) => line === LINE);
}

function isGrave({ level }: { readonly level: Level }): boolean {
  return level === 'error' || level === 'warning';
}

/** The measurement as text: a row a table, and below it the sentences in which nothing grave was found. */
export function formatPairs(rows: readonly PairRow[]): string {
  const share = (part: number, whole: number) =>
    `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`.padStart(8);
  const lines = rows.flatMap(({ table, pairs, grave, any, blamed, missed }) => [
    `${table}: ${pairs} pairs, found at warning or above${share(grave, pairs)}, at any level${share(any, pairs)}; right sentences blamed ${blamed}`,
    ...missed.map((sentence) => `    missed: ${sentence}`),
  ]);
  return `${lines.join('\n')}\n`;
}
