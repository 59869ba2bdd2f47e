import { describe, expect, test } from 'vitest';
import { Checkup } from '../../checkup/checkup';
import { Draft } from '../../draft/draft';
import type { DraftFormat } from '../../draft/format';
import { findGenre } from '../../genres/catalogue';
import { DEFAULT_PROFILE } from '../../profile/default-profile';
import { applyEdits } from '../../rules/apply-edits';
import { suggestFormulation } from './formulation';
import { suggestOpenings } from './line-start';
import type { Suggestion } from './suggestion';

function suggestAt(marked: string, format: DraftFormat = 'plain') {
  const before = marked.slice(0, marked.indexOf('^')).split('\n');
  const [line, column] = [before.length - 1, before.at(-1)!.length];
  const draft = Draft.parse(marked.replace('^', ''), format);
  const checkup = Checkup.of(draft, { ...DEFAULT_PROFILE, isDraft: true, genre: findGenre('zicha') });
  const all = [...suggestOpenings(checkup, line, column), ...suggestFormulation(draft, line, column)];
  const take = ({ start, text, more }: Suggestion) =>
    applyEdits(draft, [...more, { line, start, endLine: line, end: column, text }]).text;
  return { all, labels: all.map(({ label }) => label), take };
}

const HEAD = '用水安全自查报告\n';

describe('at a line start', () => {
  test('the sections that are missing are offered under the next ordinal, in the style of the draft', () => {
    const { labels, all, take } = suggestAt(`${HEAD}　　一、自查情况\n　　查了。\n^\n`);
    expect(labels).toEqual(['二、自查发现的问题', '二、整改措施', '二、']);
    expect(take(all[0]!)).toBe(`${HEAD}　　一、自查情况\n　　查了。\n　　二、自查发现的问题\n`);
  });

  test('a section between others moves their numbers on', () => {
    const { all, take } = suggestAt(`${HEAD}一、自查情况\n查了。\n^\n二、整改措施\n改。`);
    expect(all[0]!.label).toBe('二、自查发现的问题');
    expect(take(all[0]!)).toBe(`${HEAD}一、自查情况\n查了。\n二、自查发现的问题\n三、整改措施\n改。`);
  });

  test('what is typed already is taken for an ordinal or the beginning of a title', () => {
    expect(suggestAt(`${HEAD}一、自查情况\n查了。\n二^\n`).labels).toEqual([
      '二、自查发现的问题',
      '二、整改措施',
      '二、',
    ]);
    expect(suggestAt(`${HEAD}一、自查情况\n查了。\n二、^\n`).labels).toEqual([
      '二、自查发现的问题',
      '二、整改措施',
    ]);
    expect(suggestAt(`${HEAD}一、自查情况\n查了。\n整改^\n`).labels).toEqual(['二、整改措施']);
    const { all, take } = suggestAt(`${HEAD}一、自查情况\n查了。\n整改^\n`);
    expect(all[0]!.filter).toBe('整改措施');
    expect(take(all[0]!)).toContain('\n二、整改措施\n');
  });

  test('the next ordinal of each open list comes from the inside out', () => {
    const { labels, all, take } = suggestAt(`${HEAD}一、自查情况\n（一）水源\n1.看井。写。\n^`);
    expect(labels.slice(-3)).toEqual(['2.', '（二）', '二、']);
    expect(take(all.at(-3)!)).toBe(`${HEAD}一、自查情况\n（一）水源\n1.看井。写。\n2.`);
  });

  test('Markdown gets its marks, unless they stand there', () => {
    const text = '# 用水安全自查报告\n\n## 一、自查情况\n\n查了。\n\n';
    const { all, take } = suggestAt(`${text}^`, 'markdown');
    expect(take(all[0]!)).toBe(`${text}## 二、自查发现的问题`);
    const marked = suggestAt(`${text}## ^`, 'markdown');
    expect(marked.take(marked.all[0]!)).toBe(`${text}## 二、自查发现的问题`);
  });

  test('a draft without any heading begins with 一、', () => {
    expect(suggestAt(`${HEAD}^`).labels[0]).toMatch(/^一、/);
  });
});

describe('nothing is offered', () => {
  test.each([
    ['in a sentence', `${HEAD}一、自查情况\n今年以来^`],
    ['behind a comma', `${HEAD}一、自查情况\n查了井，整改^`],
    ['before other words', `${HEAD}一、自查情况\n^查了。`],
    ['above the title', `^${HEAD}一、自查情况\n查了。`],
    ['behind the signature', `${HEAD}一、自查情况\n查了。\n\n青岭县水务局\n2024年3月1日\n^`],
    ['in a word that a formulation ends', `${HEAD}增强“四个^意识”`],
  ])('%s', (_, marked) => expect(suggestAt(marked).labels).toEqual([]));
});

describe('a fixed formulation', () => {
  const LIST = '政治意识、大局意识、核心意识、看齐意识';

  test('is spelled out behind its name, or in place of it', () => {
    const { all, take } = suggestAt('要增强“四个意识”^，坚定信心。');
    expect(all.map(take)).toEqual([`要增强“四个意识”（${LIST}），坚定信心。`, `要增强${LIST}，坚定信心。`]);
    expect(all[0]!.filter).toBe('“四个意识”');
  });

  test('without quotation marks too, and the longest name counts', () => {
    const bare = suggestAt('落实党的群众路线教育实践活动总要求^');
    expect(bare.take(bare.all[1]!)).toBe('落实照镜子、正衣冠、洗洗澡、治治病');
  });

  test('is not offered where it is spelled out already', () => {
    expect(suggestAt('要增强“四个意识”^（政治意识').labels).toEqual([]);
    expect(suggestAt('要增强“四个意识^”：政治意识').labels).toEqual([]);
  });
});
