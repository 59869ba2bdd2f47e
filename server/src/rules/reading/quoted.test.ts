import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { isCited, isInTitle, quotedAt, quotedStretches } from './quoted';

const lineOf = (text: string) => Draft.parse(text, 'plain').lines[0]!;

test.each([
  ['落实“三会一课”制度', ['phrase “三会一课”']],
  ['他说：“先干起来。”', ['quotation “先干起来。”']],
  ['会议指出，“要稳”，并要求', ['quotation “要稳”']],
  ['印发《关于“放心消费”的意见》', ['title 《关于“放心消费”的意见》']],
  ['“甲”“乙”《丙》', ['phrase “甲”', 'phrase “乙”', 'title 《丙》']],
  ['“甲“乙”丙”丁', ['phrase “甲“乙”丙”']],
  ['没有收住的“引语', ['phrase “引语']],
  ['没有引号', []],
])('%s', (text, expected) => {
  const found = quotedStretches(lineOf(text)).map((one) => `${one.kind} ${text.slice(one.start, one.end)}`);
  expect(found).toEqual(expected);
});

test('titles and quotations are cited, terms in quotation marks are not', () => {
  const line = lineOf('《规定》和“两不愁”，他说：“好”');
  expect([1, 6, 16].map((at) => isCited(line, at))).toEqual([true, false, true]);
  expect([1, 6, 16].map((at) => isInTitle(line, at))).toEqual([true, false, false]);
});

test('is linear on many openers', () => {
  expect(quotedStretches(lineOf('“'.repeat(100_000)))).toHaveLength(1);
});

test('finds each of many quotations', () => {
  const line = lineOf('“甲”乙《丙》丁'.repeat(3));
  expect(Array.from({ length: 24 }, (_, at) => quotedAt(line, at)?.start ?? -1)).toEqual(
    [0, 8, 16].flatMap((from) => [from, from, from, -1, from + 4, from + 4, from + 4, -1]),
  );
});
