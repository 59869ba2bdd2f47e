import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { describeRule } from '../testing/rule-cases';
import { pageLine } from './page-line';

const BODY = '一、自查情况\n巡查河道二十条。\n二、下步打算\n继续抓好管护。';

describeRule(pageLine, {
  finds: [
    `河道治理自查报告\n${BODY}\n^— 3 —^`,
    `河道治理自查报告\n${BODY}\n^- 12 -^`,
    `河道治理自查报告\n${BODY}\n^第2页 共9页^`,
    `河道治理自查报告\n${BODY}\n^共9页，第2页^`,
    `河道治理自查报告\n^一、自查情况……………………1^\n^二、下步打算............. 4^\n^（三）管护责任 ....... (12)^\n${BODY}`,
  ],
  silent: [
    `河道治理自查报告\n${BODY}`,
    `河道治理自查报告\n${BODY}\n3`,
    `河道治理自查报告\n${BODY}\n2024—2025`,
    `河道治理自查报告\n一、自查情况\n累计投入资金……合计12\n二、打算\n抓好。`,
    `河道治理自查报告\n一、自查情况\n全书共300页，第2页有错字。\n二、打算\n抓好。`,
    `河道治理自查报告\n一、自查情况\n水位由3.2米降到2.8米，流量-12\n二、打算\n抓好。`,
  ],
  suggests: [[`河道治理自查报告\n— 3 —\n${BODY}`, `河道治理自查报告\n${BODY}`]],
});

test('lines of a table of contents are no headings', () => {
  const text = `河道治理自查报告\n一、自查情况……………1\n二、下步打算……………4\n${BODY}`;
  const { sections } = Draft.parse(text, 'plain').outline;
  expect(sections.map(({ line }) => line)).toEqual([3, 5]);
});
