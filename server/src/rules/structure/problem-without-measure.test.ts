import { describe, expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { problemWithoutMeasure } from './problem-without-measure';
import { themesOf, topicPairs } from './topics';

const draft = (problems: readonly string[], measures: readonly string[], lead = '') => {
  const list = (items: readonly string[]) => items.map((item, i) => `${i + 1}.${item}\n`).join('');
  return `食堂采购自查报告\n一、自查工作开展情况\n　　查票据六百张。\n二、存在的问题\n${list(problems)}三、整改措施\n${lead}${list(measures)}`;
};

const TICKETS = '采购票据不全。缺十二张。';
const PRICES = '菜价公示不及时。晚了三天。';
const FRIDGE = '^冷库温控不灵^。夏天跳闸两次。';
const FRIDGE_PLAIN = FRIDGE.replaceAll('^', '');
const ANSWERS = ['补齐采购票据。月底前完成。', '及时公示菜价。每天早上更新。'] as const;

describeRule(problemWithoutMeasure, {
  finds: [
    draft([TICKETS, PRICES, FRIDGE], [...ANSWERS, '改进服务态度。开展评比。']),
    draft([TICKETS, FRIDGE, PRICES], [...ANSWERS, '开展技能比武。评选能手。', '办好职工生日会。']),
    draft(
      [TICKETS, PRICES, '后厨灭蝇有死角。', FRIDGE, '剩菜登记不全。'],
      [...ANSWERS, '灭蝇不留死角。每日消杀。', '剩菜逐餐登记。过秤留样。', '改进服务态度。开展评比。'],
    ),
    draft(
      [TICKETS, PRICES, FRIDGE],
      [...ANSWERS, '改进服务态度。冷天送热汤。'],
      '　　立行立改，逐项销号。\n',
    ),
  ],
  silent: [
    draft([TICKETS, PRICES, FRIDGE_PLAIN], [...ANSWERS, '检修冷库温控。更换压缩机。']),
    // Another word for the same thing.
    draft([TICKETS, PRICES, '厨师学习不深入。'], [...ANSWERS, '强化理论武装。每周领学。']),
    draft([TICKETS, PRICES, '厨师队伍老化。'], [...ANSWERS, '引进年轻人才。校企联培。']),
    // Answered in the text of a measure, or above all of them.
    draft([TICKETS, PRICES, FRIDGE_PLAIN], [...ANSWERS, '办好三件实事。冷库温控装置月底前换新。']),
    draft([TICKETS, PRICES, FRIDGE_PLAIN], [...ANSWERS, '改进服务态度。'], '　　冷库温控已列入大修。\n'),
    draft([TICKETS, PRICES, '冷库温控不灵。已当场整改到位。'], [...ANSWERS, '改进服务态度。开展评比。']),
    // Where most measures use other words, nobody can tell.
    draft([TICKETS, FRIDGE_PLAIN, '后厨灭蝇有死角。'], [ANSWERS[0], '逐项销号。', '改进态度。']),
    draft([TICKETS, FRIDGE_PLAIN], [ANSWERS[0], '改进服务态度。']),
    draft([TICKETS, PRICES, FRIDGE_PLAIN], ANSWERS),
    // A subject that all items share tells none from another.
    draft(
      ['冷库账目不清。', '冷库价格不明。', '冷库不灵。'],
      ['冷库账目日清。', '冷库价格上墙。', '冷库专人值守。'],
    ),
    draft(
      [TICKETS, PRICES, '冷库温控不灵，夏天跳闸两次，三天没有修好，食材全部报废，群众意见很大，影响很坏；'],
      [...ANSWERS, '改进服务态度。'],
    ),
    `${draft([TICKETS, PRICES, FRIDGE_PLAIN], []).replace('三、整改措施', '三、下一步工作打算')}1.办好生日会。\n2.补齐票据。\n3.公示菜价。\n`,
  ],
  reading: { genre: 'zicha' },
});

test('shows the measures', () => {
  const text = draft([TICKETS, PRICES, FRIDGE_PLAIN], [...ANSWERS, '改进服务态度。']);
  const [found] = reportsOf(problemWithoutMeasure, text, { genre: 'zicha' });
  expect(found!.message.values).toEqual({ words: '冷库温控不灵', measures: '整改措施' });
  expect(found!.related![0]!.line).toBe(7);
});

describe('topics', () => {
  test('are what a title says besides that something is wrong, or to be done', () => {
    expect(topicPairs('政治站位不够高')).toEqual(['政治', '治站', '站位']);
    expect(topicPairs('进一步加强和完善工作')).toEqual([]);
    expect(topicPairs('“两张皮”问题仍存在')).toEqual(['两张', '张皮']);
  });

  test('are the same for words of one theme', () => {
    const shared = (a: string, b: string) => [...themesOf(a)].some((theme) => themesOf(b).has(theme));
    expect(shared('理论学习不够深入', '筑牢思想根基')).toBe(true);
    expect(shared('台账不全', '规范档案')).toBe(true);
    expect(shared('台账不全', '担当作为')).toBe(false);
  });
});
