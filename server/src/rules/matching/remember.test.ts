import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { rememberSections } from './remember';

const TEXT =
  '自查报告\n　　现报告如下。\n一、存在的问题\n1.公示不全。缺价目表。\n二、原因分析\n1.重视不够。没有专人。\n';

/** Reads the first two sections of a draft, and counts how often that was necessary. */
function watch() {
  let reads = 0;
  const read = rememberSections((lines, first, second) => {
    reads++;
    return `${lines[first.line]!.text} ${lines[second.line]!.text} ${second.line - first.line}`;
  });
  return {
    ask(draft: Draft): string {
      const [first, second] = draft.outline.sections;
      return read(draft, first!, second ?? first!.children[0]!);
    },
    get reads() {
      return reads;
    },
  };
}

const insert = (draft: Draft, line: number, column: number, text: string) =>
  draft.edit({ line, column }, { line, column }, text).draft;

test('sections that have moved are not read again', () => {
  const sections = watch();
  const draft = Draft.parse(TEXT, 'plain');
  const before = sections.ask(draft);
  expect(sections.ask(insert(draft, 1, 0, '　　多了一段。\n'))).toBe(before);
  expect(sections.reads).toBe(1);
});

test.each([
  ['a line in the first', 3, 4, '一'],
  ['a line in the second', 5, 9, '一'],
  ['a title', 4, 4, '的'],
  ['a line more', 4, 0, '2.记录不实。有涂改。\n'],
  ['a line more at its end', 6, 0, '2.制度空转。没有考核。\n'],
])('%s changed: read again', (_, line, column, text) => {
  const sections = watch();
  const draft = Draft.parse(TEXT, 'plain');
  sections.ask(draft);
  sections.ask(insert(draft, line, column, text));
  expect(sections.reads).toBe(2);
});
