import { expect, test } from 'vitest';
import { placesOf, reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { missingSignatureAndDate } from './missing-signature-and-date';

const BODY = `一、自查工作开展情况\n${'　　检查组逐座查看泵站，试运行机组，核对值班记录。\n'.repeat(20)}`;
const SIGNED = '\n　　　　　　　　　　　　　　长埭镇人民政府\n';
const DATED = '　　　　　　　　　　　　　　2025年7月1日\n';

describeRule(missingSignatureAndDate, {
  finds: [
    `^泵站管理自查报告^\n${BODY}`,
    `^泵站管理自查报告^\n\n县水务局：\n${BODY}`,
    `^泵站管理自查报告^\n\n县水务局：\n${BODY}\n自查人：周明\n`,
    `^泵站管理自查报告^\n\n县水务局：\n${BODY}\n${DATED}`,
  ],
  silent: [
    `泵站管理自查报告\n${BODY}${SIGNED}${DATED}`,
    `泵站管理自查报告\n${BODY}\n${DATED}`,
    `泵站管理自查报告\n长埭镇人民政府\n（2025年7月1日）\n${BODY}`,
    `泵站管理自查报告\n\n县水务局：\n${BODY}${SIGNED}${DATED}`,
    `泵站管理自查报告\n${BODY}\n　　　　　　XX镇人民政府\n　　　　　　20XX年X月X日\n`,
    `泵站管理自查报告\n${BODY}\n自查人：周明\n`,
    '泵站管理自查报告\n一、自查工作开展情况\n　　刚刚动笔。\n',
  ],
  reading: { genre: 'zicha' },
});

test('spoken papers are not signed', () => {
  expect(placesOf(missingSignatureAndDate, `泵站管理心得体会\n${BODY}`, { genre: 'xinde' })).toEqual([]);
});

test('tells what an official document lacks', () => {
  const text = `泵站管理自查报告\n\n县水务局：\n${BODY}\n${DATED}`;
  expect(
    reportsOf(missingSignatureAndDate, text, { genre: 'zicha' }).map(({ message }) => message.id),
  ).toEqual(['signature']);
});
