import type { Draft } from '../../draft/draft';
import type { DraftRule, Edit } from '../rule';
import { findParagraphs } from './paragraph-words';

/** From here on nobody writes the same paragraph twice on purpose. */
const SURE = 40;

export const repeatedParagraph: DraftRule = {
  name: 'consistency/repeated-paragraph',
  level: 'error',
  layer: 'practice',
  source: { zh: '校对惯例', en: 'Proofreading custom' },
  text: {
    zh: {
      title: '整段重复',
      why: '复制粘贴时多贴一次，整段话就在稿子里出现两回。篇幅长的材料自己很难察觉，读的人却会以为是凑字数。',
    },
    en: {
      title: 'Paragraph written twice',
      why: 'One paste too many, and a paragraph stands in the draft twice. In a long paper its author does not see it, while the reader takes it for padding.',
    },
  },
  messages: {
    twice: {
      zh: '这一段与第 {first} 行完全相同，请删去一处或改写。',
      en: 'This paragraph is the same as line {first}; delete or rewrite one of them.',
    },
    first: { zh: '第一次出现在这里', en: 'It stands here first' },
    fix: { zh: '删去这一段', en: 'Delete this paragraph' },
  },
  bad: {
    text: '供水保障工作报告\n一、主要做法\n　　局领导带队分片包县，对老旧泵站逐座体检，能修的当月修好。\n　　建立维修台账。\n　　局领导带队分片包县，对老旧泵站逐座体检，能修的当月修好。\n',
  },
  good: {
    text: '供水保障工作报告\n一、主要做法\n　　局领导带队分片包县，对老旧泵站逐座体检，能修的当月修好。\n　　建立维修台账，对不能修的泵站列入更新计划，明确责任人和完成时间。\n',
  },

  checkDraft({ draft }, report) {
    for (const [words, lines] of findParagraphs(draft)) {
      const first = lines[0]!;
      for (const line of lines.slice(1)) {
        const { contentStart, contentEnd, hanCount } = draft.lines[line]!;
        report({
          line,
          start: contentStart,
          end: contentEnd,
          message: { id: 'twice', values: { first: first + 1 } },
          ...(hanCount < SURE && { level: 'warning' as const }),
          fix: { kind: 'suggestion', title: { id: 'fix', values: {} }, edits: [deleteLine(draft, line)] },
          related: [{ ...placeOf(draft, first, words), message: { id: 'first', values: {} } }],
        });
      }
    }
  },
};

function placeOf({ lines }: Draft, line: number, words: string) {
  const end = lines[line]!.contentEnd;
  return { line, start: end - words.length, end };
}

function deleteLine({ lines }: Draft, line: number): Edit {
  if (line + 1 < lines.length) return { line, start: 0, endLine: line + 1, end: 0, text: '' };
  const above = lines[line - 1]!.text.length;
  return { line: line - 1, start: above, endLine: line, end: lines[line]!.text.length, text: '' };
}
