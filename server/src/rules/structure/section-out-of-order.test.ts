import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { applyEdits } from '../apply-edits';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { sectionOutOfOrder } from './section-out-of-order';

const GENRE = { genre: 'zhengzhi-tijian' };

function fixFirst(text: string): string | undefined {
  const [report] = reportsOf(sectionOutOfOrder, text, GENRE);
  return report?.fix && applyEdits(Draft.parse(text, 'plain'), report.fix.edits).text;
}

test('the fix moves a whole section up, with what is below it, and numbers anew', () => {
  const text = [
    '政治体检报告',
    '',
    '一、基本情况',
    '　　有。',
    '',
    '二、原因分析',
    '　　懒。',
    '',
    '三、存在的问题',
    '（一）学得不深',
    '　　浅。',
    '（二）走得不远',
    '　　近。',
    '',
    '四、整改措施',
    '　　改。',
    '　　特此报告。',
    '',
  ];
  const moved = [
    ...text.slice(0, 5),
    '二、存在的问题',
    ...text.slice(9, 13),
    '',
    '三、原因分析',
    '　　懒。',
    '',
    ...text.slice(14),
  ];
  expect(fixFirst(text.join('\r\n'))).toBe(moved.join('\r\n'));
});

test('a section that comes too early moves down over several; closing words stay last', () => {
  const text =
    '政治体检报告\n一、整改措施\n改。\n二、基本情况\n有。\n三、存在的问题\n多。\n四、原因分析\n懒。\n以上报告，请审阅。\n';
  const expected =
    '政治体检报告\n一、基本情况\n有。\n二、存在的问题\n多。\n三、原因分析\n懒。\n四、整改措施\n改。\n以上报告，请审阅。\n';
  expect(fixFirst(text)).toBe(expected);
});

test('the last section may end without a line end', () => {
  expect(fixFirst('政治体检报告\n一、原因分析\n懒。\n二、存在的问题\n多。')).toBe(
    '政治体检报告\n一、存在的问题\n多。\n二、原因分析\n懒。',
  );
});

test('no move is offered where the numbers in between are in doubt', () => {
  const text = '政治体检报告\n一、原因分析\n懒。\n五、存在的问题\n多。';
  expect(reportsOf(sectionOutOfOrder, text, GENRE)).toHaveLength(1);
  expect(fixFirst(text)).toBeUndefined();
});

test('the finding stands at the heading and points to the other one', () => {
  const [report] = reportsOf(
    sectionOutOfOrder,
    '政治体检报告\n一、原因分析\n懒。\n二、存在的问题\n多。',
    GENRE,
  );
  expect(report).toMatchObject({
    line: 3,
    start: 2,
    end: 7,
    message: { id: 'late', values: { title: '存在的问题', other: '原因分析' } },
    related: [{ line: 1, start: 2, end: 6 }],
  });
});

const BASIC = '基本情况\n　　有。\n';
const PROBLEMS = '存在的问题\n　　多。\n';
const CAUSES = '原因分析\n　　懒。\n';
const MEASURES = '整改措施\n　　改。\n';

describeRule(sectionOutOfOrder, {
  reading: GENRE,
  finds: [`政治体检报告\n一、${BASIC}二、${CAUSES}三、^存在的问题^\n　　多。\n四、${MEASURES}`],
  silent: [
    `政治体检报告\n一、${BASIC}二、${PROBLEMS}三、${CAUSES}四、${MEASURES}`,
    `政治体检报告\n一、${BASIC}二、存在的问题及原因分析\n　　多。\n三、${MEASURES}`,
    `政治体检报告\n一、${BASIC}二、${PROBLEMS}三、${MEASURES}`,
    `政治体检报告\n一、${BASIC}二、着力解决突出问题\n　　改。\n三、${PROBLEMS}四、${CAUSES}五、${MEASURES}`,
    `政治体检报告\n一、启示体会\n　　深。\n二、${BASIC}三、${PROBLEMS}四、${CAUSES}五、${MEASURES}`,
    `政治体检报告\n一、${BASIC}（一）主要原因\n　　懒。\n二、${PROBLEMS}三、${CAUSES}四、${MEASURES}`,
  ],
});
