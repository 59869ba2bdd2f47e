import { expect, test } from 'vitest';
import { LINE_RULES } from './catalogue';
import { Dispatch } from './dispatch';
import { pairs } from './reading/phrase-index';
import type { LineRule } from './rule';
import { reportsOf } from './testing/marked-draft';

/** Seventy rules: more than two masks of 32. */
const RULES = Array.from({ length: 70 }, (_, i) => ({
  ...LINE_RULES[0]!,
  triggers: i === 40 ? '' : String.fromCharCode(0x4e00 + i),
}));

function askedBy(text: string): number[] {
  const asked: number[] = [];
  new Dispatch(RULES).forEach(text, (_: LineRule, index: number) => asked.push(index));
  return asked;
}

test('asks the rules whose characters occur, in their order, and those that see every line', () => {
  expect(askedBy('\u4e45\u4e00\u4e1f甲')).toEqual([0, 31, 40, 69]);
  expect(askedBy('')).toEqual([40]);
});

test('asks a rule with pairs only where two of its characters stand together', () => {
  const rule = { ...LINE_RULES[0]!, triggers: ['丑', pairs('子', '寅卯')] };
  const isAsked = (text: string) => {
    let asked = false;
    new Dispatch([rule]).forEach(text, () => {
      asked = true;
    });
    return asked;
  };
  expect(['甲子卯乙', '丑', '　　子寅'].map(isAsked)).toEqual([true, true, true]);
  expect(['子甲寅', '寅子', '', '　'].map(isAsked)).toEqual([false, false, false, false]);
});

test.each(LINE_RULES.map((rule) => [rule.name, rule] as const))(
  '%s is asked about its bad example',
  (_, rule) => {
    const lines = rule.bad.text.split('\n');
    const speaks = reportsOf(rule, rule.bad.text).map(({ line }) => lines[line]!);
    for (const line of speaks) {
      const asked: string[] = [];
      new Dispatch(LINE_RULES).forEach(line, ({ name }) => asked.push(name));
      expect(asked).toContain(rule.name);
    }
  },
);
