import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { severalDates } from './several-dates';

const TITLE = '泵站管理自查报告\n';
const BODY = '一、自查工作开展情况\n　　逐座查看泵站，核对值班记录。\n';

describeRule(severalDates, {
  finds: [
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n^2025年7月3日^\n`,
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n\n　　^2025年7月1日^`,
    `${TITLE}${BODY}\n长埭镇人民政府\n20XX年X月X日\n^2025年7月3日^\n`,
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n县水务局\n^2025年7月3日^\n`,
    `${TITLE}（2025年7月1日）\n${BODY}\n长埭镇人民政府\n^2025年7月3日^\n`,
    `${TITLE}长埭镇人民政府\n2025年7月1日\n${BODY}\n^2025年9月1日^\n`,
  ],
  silent: [
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n`,
    `${TITLE}（2025年7月1日）\n${BODY}\n长埭镇人民政府\n2025年07月01日\n`,
    `${TITLE}（2025年上半年）\n${BODY}\n长埭镇人民政府\n2025年7月1日\n`,
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n\n长埭镇党政办公室　2025年7月3日印发\n`,
    `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n\n附件\n泵站清单\n县水务局\n2025年6月1日\n`,
    `${TITLE}${BODY}2025年7月1日\n　　召开动员会。\n2025年7月8日\n　　成立检查组。\n`,
    `${TITLE}${BODY}\n长埭镇人民政府　县水务局\n2025年7月1日\n`,
    `${TITLE}（2025年7月1日在镇人大会议上）\n${BODY}\n长埭镇人民政府\n2025年7月3日\n`,
  ],
});

test('counts the dates and shows the others', () => {
  const text = `${TITLE}${BODY}\n长埭镇人民政府\n2025年7月1日\n县水务局\n2025年7月2日\n2025年7月3日`;
  const [found] = reportsOf(severalDates, text);
  expect(found!.message).toEqual({ id: 'several', values: { count: 3 } });
  expect(found!.related!.map(({ line }) => line)).toEqual([5, 7]);
});
