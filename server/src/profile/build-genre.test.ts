import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findGenre } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import { planSections } from '../genres/section-plan';
import { matcherOf } from '../genres/title-matcher';
import { mergeConfigs } from './merge-configs';
import { readConfig } from './read-config';
import { markProblems } from './testing/marked-config';

/** The genres of a file, and the file with carets around what is wrong in it. */
function read(text: string) {
  const { config, problems } = readConfig(text);
  const all = [...problems];
  const { genres } = mergeConfigs({}, [config], (problem) => all.push(problem));
  return { genres, marked: markProblems(text, all), says: all.map(({ message }) => message.zh).join('') };
}

const genreIn = (text: string, id: string): Genre => {
  const { genres, marked } = read(text);
  expect(marked).toBe(text);
  return genres.find((genre) => genre.id === id)!;
};
const titlesOf = ({ sections }: Genre) => sections.map(({ titles }) => titles[0]);
const missingIn = (genre: Genre, text: string) =>
  planSections(Draft.parse(`工作报告\n${text}`, 'plain'), genre).missing.map(
    ({ demand }) => demand.titles[0],
  );

describe('a genre from nothing', () => {
  test('has its sections in their order, required unless said otherwise', () => {
    const genre = genreIn(
      `{ "genres": { "pingyi": {
        "name": { "zh": "民主评议报告", "en": "Peer review" },
        "titleCues": ["*民主评议*报告"],
        "sections": ["基本情况", { "title": "评议结果", "accept": ["*评议*结果*"] }, { "title": "附注", "required": false }],
        "minimumLength": 800
      } } }`,
      'pingyi',
    );
    expect(genre).toMatchObject({
      name: { zh: '民主评议报告', en: 'Peer review' },
      cues: ['*民主评议*报告'],
      minimumLength: 800,
    });
    expect(genre.sections.map(({ titles, required }) => [titles[0], required])).toEqual([
      ['基本情况', true],
      ['评议结果', true],
      ['附注', false],
    ]);
    expect(missingIn(genre, '一、总体情况\n甲。\n二、本次评议的结果分析\n乙。')).toEqual([]);
    expect(missingIn(genre, '一、评议结果\n甲。\n二、下一步打算\n乙。')).toEqual(['基本情况']);
  });

  test('takes synonyms for a title of which there is one kind, and none where accepted titles are listed', () => {
    const open = genreIn('{ "genres": { "a": { "sections": ["存在的问题"] } } }', 'a');
    expect(missingIn(open, '一、主要问题和不足\n甲。\n二、打算\n乙。')).toEqual([]);
    const strict = genreIn(
      '{ "genres": { "a": { "sections": [{ "title": "存在的问题", "accept": [] }] } } }',
      'a',
    );
    expect(missingIn(strict, '一、主要问题和不足\n甲。\n二、打算\n乙。')).toEqual(['存在的问题']);
    const two = genreIn('{ "genres": { "a": { "sections": ["存在的问题", "突出问题"] } } }', 'a');
    expect(missingIn(two, '一、存在的问题\n甲。\n二、打算\n乙。')).toEqual(['突出问题']);
  });

  test('stands before the built-in ones, so that its titles are tried first', () => {
    const { genres } = read('{ "genres": { "ours": { "titleCues": ["*自查报告"] } } }');
    expect(genres[0]!.id).toBe('ours');
    expect(genres).toHaveLength(22);
  });
});

describe('a changed genre', () => {
  const base = findGenre('zicha')!;

  test('with the id of a built-in one keeps what it does not change', () => {
    const genre = genreIn('{ "genres": { "zicha": { "minimumLength": 5000 } } }', 'zicha');
    expect(genre).toMatchObject({
      name: base.name,
      cues: base.cues,
      sections: base.sections,
      minimumLength: 5000,
    });
  });

  test('can be added to, put in order, renamed and thinned out', () => {
    const [first, second, third] = titlesOf(base);
    const genre = genreIn(
      `{ "genres": { "zicha": {
        "drop": ["${third}"],
        "sections": [
          { "title": "专题部分", "after": "${first}" },
          { "title": "附表", "before": "${first}" },
          { "title": "问题清单", "replaces": "${second}" },
          { "title": "联系人", "required": false }
        ]
      } } }`,
      'zicha',
    );
    expect(titlesOf(genre)).toEqual([
      '附表',
      first,
      '专题部分',
      '问题清单',
      ...titlesOf(base).slice(3),
      '联系人',
    ]);
    const renamed = genre.sections.find(({ titles }) => titles[0] === '问题清单')!;
    expect(renamed.titles).toContain(second);
    expect(renamed.required).toBe(base.sections[1]!.required);
  });

  test('finds its sections by any of their titles', () => {
    const genre = genreIn(
      '{ "genres": { "zicha": { "sections": [{ "title": "存在的问题和不足", "required": false }] } } }',
      'zicha',
    );
    expect(genre.sections).toHaveLength(base.sections.length);
    expect(genre.sections.some(({ titles, required }) => titles[0] === '存在的问题和不足' && !required)).toBe(
      true,
    );
  });

  test('can build on another, named further down, and has a name of its own', () => {
    const genre = genreIn(
      '{ "genres": { "b": { "extends": "a", "sections": ["丙"] }, "a": { "extends": "自查报告", "sections": ["丁"] } } }',
      'b',
    );
    expect(titlesOf(genre)).toEqual([...titlesOf(base), '丁', '丙']);
    expect(genre.name.zh).toBe('b');
    expect(genre.cues).toEqual([]);
  });
});

test.each([
  ['{ "genres": { "a": { "extends": ^"自察报告"^, "sections": ["甲"] } } }', /“自查报告”/],
  ['{ "genres": { "a": { "extends": "b" }, "b": { "extends": ^"a"^ } } }', /循环/],
  ['{ "genres": { "a": { "sections": ["甲", ^"甲"^] } } }', /写了两次/],
  [
    '{ "genres": { "a": { "sections": ["甲乙丙", { "title": "丁", "after": ^"甲乙"^ }] } } }',
    /没有“甲乙”一节，是不是“甲乙丙”/,
  ],
  ['{ "genres": { "zicha": { "drop": [^"没有这一节"^] } } }', /没有“没有这一节”一节/],
  ['{ "genres": { "a": { "name": ^"自查报告"^ } } }', /“自查报告”重复/],
  ['{ "genres": { "a": { "name": ^"甲"^ }, "b": { "name": { "zh": ^"甲"^ } } } }', /重复/],
])('%s', (marked, says) => {
  const found = read(marked.replaceAll('^', ''));
  expect(found.marked).toBe(marked);
  expect(found.says).toMatch(says);
  expect(found.genres.some(({ id }) => id === 'a' || id === 'zicha')).toBe(true);
});

/** The least of several runs, which other work on the machine does not reach. Milliseconds. */
function leastTime(run: () => void): number {
  const times = Array.from({ length: 30 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}

test('what a heading costs does not grow with the sections of a genre', () => {
  const genreOf = (count: number) => {
    const sections = Array.from({ length: count }, (_, i) => ({
      title: `第${i}类事项`,
      accept: Array.from({ length: 10 }, (_, j) => (j % 2 ? `*${i}号${j}类*` : `${i}号${j}项`)),
      required: false,
    }));
    return genreIn(JSON.stringify({ genres: { big: { sections } } }), 'big');
  };
  const headings = Array.from(
    { length: 60 },
    (_, i) => `（${'一二三四五六七八九十'[i % 10]}）关于${i}号1类的情况\n内容。`,
  );
  const draft = Draft.parse(`工作报告\n一、概况\n${headings.join('\n')}`, 'plain');
  const [small, large] = [100, 2000].map((count) => {
    const matcher = matcherOf(genreOf(count));
    return leastTime(() => draft.outline.all.forEach(({ title }) => void matcher.demandsOf(title)));
  });
  expect(large! / small!).toBeLessThan(5);
});
