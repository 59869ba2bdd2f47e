import { skipBlanks } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isWord } from '../../draft/placeholder/neighbours';
import { pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { isProseAt } from './characters';

const RIGHT = '……';
const RUN = /[….．·⋯]{1,200}/g;
/** Runs of one character: fewer than this many are something else. */
const SHORTEST: Readonly<Record<string, number>> = { '…': 1, '.': 3, '．': 2, '·': 3, '⋯': 1 };

export const malformedEllipsis: LineRule = {
  name: 'punctuation/malformed-ellipsis',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.11（省略号）', en: 'GB/T 15834—2011, 4.11 (ellipses)' },
  text: {
    zh: {
      title: '省略号不规范',
      why: '省略号一般是占两个字位置的六个点“……”。三个点、一串句号或者间隔号都不是省略号，转换字体后还会上下错位。',
    },
    en: {
      title: 'Malformed ellipsis',
      why: 'The Chinese ellipsis is six dots in the width of two characters, “……”. Three dots or a row of full stops only look like one, and shift when the font changes.',
    },
  },
  messages: {
    wrong: {
      zh: '“{written}”不是规范的省略号，应当写作六个点“……”。',
      en: '“{written}” is not an ellipsis; write six dots: “……”.',
    },
    fix: { zh: '改为“……”', en: 'Change to “……”' },
  },
  bad: { text: '讲政策、讲变化、讲典型...群众听得懂、记得住。' },
  good: { text: '讲政策、讲变化、讲典型……群众听得懂、记得住。' },

  triggers: ['…⋯', pairs('.．·', '.．·')],
  checkLine(line, report) {
    const { text } = line;
    RUN.lastIndex = 0;
    for (let found = RUN.exec(text); found; found = RUN.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      if (!isMalformed(line, found[0], start, end)) continue;
      const written = text.slice(start, Math.min(end, start + 8));
      report({
        line: 0,
        start,
        end,
        message: { id: 'wrong', values: { written } },
        ...fixOwnWords(line, 'safe', { id: 'fix', values: {} }, [replaceInLine(start, end, RIGHT)]),
      });
    }
  },
};

/** A row of dots this long draws a line in a table of contents. */
const LONGEST = 12;

function isMalformed(line: Line, run: string, start: number, end: number): boolean {
  const { text } = line;
  if (!isWrong(run)) return false;
  if (!isProseAt(text, start - 1) && !isProseAt(text, end)) return false;
  if (isContentsLine(text, end) || isOfSeries(text, start, end)) return false;
  return !isForeign(line, start, end) && !isMasked(line, start, end);
}

function isWrong(run: string): boolean {
  if (run.length > LONGEST) return false;
  const mark = run[0]!;
  // Mixed dots are an ellipsis that was typed twice: …...
  if (run.split('').some((other) => other !== mark)) return run.includes('…') || run.length > 2;
  // Twelve dots stand for a paragraph left out (G34 4.11.3.2).
  if (mark === '…' && (run.length === 2 || run.length === 4)) return false;
  return run.length >= SHORTEST[mark]!;
}

/** x1，x2，…，xn: one sign for the terms left out, as formulas have it. */
function isOfSeries(text: string, start: number, end: number): boolean {
  const isMark = (at: number) => '，、,'.includes(text[at] ?? ' ');
  return (
    isMark(start - 1) && isMark(end) && isWord(text.charCodeAt(start - 2)) && isWord(text.charCodeAt(end + 1))
  );
}

/** 一、基本情况......3 */
function isContentsLine(text: string, end: number): boolean {
  const next = skipBlanks(text, end);
  return next < text.length && /^\d{1,4}\s{0,9}$/.test(text.slice(next, next + 14));
}
