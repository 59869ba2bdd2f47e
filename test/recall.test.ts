import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRule } from '../server/src/rules/catalogue';
import { placesOf, readMarks } from '../server/src/rules/testing/marked-draft';
import type { MarkedDefect } from './recall/marked-defect';

const FOLDER = join(import.meta.dirname, 'recall');
const tables = readdirSync(FOLDER).filter((name) => name !== 'marked-defect.ts');
const modules = await Promise.all(
  tables.map((name) => import(join(FOLDER, name)) as Promise<Record<string, readonly MarkedDefect[]>>),
);
const defects = modules.flatMap((tables) => Object.values(tables).flat());

/** The share of defects that may be missed. */
const MOST_MISSED = 0.05;

describe('marked defects', () => {
  test('there are at least 400', () => expect(defects.length).toBeGreaterThanOrEqual(400));

  test('are found, by rule', () => {
    const found = new Map<string, { all: number; hit: number; missed: string[] }>();
    for (const defect of defects) {
      const row = found.get(defect.rule) ?? { all: 0, hit: 0, missed: [] };
      found.set(defect.rule, row);
      row.all++;
      if (isFound(defect)) row.hit++;
      else row.missed.push(defect.text);
    }
    const rows = [...found]
      .sort()
      .map(
        ([rule, { all, hit, missed }]) =>
          `${rule.padEnd(44)} ${hit}/${all}${missed.map((text) => `\n    missed: ${text}`).join('')}`,
      );
    console.log(rows.join('\n'));
    const hits = [...found.values()].reduce((sum, { hit }) => sum + hit, 0);
    expect(hits / defects.length).toBeGreaterThan(1 - MOST_MISSED);
  });
});

function isFound({ rule: name, text: marked, genre, format }: MarkedDefect): boolean {
  const rule = findRule(name);
  if (!rule) throw new Error(`no rule ${name}`);
  const { text, places } = readMarks(marked);
  expect(places, marked).toHaveLength(1);
  const reading = { ...(genre !== undefined && { genre }), ...(format && { format }) };
  return placesOf(rule, text, reading).some((place) => overlaps(place, places[0]!));
}

/** Places are `line:start-end`; a mark is found where the finding touches it. */
function overlaps(a: string, b: string): boolean {
  const [lineA, startA, endA] = a.split(/[:-]/).map(Number) as [number, number, number];
  const [lineB, startB, endB] = b.split(/[:-]/).map(Number) as [number, number, number];
  return lineA === lineB && startA <= endB && startB <= endA;
}
