import { expect, test } from 'vitest';
import { placesOf, readMarks } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { missingSection } from './missing-section';
import { sectionOnlyAsParagraph } from './section-only-as-paragraph';

const TAIL = '二、整改措施\n限时补登。';

test.each([
  ['自查报告\n一、自查工作开展情况\n查了。\n　　^当前还存在一些不足^，有九笔漏登。\n', 'the first clause'],
  ['自查报告\n一、自查工作开展情况\n查了。\n^存在的问题^：九笔漏登。\n', 'a label'],
])('%s', (marked) => {
  const { text, places } = readMarks(marked + TAIL);
  expect(placesOf(sectionOnlyAsParagraph, text, { genre: 'zicha' })).toEqual(places);
  expect(placesOf(missingSection, text, { genre: 'zicha' })).toEqual([]);
});

test('a heading, or a sentence that opens a list, is enough', () => {
  for (const line of ['（一）存在的问题\n漏登。', '自查中主要存在以下问题：\n一是漏登；二是迟登。']) {
    const text = `自查报告\n一、自查工作开展情况\n查了。\n${line}\n${TAIL}`;
    expect(placesOf(sectionOnlyAsParagraph, text, { genre: 'zicha' })).toEqual([]);
    expect(placesOf(missingSection, text, { genre: 'zicha' })).toEqual([]);
  }
});

const TITLE = '自查报告\n一、自查工作开展情况\n　　查了。\n';

describeRule(sectionOnlyAsParagraph, {
  reading: { genre: 'zicha' },
  finds: [
    `${TITLE}　　^成绩来之不易^，但也要看到不足：一是有九笔漏登；二是三笔迟登。\n${TAIL}`,
    `${TITLE}　　^目前还存在一些不足^，有九笔漏登。\n${TAIL}`,
  ],
  silent: [
    `${TITLE}二、存在的问题\n　　目前还存在一些不足，有九笔漏登。\n三、整改措施\n　　补登。`,
    `${TITLE}${TAIL}`,
    `${TITLE}（二）薄弱环节\n　　九笔漏登。\n${TAIL}`,
    `${TITLE}　　对照清单逐项解决群众反映的问题。\n${TAIL}`,
    `${TITLE}　　自查发现以下问题：\n　　1.漏登。\n${TAIL}`,
    '自查报告',
  ],
});
