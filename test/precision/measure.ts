import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Checkup } from '../../server/src/checkup/checkup';
import { countHan } from '../../server/src/draft/characters';
import { Draft } from '../../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import type { Level } from '../../server/src/rules/rule';

/** How often one rule spoke at one level in a folder of texts. */
export interface Row {
  readonly rule: string;
  readonly level: Level;
  readonly count: number;
  /** The words the findings are about, `file:line ‹words›`, in the order of the files. */
  readonly words: readonly string[];
}

/** What was said about a folder of clean text. */
export interface Precision {
  readonly files: number;
  readonly drafts: number;
  /** Bytes of UTF-8 in all files. */
  readonly bytes: number;
  /** Han characters in all files. */
  readonly characters: number;
  readonly rows: readonly Row[];
}

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint'];
const LONGEST_WORDS = 40;

/** Checks every `.txt` and `.md` below a folder with all default rules. */
export function measurePrecision(folder: string): Precision {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:txt|md)$/i.test(name),
  );
  const words = new Map<string, string[]>();
  let bytes = 0;
  let drafts = 0;
  let characters = 0;
  for (const name of names.sort()) {
    const text = readFileSync(join(folder, name), 'utf8');
    bytes += Buffer.byteLength(text);
    characters += countHan(text);
    const draft = Draft.parse(text, name.endsWith('.md') ? 'markdown' : 'plain');
    const { recognition, findings } = Checkup.of(draft, DEFAULT_PROFILE);
    if (recognition.isDraft) drafts++;
    for (const { rule, level, line, start, end } of findings) {
      const key = `${level} ${rule}`;
      const found = draft.lines[line]!.text.slice(start, Math.min(end, start + LONGEST_WORDS));
      words.set(key, [...(words.get(key) ?? []), `${name}:${line + 1} ‹${found}›`]);
    }
  }
  const rows = [...words].map(([key, found]) => {
    const [level, rule] = key.split(' ') as [Level, string];
    return { rule, level, count: found.length, words: found };
  });
  const order = (row: Row) => LEVELS.indexOf(row.level);
  rows.sort((a, b) => order(a) - order(b) || b.count - a.count || (a.rule < b.rule ? -1 : 1));
  return { files: names.length, drafts, bytes, characters, rows };
}

/** The measurement as text: a row a rule and level with findings per 100 kB, and below it the words. */
export function formatPrecision({ files, drafts, bytes, rows }: Precision): string {
  const per100kB = (count: number) => ((count * 100_000) / Math.max(bytes, 1)).toFixed(2);
  const grave = rows
    .filter(({ level }) => level === 'error' || level === 'warning')
    .reduce((sum, { count }) => sum + count, 0);
  const lines = [
    `${files} files, ${drafts} drafts, ${(bytes / 1000).toFixed(1)} kB`,
    `error or warning: ${grave} (${per100kB(grave)} per 100 kB)`,
    ...rows.flatMap(({ rule, level, count, words }) => [
      `${level.padEnd(12)}${rule.padEnd(40)}${String(count).padStart(5)}${per100kB(count).padStart(9)} per 100 kB`,
      ...words.map((found) => `    ${found}`),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** How often each rule spoke, at any level, as the rule pages tell it. */
export function countByRule({ rows }: Precision): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { rule, count } of rows) found[rule] = (found[rule] ?? 0) + count;
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
