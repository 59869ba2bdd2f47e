import { expect, test } from 'vitest';
import { Draft } from './draft';
import { readFrontMatter } from './front-matter';

const KEYS = ['genre', '体裁'];

test.each([
  ['---\ngenre: 调研报告\n---\n正文', '调研报告', 1],
  ['---\ntitle: 甲\n体裁：自查报告　\n---\n', '自查报告', 2],
  ['---\nGenre: "zicha" # 备注\n---\n', 'zicha', 1],
  ['---\ngenre: 整改报告 # 暂定\n---\n', '整改报告', 1],
  ["---\ngenre: 'a b'\n---\n", 'a b', 1],
  ['\uFEFF---\r\ngenre: 总结\r\n---\r\n', '总结', 1],
  ['---\ngenre: "没有右引号\n---\n', '"没有右引号', 1],
  ['+++\ntitle = "甲,乙"\ngenre = "自查报告"\n+++\n正文', '自查报告', 2],
])('%j has its genre at its place', (text, value, line) => {
  const draft = Draft.parse(text, 'markdown');
  const found = readFrontMatter(draft, KEYS)!;
  expect(found).toMatchObject({ value, line });
  expect(draft.lines[line]!.text.slice(found.start, found.end)).toBe(value);
});

test.each([
  'genre: 调研报告\n正文',
  '---\ngenre:\n---\n',
  '---\ngenre:   # 待定\n---\n',
  '---\n  genre: 调研报告\n---\n',
  '---\ngenre: 调研报告\n正文没有第二条线',
  '---\n---\ngenre: 调研报告',
  '+++\ngenre = "调研报告"\n正文没有第二条线',
  '+++\n正文\n+++',
])('%j has none', (text) => {
  expect(readFrontMatter(Draft.parse(text, 'markdown'), KEYS)).toBeNull();
});
