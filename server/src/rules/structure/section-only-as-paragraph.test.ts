import { expect, test } from 'vitest';
import { placesOf, readMarks } from '../testing/marked-draft';
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
