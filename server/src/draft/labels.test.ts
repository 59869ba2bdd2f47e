import { describe, expect, test } from 'vitest';
import { Draft } from './draft';
import type { Section } from './section';

/** Titles of the outline, indented by their depth. */
function titlesOf(...all: string[]): readonly string[] {
  const show = (section: Section, depth: number): string[] => [
    `${' '.repeat(depth)}${section.title}`,
    ...section.children.flatMap((child) => show(child, depth + 1)),
  ];
  return Draft.parse(all.join('\n'), 'plain').outline.sections.flatMap((section) => show(section, 0));
}

describe('a label names its item', () => {
  test.each([
    ['1.组织领导：局里成立了专班，由局长任组长，每周调度一次。', '组织领导'],
    ['（二）现场处置：值班员接报后立即到场，按预案疏散人员。', '现场处置'],
    ['三、物资保障: 各组备齐沙袋，逐一登记。', '物资保障'],
    ['第一条：坚持值班制度，全年无脱岗。', '坚持值班制度，全年无脱岗'],
    ['二、存在的问题 巡查次数偏少，台账更新不及时。', '存在的问题'],
    ['三、下一步打算　每月巡查一次，及时更新台账。', '下一步打算'],
  ])('%s', (line, title) => {
    expect(titlesOf(line)).toEqual([title]);
  });

  test.each([
    ['一、强根基：抓实学习教育', '强根基：抓实学习教育'],
    ['（一）会议指出“安全第一：人人有责”，全员签字。学习三次。', '会议指出“安全第一：人人有责”，全员签字'],
    ['一、水库 管护', '水库 管护'],
    ['二、加强水 库巡查，责任到人。', '加强水 库巡查，责任到人'],
    ['1.各组长负责，分工如下：甲组巡堤，乙组守闸。', '各组长负责，分工如下：甲组巡堤，乙组守闸'],
  ])('not here: %s', (line, title) => {
    expect(titlesOf(line)).toEqual([title]);
  });
});

describe('一是 inside a line', () => {
  test('belongs to the series that goes on below', () => {
    const text = [
      '（一）制度逐步健全。一是修订了规程。',
      '新规程共六章。',
      '二是配齐了人员。',
      '三是补足了物资。',
    ];
    expect(titlesOf(...text)).toEqual(['制度逐步健全', ' 修订了规程', ' 配齐了人员', ' 补足了物资']);
  });

  test.each([
    ['（一）制度健全。一是修规程；二是配人员。', '三是补足了物资。'],
    ['（一）制度健全。十一是旧规程。', '二是配齐了人员。'],
    ['（一）制度健全。', '二是配齐了人员。'],
  ])('no item is made up: %s', (...text) => {
    expect(titlesOf(...text)).toHaveLength(2);
  });

  test('an edit of the long line that holds it is followed', () => {
    const long = `（一）制度健全。一是修订规程，${'全站人员逐条讨论'.repeat(12)}。`;
    const draft = Draft.parse(`一、情况\n${long}\n二是配齐人员。`, 'plain');
    expect(draft.outline.all.map(({ title }) => title)).toContain('修订规程');
    const at = long.indexOf('修订');
    const edited = draft.edit({ line: 1, column: at }, { line: 1, column: at + 2 }, '废止').draft;
    expect(edited.outline).toEqual(Draft.parse(edited.text, 'plain').outline);
    const gone = draft.edit({ line: 1, column: at - 2 }, { line: 1, column: at }, '').draft;
    expect(gone.outline).toEqual(Draft.parse(gone.text, 'plain').outline);
  });
});

test('a list below a label is that label’s, and no section of the draft', () => {
  expect(
    titlesOf(
      '调查目的：',
      '1.摸清家底。',
      '2.找准短板。',
      '调查方法：',
      '1.走访。',
      '一、基本情况',
      '二、存在的问题',
    ),
  ).toEqual(['调查目的', ' 摸清家底', ' 找准短板', '调查方法', ' 走访', '基本情况', '存在的问题']);
});

test('the sentence that opens a draft is no label', () => {
  expect(titlesOf('现将有关情况报告如下：', '1.基本情况', '2.存在的问题')).toEqual([
    '基本情况',
    '存在的问题',
  ]);
});
