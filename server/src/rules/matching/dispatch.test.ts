import { expect, test } from 'vitest';
import { readLine } from '../../draft/line';
import { LINE_RULES } from '../catalogue';
import { reportsOf } from '../testing/marked-draft';
import { behindHan, Dispatch, type Triggers } from './dispatch';
import { pairs } from './phrase-index';

const lineOf = (text: string) => readLine(text, '', 'text', 'plain');

function askedAbout(text: string, rules: readonly Triggers[]): number[] {
  const dispatch = new Dispatch();
  for (const triggers of rules) dispatch.addRule(triggers);
  const asked: number[] = [];
  dispatch.forEachRule(lineOf(text), (rule) => asked.push(rule));
  return asked;
}

test('asks the rules whose characters occur, in their order, and those that see every line', () => {
  // Seventy rules: more than two masks of 32.
  const rules = Array.from({ length: 70 }, (_, i) => (i === 40 ? '' : String.fromCharCode(0x4e00 + i)));
  expect(askedAbout('\u4e45\u4e00\u4e1f甲', rules)).toEqual([0, 31, 40, 69]);
  expect(askedAbout('', rules)).toEqual([40]);
});

test('asks a rule with pairs only where two of its characters stand together', () => {
  const isAsked = (text: string) => askedAbout(text, [['丑', pairs('子', '寅卯')]]).length > 0;
  expect(['甲子卯乙', '丑', '　　子寅'].map(isAsked)).toEqual([true, true, true]);
  expect(['子甲寅', '寅子', '', '　'].map(isAsked)).toEqual([false, false, false, false]);
});

test('asks a rule about characters behind Han only where they stand there, and the others wherever they do', () => {
  const isAsked = (text: string) => askedAbout(text, ['.', [behindHan('.')], [behindHan('.'), ','], '，']);
  expect(['甲.', '1.甲.', '1.甲', '.', '1,', '甲，'].map(isAsked)).toEqual([
    [0, 1, 2],
    [0, 1, 2],
    [0],
    [0],
    [2],
    [3],
  ]);
});

test('tells gatherers apart, of a line that the rules were asked about and of one that they were not', () => {
  const dispatch = new Dispatch();
  const [first, second] = [dispatch.addGatherer('甲'), dispatch.addGatherer([pairs('子', '丑')])];
  dispatch.addRule('乙');
  const heard = lineOf('子丑');
  const asked: number[] = [];
  dispatch.forEachRule(heard, (rule) => asked.push(rule));
  expect(asked).toEqual([]);
  dispatch.forEachRule(lineOf('乙'), (rule) => asked.push(rule));
  expect(asked).toEqual([0]);
  expect(dispatch.gatherersOf(heard)).toBe(second);
  expect(dispatch.gatherersOf(lineOf('甲'))).toBe(first);
  expect(dispatch.gatherersOf(lineOf('子甲丑'))).toBe(first);
});

test('takes as many gatherers as there are bits, and says so when there are more', () => {
  const dispatch = new Dispatch();
  const bits = Array.from({ length: 32 }, () => dispatch.addGatherer('甲'));
  const line = lineOf('甲');
  for (const bit of bits) expect(dispatch.gatherersOf(line) & bit).not.toBe(0);
  expect(() => dispatch.addGatherer('甲')).toThrow(RangeError);
});

test.each(LINE_RULES.map((rule) => [rule.name, rule] as const))(
  '%s is asked about its bad example',
  (_, rule) => {
    const lines = rule.bad.text.split('\n');
    const triggers = LINE_RULES.map((one) => one.triggers);
    const speaks = reportsOf(rule, rule.bad.text).map(({ line }) => lines[line]!);
    for (const line of speaks) expect(askedAbout(line, triggers)).toContain(LINE_RULES.indexOf(rule));
  },
);
