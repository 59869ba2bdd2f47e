import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import type { DraftRule, Edit } from '../rule';

interface Markup {
  readonly start: number;
  readonly end: number;
  /** The marks that have to go. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** `**重点**` with words of its own, and `###` before a heading. */
const BOLD = /\*\*(?![\s*])[^*]{1,120}[^\s*]\*\*(?!\*)|\*\*\p{Script=Han}\*\*(?!\*)/gu;
const HASHES = /^[ \u3000\t]{0,8}(#{2,6})[ \u3000\t]*(?=[^#\s])/;

const markupIn = gatherLines(findMarkup, [phrases('**', '##')]);

function findMarkup({ text, placeholders }: Line): readonly Markup[] | null {
  const found: Markup[] = [];
  const hashes = HASHES.exec(text);
  if (hashes) {
    const start = hashes[0].indexOf('#');
    const mark = { start, end: hashes[0].length };
    found.push({ start, end: start + hashes[1]!.length, marks: [mark] });
  }
  for (const { index, 0: bold } of text.matchAll(BOLD)) {
    const end = index + bold.length;
    if (placeholders.some((one) => one.start < index + 2 && index < one.end)) continue;
    found.push({
      start: index,
      end,
      marks: [
        { start: index, end: index + 2 },
        { start: end - 2, end },
      ],
    });
  }
  return found.length > 0 ? found : null;
}

export const rawMarkup: DraftRule = {
  name: 'residue/raw-markup',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '校对惯例：纯文本稿件照原样呈报，不留 Markdown 标记',
    en: 'Proofreading custom: plain text is handed in as it is, without marks of Markdown',
  },
  text: {
    zh: {
      title: '纯文本里的 Markdown 标记',
      why: '从写作助手、笔记软件复制到纯文本里的稿子，常带着“**”“###”。在 Markdown 里它们是加粗和标题，在纯文本和 Word 里只是几个星号、井号。',
    },
    en: {
      title: 'Marks of Markdown in plain text',
      why: 'What is copied from an assistant or a note-taking program into plain text often keeps ** and ###. They mean bold and a heading in Markdown alone; here they are just asterisks and hashes.',
    },
  },
  messages: {
    bold: {
      zh: '“{words}”带着 Markdown 的加粗标记“**”，纯文本里显示为星号，请删去。',
      en: '“{words}” carries ** of Markdown, which plain text shows as asterisks. Delete them.',
    },
    hashes: {
      zh: '行首的“{words}”是 Markdown 的标题标记，纯文本里显示为井号，请删去。',
      en: 'The “{words}” at the beginning of the line marks a heading in Markdown; plain text shows it as hashes. Delete it.',
    },
    delete: { zh: '删去这些标记', en: 'Delete the marks' },
  },
  bad: { text: '### 一、主要工作\n　　全年接访**二百一十批次**。\n' },
  good: { text: '一、主要工作\n　　全年接访二百一十批次。\n' },

  checkDraft({ draft }, report) {
    if (draft.format === 'markdown') return;
    const lines = markupIn(draft);
    // Some write their plain drafts with one kind of heading on purpose.
    if (lines.every(({ value }) => value.every(({ start, end }) => end - start === 2))) return;
    for (const { line, value } of lines) {
      for (const { start, end, marks } of value) {
        const words = draft.lines[line]!.text.slice(start, Math.min(end, start + 24));
        const edits: Edit[] = marks.map((mark) => ({ line, endLine: line, ...mark, text: '' }));
        report({
          line,
          start,
          end,
          message: { id: marks.length > 1 ? 'bold' : 'hashes', values: { words } },
          fix: { kind: 'suggestion', title: { id: 'delete', values: {} }, edits },
        });
      }
    }
  },
};
