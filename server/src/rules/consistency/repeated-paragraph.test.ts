import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { repeatedParagraph } from './repeated-paragraph';

const body = '局领导带队分片包县，对老旧泵站逐座体检，能修的当月修好。';
const other = '把化验单贴到村务公开栏，不合格的指标用红笔圈出来。';

describeRule(repeatedParagraph, {
  finds: [
    `${body}\n${other}\n^${body}^`,
    `　　${body}\n　　^${body}^\n`,
    `1.${body}\n2.${other}\n^3.${body}^`,
    `${body}\n^${body}^\n^${body}^`,
  ],
  silent: [
    `${body}\n${other}`,
    '整改情况：已完成整改。\n整改情况：已完成整改。',
    '责任单位：县住房和城乡建设局、县市场监督管理局、县商务局。\n责任单位：县住房和城乡建设局、县市场监督管理局、县商务局。',
    `${body}\n${body.slice(0, -1)}，不能修的列入计划。`,
    '一、加强组织领导，层层压实责任，确保各项任务落到实处\n二、加强组织领导，层层压实责任，确保各项任务落到实处',
    '|序号|问题|\n|序号|问题|',
    '\n\n\n',
  ],
  suggests: [
    [`${body}\n${other}\n${body}\n尾`, `${body}\n${other}\n尾`],
    [`${body}\n${body}`, body],
  ],
});

test('short paragraphs are less certain', () => {
  const [short] = reportsOf(repeatedParagraph, `${body}\n${body}`);
  const [long] = reportsOf(repeatedParagraph, `${body}${other}\n${body}${other}`);
  expect(short!.level).toBe('warning');
  expect(long!.level).toBeUndefined();
  expect(long!.related).toEqual([expect.objectContaining({ line: 0, start: 0 })]);
});
