import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { commaBetweenQuotes } from './comma-between-quotes';

describeRule(commaBetweenQuotes, {
  finds: [
    '落实“三会一课”^、^“主题党日”制度',
    '学习《章程》^、^《准则》',
    '“甲”“乙”\n“丙”“丁”\n“戊”^、^“己”',
    '“甲”、“乙”\n“丙”、“丁”\n“戊^”^“己”',
  ],
  silent: [
    '纠治只唯上、“一刀切”、“一风吹”问题，学习“甲”“乙”',
    '落实“三会一课”“主题党日”制度',
    '学习《章程》《准则》',
    '学习《章程》（修订版）、《准则》',
    '落实“三会一课”、主题党日、“党员活动日”制度',
    '“甲”，“乙”；《丙》和《丁》',
    '《章程》“总纲”部分、“附则”部分',
    '没有并列的“一项”、另一项',
  ],
  suggests: [
    ['落实“甲”、“乙”、“丙”', '落实“甲”“乙”“丙”'],
    ['“甲”“乙”“丙”“丁”、“戊”', '“甲”“乙”“丙”“丁”“戊”'],
    ['“甲”、“乙”、“丙”“丁”', '“甲”、“乙”、“丙”、“丁”'],
  ],
});

test('one way throughout is said once, with all its places; two ways are a warning', () => {
  const once = reportsOf(commaBetweenQuotes, '“甲”、“乙”\n“丙”、“丁”\n“戊”、“己”');
  expect(once).toHaveLength(1);
  expect(once[0]).toMatchObject({ message: { values: { count: 3 } } });
  expect(once[0]!.related).toHaveLength(2);
  const mixed = reportsOf(commaBetweenQuotes, '“甲”“乙”\n“丙”“丁”\n“戊”、“己”');
  expect(mixed.map(({ level }) => level)).toEqual(['warning']);
});
