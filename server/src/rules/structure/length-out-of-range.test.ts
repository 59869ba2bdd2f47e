import { expect, test } from 'vitest';
import { placesOf, reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { lengthOutOfRange } from './length-out-of-range';

const paper = (han: number, title = '渔船检验自查报告') =>
  `${title}\n一、自查工作开展情况\n　　${'查'.repeat(han)}。\n`;

describeRule(lengthOutOfRange, {
  finds: [
    paper(600, '^渔船检验自查报告^'),
    paper(1180, '^渔船检验自查报告^'),
    `^渔船检验自查报告^\n　　查了一遍。\n\n　　　　　　　　　　市渔政支队\n　　　　　　　　　　2025年8月1日\n`,
  ],
  silent: [
    paper(1200),
    paper(9000),
    `# ${paper(1300)}`,
    `${paper(700)}　　${'验'.repeat(700)}。\n`,
    paper(1191),
    paper(200),
  ],
  reading: { genre: 'zicha' },
});

test('an office sets its own limits', () => {
  const set = (minimum: number, maximum: number) => ({ genre: 'zicha', options: { minimum, maximum } });
  expect(placesOf(lengthOutOfRange, paper(600), set(500, 0))).toEqual([]);
  const [long] = reportsOf(lengthOutOfRange, paper(1500), set(0, 1000));
  expect(long!.message).toEqual({ id: 'long', values: { count: 1509, maximum: 1000 } });
});

test('says nothing of a text of no known genre', () => {
  expect(placesOf(lengthOutOfRange, paper(10))).toEqual([]);
});
