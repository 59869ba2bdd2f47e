import type { Line } from '../../draft/line';
import { skipRun } from '../../draft/placeholder/neighbours';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { isHanAt, isProseAt } from './characters';

const RIGHT = '——';
const START = /[—–―─－-]/g;

export const malformedDash: LineRule = {
  name: 'punctuation/malformed-dash',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.10（破折号）', en: 'GB/T 15834—2011, 4.10 (dashes)' },
  text: {
    zh: {
      title: '破折号不规范',
      why: '破折号一般是占两个字位置的一条横线“——”。单个“—”是连接起止的一字线，两个连字符“--”是键盘上的代用写法，都不能当破折号。',
    },
    en: {
      title: 'Malformed dash',
      why: 'The Chinese dash is one stroke in the width of two characters, “——”. A single “—” joins the ends of a range, and two hyphens are a makeshift of the keyboard.',
    },
  },
  messages: {
    wrong: {
      zh: '“{written}”用作破折号，应当写作占两个字位置的“——”。',
      en: '“{written}” stands for a dash here; write “——”, two characters wide.',
    },
    range: {
      zh: '“{written}”连接起止，一般用一字线“—”。',
      en: '“{written}” joins the ends of a range here; usually “—”, one character wide.',
    },
    fix: { zh: '改为“——”', en: 'Change to “——”' },
    fixRange: { zh: '改为“—”', en: 'Change to “—”' },
  },
  bad: { text: '走好群众路线--新时代的必修课。' },
  good: { text: '走好群众路线——新时代的必修课。2020—2022年，北京—上海的列车照常运行。' },

  triggers: '—–―─－-',
  checkLine(line, report) {
    const { text } = line;
    START.lastIndex = 0;
    for (let found = START.exec(text); found; found = START.exec(text)) {
      const start = found.index;
      const end = skipRun(text, start);
      START.lastIndex = end;
      if (!isMalformed(line, found[0], start, end)) continue;
      const ends = joinsEnds(text, start, end);
      report({
        line: 0,
        start,
        end,
        message: { id: ends ? 'range' : 'wrong', values: { written: text.slice(start, end) } },
        ...fixOwnWords(line, ends ? 'suggestion' : 'safe', { id: ends ? 'fixRange' : 'fix', values: {} }, [
          replaceInLine(start, end, ends ? '—' : RIGHT),
        ]),
      });
    }
  },
};

/** 周一--周五, 乌鲁木齐--喀什航线: the ends of a time or a route take one 一字线 (GB/T 15834 4.13). */
function joinsEnds(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 12);
  return (
    isHanAt(text, start - 1) &&
    (ROUTE.test(behind) ||
      (TIME_END.test(text.slice(Math.max(0, start - 2), start)) && TIME_START.test(behind)))
  );
}

const TIME_END = /[周期][一二三四五六日天]$|[年月日时点分号旬晨午晚]$|季度$/;
const TIME_START = /^(?:[周上中下早晚次]|星期|[一二三四五六七八九十]{1,3}[年月日时点分号]|第?[一二三四]季度)/;
const ROUTE =
  /^[^的，。；：、！？“”《》（）\s]{2,7}(?:航线|专线|班列|列车|航班|高速|公路|铁路|高铁|沿线|线路|路段|区段|管道|班车|动车)/;

function isMalformed(line: Line, mark: string, start: number, end: number): boolean {
  const { text } = line;
  const length = end - start;
  // Longer rows draw a line across the page.
  if (length > 3 || !isHanOrOpener(text, end)) return false;
  if (mark === '—' ? length === 2 : length === 1) return false;
  if (mark === '—' && length === 1 && !opensRemark(line, start)) return false;
  // Cyrillic, Latin or digits before it: a range, an option of a command.
  if (start > line.contentStart && !isProseAt(text, start - 1)) return false;
  return !isForeign(line, start, end) && !isMasked(line, start, end);
}

/** A single — joins two places or times between words; behind a mark or at the start of a line it cannot. */
function opensRemark({ text, contentStart }: Line, start: number): boolean {
  return start === contentStart || '，。；：！？”》'.includes(text[start - 1]!);
}

function isHanOrOpener(text: string, at: number): boolean {
  return isHanAt(text, at) || '“《（‘'.includes(text[at] ?? ' ');
}
