import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { findGenre, GENRES } from './catalogue';
import type { Genre } from './genre';
import { planSections } from './section-plan';

/** Kind, how it was found and where (lines from 1) for each demand that is met; `-` for a required one that is not, `?` where that is debatable. */
function planOf(id: string, text: string, format: DraftFormat = 'plain'): Readonly<Record<string, string>> {
  const plan = planSections(Draft.parse(text, format), findGenre(id)!);
  return Object.fromEntries(
    plan.sections.flatMap(({ demand, place, required, debatable }): [string, string][] => {
      if (!place && debatable) return [[demand.kinds[0]!, '?']];
      if (!place) return required ? [[demand.kinds[0]!, '-']] : [];
      return [[demand.kinds[0]!, `${place.by} ${place.line + 1}${place.isEmpty ? ' empty' : ''}`]];
    }),
  );
}

describe('what satisfies a demand', () => {
  test('a heading of its own', () => {
    const text = '自查报告\n一、自查工作开展情况\n查了。\n二、存在的问题\n有。\n三、整改措施\n改。';
    expect(planOf('zicha', text)).toMatchObject({
      org: 'heading 2',
      problem: 'heading 4',
      measure: 'heading 6',
    });
  });

  test('a combined heading, for each of its kinds', () => {
    const text = '述职报告\n一、存在的问题及原因分析\n有。\n二、今后努力方向和改进措施\n改。';
    expect(planOf('duizhao-banzi', text)).toMatchObject({
      problem: 'heading 2',
      cause: 'heading 2',
      next: 'heading 4',
    });
  });

  test('a run-in title', () => {
    expect(
      planOf('zicha', '自查报告\n　　一、存在的问题。有三处漏登。\n　　二、整改措施。月底补登。'),
    ).toMatchObject({
      problem: 'heading 2',
      measure: 'heading 3',
    });
  });

  test('a sentence that opens a list of causes inside the problems', () => {
    const text = [
      '政治体检报告',
      '一、存在的主要问题',
      '1. 学习不够深入。只看了要点。',
      '2. 调研不够经常。去得太少。',
      '分析起来，出现上述问题的主要原因有以下几点：',
      '1. 思想松懈。总觉得过得去。',
      '2. 方法陈旧。习惯老一套。',
    ].join('\n');
    expect(planOf('zhengzhi-tijian', text)).toMatchObject({
      problem: 'heading 2',
      cause: 'lead-in 5',
      basic: '-',
    });
  });

  test('a sentence that announces problems, without numbers below', () => {
    const text =
      '工作汇报\n一、工作开展情况\n开展了。\n目前，主要存在以下问题：\n一是人手紧张；二是经费不足。';
    expect(planOf('huibao', text)).toMatchObject({ problem: 'lead-in 4' });
  });

  test.each([
    ['next', '下一步，我们将补齐台账。'],
    ['next', '明年，要把台账补齐。'],
    ['problem', '当前，工作中还存在一些不足，台账不全。'],
    ['problem', '存在的问题：台账不全。'],
    ['problem', '主要问题是台账不全、更新不及时。'],
  ])('%s: no more than a paragraph: %s', (kind, paragraph) => {
    expect(planOf('huibao', `工作汇报\n一、工作开展情况\n开展了。\n${paragraph}`)).toMatchObject({
      [kind]: 'paragraph 4',
    });
  });

  test.each([
    ['针对巡察指出的问题，我们逐项整改。'],
    ['为解决群众反映的问题，中心增开了窗口。'],
    ['排查中没有发现存在问题。'],
    ['过去存在的问题已全部解决，今年再无一起。'.replace('过去存在的', '解决了过去存在的')],
    ['问题导向贯穿始终。'],
  ])('a paragraph that mentions problems names none: %s', (paragraph) => {
    expect(planOf('huibao', `工作汇报\n一、工作开展情况\n开展了。\n${paragraph}`)).toMatchObject({
      problem: '-',
    });
  });

  test('headings that each name a subject stand for the work done, in a summary', () => {
    const text =
      '工作总结\n一、抓项目，夯实发展基础\n好。\n二、抓服务，优化办事流程\n好。\n三、存在的问题\n有。\n四、明年工作打算\n干。';
    expect(planOf('zongjie', text)).toMatchObject({
      practice: 'subjects 2',
      problem: 'heading 6',
      next: 'heading 8',
    });
    expect(planOf('zicha', text)).toMatchObject({ org: '?' });
  });
});

describe('layers', () => {
  const wrap = (heading: string) =>
    `调研报告\n一、调研情况\n（一）现状\n有。\n${heading}\n写在这里。\n二、对策建议\n改。`;
  test.each([
    ['（二）存在的主要问题', true],
    ['（二）面临的困难和不足', true],
    ['（二）一些干部存在不担当的问题', false],
    ['（二）用工短缺是突出问题', false],
    ['（二）着力解决突出问题', false],
    ['（二）信息不通的问题', false],
  ])('below the top layer %s opens a section of problems: %s', (heading, opens) => {
    expect(planOf('diaoyan', wrap(heading)).problem).toBe(opens ? 'heading 5' : '-');
  });

  test('in the top layer a heading that contains 问题 does', () => {
    expect(planOf('diaoyan', '调研报告\n一、产业链条偏短是突出问题\n短。').problem).toBe('heading 2');
  });

  test('background counts below a heading of its own name', () => {
    expect(
      planOf('zhengzhi-tijian', '政治体检报告\n一、走访见闻\n（一）基本情况分析\n有。\n二、其他\n无。').basic,
    ).toBe('heading 3');
  });

  test('a task below the next steps is no account of how the work was organised', () => {
    const text = '整改报告\n一、下一步工作打算\n（一）加强组织领导\n抓。\n（二）抓好问题整改\n抓。';
    expect(planOf('zhenggai', text)).toMatchObject({ org: '-', rect: '-' });
  });

  test('where one heading holds everything, those below it are the top layer', () => {
    const text = '# 调研报告\n\n## 关于此次调研\n\n### 用工短缺是突出问题\n\n短。\n\n### 对策建议\n\n招。\n';
    expect(planOf('diaoyan', text, 'markdown')).toMatchObject({ problem: 'heading 5', measure: 'heading 9' });
  });
});

describe('years', () => {
  const text = (title: string, heading: string) => `${title}\n一、${heading}\n做了。\n二、存在的问题\n有。`;
  test('a heading with the title’s year looks back, one with a later year ahead', () => {
    expect(planOf('zongjie', text('2025年工作总结', '2025年主要工作'))).toMatchObject({
      practice: 'heading 2',
      next: '-',
    });
    expect(planOf('zongjie', text('2025年工作总结', '2026年重点工作'))).toMatchObject({
      next: 'heading 2',
      practice: '-',
    });
  });

  test('without a year in the title the first heading looks back', () => {
    const both = '工作总结\n一、2025年主要工作\n做了。\n二、存在的问题\n有。\n三、2026年重点工作\n做。';
    expect(planOf('zongjie', both)).toMatchObject({ practice: 'heading 2', next: 'heading 6' });
    expect(planSections(Draft.parse(both, 'plain'), findGenre('zongjie')!).misplaced).toEqual([]);
  });
});

describe('words in the title', () => {
  const needs = (id: string, title: string) =>
    planSections(Draft.parse(`${title}\n一、履职情况\n好。`, 'plain'), findGenre(id)!)
      .missing.filter(({ titleWord }) => titleWord)
      .map(({ demand, titleWord }) => `${titleWord} ${demand.kinds[0]}`);
  test.each([
    ['shuzhi-shulian', '述职述廉报告', ['述廉 integrity']],
    ['shuzhi-shulian', '述职述廉述法报告', ['述法 law', '述廉 integrity']],
    ['shuzhi-shulian', '述学述职报告', ['述学 study']],
    ['shuzhi-shulian', '中学校长述职述责报告', []],
    ['zongjie', '2025年工作总结和2026年工作计划', ['工作计划 next']],
    ['zongjie', '计划生育工作总结', []],
    ['diaoyan', '关于人才流失问题及原因的调研报告', ['及原因 cause']],
    ['diaoyan', '不明原因肺炎防控调研报告', []],
  ])('%s: %s needs %j', (id, title, expected) => expect(needs(id, title)).toEqual(expected));
});

test('an empty heading does not hide a full one of the same title, as in a table of contents', () => {
  const text = '自查报告\n一、存在的问题\n二、整改措施\n一、存在的问题\n有。\n二、整改措施\n改。';
  expect(planOf('zicha', text)).toMatchObject({ problem: 'heading 4', measure: 'heading 6' });
});

test('an empty heading is found and said to be empty', () => {
  expect(planOf('zicha', '自查报告\n一、存在的问题\n二、整改措施\n改。').problem).toBe('heading 2 empty');
});

describe('order', () => {
  const misplacedIn = (id: string, headings: readonly string[]) => {
    const text = headings.map((title, i) => `${'一二三四五六'[i]}、${title}\n写在这里。`).join('\n');
    const { misplaced } = planSections(Draft.parse(`某某报告\n${text}`, 'plain'), findGenre(id)!);
    return misplaced.map(({ section, other, fault }) => `${section.title} ${fault} ${other.title}`);
  };
  test.each([
    ['in order', ['基本情况', '存在的问题', '原因分析', '整改措施'], []],
    ['neighbours swapped', ['基本情况', '原因分析', '存在的问题', '整改措施'], ['存在的问题 late 原因分析']],
    ['the last one first', ['整改措施', '基本情况', '存在的问题', '原因分析'], ['整改措施 early 原因分析']],
    ['the first one last', ['存在的问题', '原因分析', '整改措施', '基本情况'], ['基本情况 late 存在的问题']],
    [
      'turned round',
      ['整改措施', '原因分析', '存在的问题'],
      ['存在的问题 late 原因分析', '原因分析 late 整改措施'],
    ],
    ['a free section anywhere', ['几点启示', '基本情况', '存在的问题', '原因分析', '整改措施'], []],
    ['problems in two places', ['基本情况', '存在的问题', '原因分析', '存在的差距', '整改措施'], []],
    ['a combined heading over another section', ['基本情况', '存在不足及下一步打算', '原因分析'], []],
    ['a combined heading too late', ['整改措施', '存在的问题及原因分析'], null],
  ])('%s', (_, headings, expected) => {
    const found = misplacedIn('zhengzhi-tijian', headings);
    if (expected) expect([...found].sort()).toEqual([...expected].sort());
    else expect(found).not.toEqual([]);
  });
});

test('a plan speaks of every demand of the genre, in its order, on any draft', () => {
  for (const genre of GENRES) {
    for (const text of ['', '\n\n', 'x', '一、', '# \n## ', '\uD800', `报告\n${'一、'.repeat(3000)}`]) {
      const { sections, missing } = planSections(Draft.parse(text, 'markdown'), genre);
      expect(sections.map(({ demand }) => demand)).toEqual(genre.sections);
      expect(missing).toEqual(sections.filter(({ required, place }) => required && !place));
    }
  }
});

test('sections that a user names by phrases are found in headings, lead lines and short lines', () => {
  const own: Genre = {
    id: 'own',
    name: { zh: '值班周报', en: 'Duty weekly' },
    cues: [],
    sections: [
      { kinds: [], titles: ['值班情况'], required: true },
      { kinds: [], titles: ['*隐患*'], required: true },
      { kinds: [], titles: ['物资储备*'], required: true },
      { kinds: [], titles: ['舆情'], required: true },
    ],
    minimumLength: 0,
    layer: 'practice',
    source: { zh: '本单位', en: 'ours' },
  };
  const text = '周报\n一、值班情况\n正常。\n二、查出的隐患和处置\n（一）物资储备充足\n够用。\n舆情：平稳。';
  const { sections, missing } = planSections(Draft.parse(text, 'plain'), own);
  expect(sections.map(({ place }) => place && [place.by, place.line])).toEqual([
    ['heading', 1],
    ['heading', 3],
    ['heading', 4],
    ['paragraph', 6],
  ]);
  expect(missing).toEqual([]);
});
