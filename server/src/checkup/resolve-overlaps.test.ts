import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findGenre } from '../genres/catalogue';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { Checkup } from './checkup';
import { compareFindings, type Finding } from './finding';
import { resolveOverlaps } from './resolve-overlaps';

const at = (rule: string, line: number, start: number, end: number): Finding => ({
  rule,
  level: 'warning',
  line,
  start,
  end,
  message: { id: 'any', values: {} },
  fix: null,
  related: [],
  name: null,
});

const rulesLeft = (...findings: readonly Finding[]) =>
  resolveOverlaps(findings.toSorted(compareFindings)).map(({ rule, start }) => `${rule} ${start}`);

const PAIR = 'punctuation/unpaired-mark';
const WIDTH = 'punctuation/half-width-mark';

test('of two rules that see one fault the first of the fixed order speaks, wherever they begin', () => {
  expect(rulesLeft(at(WIDTH, 0, 3, 4), at(PAIR, 0, 3, 4))).toEqual([`${PAIR} 3`]);
  expect(rulesLeft(at(WIDTH, 0, 3, 9), at(PAIR, 0, 5, 6))).toEqual([`${PAIR} 5`]);
  expect(rulesLeft(at(PAIR, 0, 3, 9), at(WIDTH, 0, 5, 6))).toEqual([`${PAIR} 3`]);
});

test('findings side by side, on other lines, or of rules that see other faults all stay', () => {
  expect(rulesLeft(at(PAIR, 0, 3, 4), at(WIDTH, 0, 4, 5))).toHaveLength(2);
  expect(rulesLeft(at(PAIR, 0, 3, 4), at(WIDTH, 1, 3, 4))).toHaveLength(2);
  expect(rulesLeft(at('wording/typo', 0, 3, 5), at('wording/long-sentence', 0, 0, 90))).toHaveLength(2);
  expect(rulesLeft(at(PAIR, 0, 3, 4), at('numbering/skipped-level', 0, 3, 4))).toHaveLength(2);
});

function check(text: string, off: readonly string[] = []): readonly string[] {
  const rules = new Map(off.map((rule) => [rule, { level: 'off' as const, options: {} }]));
  const profile = { ...DEFAULT_PROFILE, isDraft: true, genre: findGenre('zicha'), rules };
  return Checkup.of(Draft.parse(text, 'plain'), profile).findings.map(({ rule }) => rule);
}

test('a rule that is off leaves its word to the next', () => {
  const text = '会议研究了全县(含开发区防汛工作。';
  expect(check(text)).toContain(PAIR);
  expect(check(text)).not.toContain(WIDTH);
  expect(check(text, [PAIR])).toContain(WIDTH);
});
