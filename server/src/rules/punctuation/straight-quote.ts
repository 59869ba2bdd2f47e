import type { Line } from '../../draft/line';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isInTitle, quotedAt } from '../reading/quoted';
import { wordsBetween } from '../reading/words-between';
import type { LineReport, LineRule } from '../rule';
import { isHanAt, isProseAt } from './characters';

export const straightQuote: LineRule = {
  name: 'punctuation/straight-quote',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.8（引号）', en: 'GB/T 15834—2011, 4.8 (quotation marks)' },
  text: {
    zh: {
      title: '中文里用了直引号',
      why: '横排文稿的引号是有左右之分的“”和‘’，双引号在外、单引号在内。键盘上的直引号不分左右，排版后既不美观，也容易前后配错。',
    },
    en: {
      title: 'Straight quotation mark in Chinese text',
      why: 'Chinese text has left and right quotation marks, “” outside and ‘’ inside. The straight ones of the keyboard do not tell left from right, and pairs go wrong unseen.',
    },
  },
  messages: {
    pair: {
      zh: '{quoted}用的是不分左右的直引号，应当写作{right}。',
      en: '{quoted} has straight quotation marks; write {right}.',
    },
    single: {
      zh: '这里有一个不分左右的直引号，而且在本段里没有配对，请补上或者删去，并改用“”。',
      en: 'This straight quotation mark has no partner in its paragraph; add one or remove it, and use “”.',
    },
    fix: { zh: '改为{right}', en: 'Change to {right}' },
  },
  bad: { text: '认真落实"三会一课"制度，克服"等靠要"思想。' },
  good: { text: '认真落实“三会一课”制度，克服“等靠要”思想。It is the writer\'s own "voice".' },

  triggers: '"\'',
  checkLine(line, report) {
    checkKind(line, '"', report);
    checkKind(line, "'", report);
  },
};

function checkKind(line: Line, mark: string, report: (found: LineReport) => void): void {
  const { text } = line;
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (isForeign(line, at, at + 1) || isApostrophe(text, at)) continue;
    // 12" and 30': what would open a quotation right behind a digit is a measure.
    if (places.length % 2 === 0 && /\d/.test(text[at - 1] ?? '')) continue;
    places.push(at);
  }
  for (let i = 0; i < places.length; i += 2) {
    const open = places[i]!;
    const close = places[i + 1];
    if (close === undefined) {
      if (!isHanAt(text, open - 1) && !isHanAt(text, open + 1)) continue;
      report({ line: 0, start: open, end: open + 1, message: { id: 'single', values: {} } });
    } else if (isChineseQuote(text, open, close)) {
      report(describePair(line, mark, open, close, places.length % 2 === 0));
    }
  }
}

function describePair(line: Line, mark: string, open: number, close: number, certain: boolean): LineReport {
  const { text } = line;
  const [left, right] = marksAt(line, mark, open);
  const inside = text.slice(open + 1, close);
  const shown = inside.length > 20 ? `${wordsBetween(inside, 0, 16)}……` : inside;
  const values = {
    quoted: `${mark}${shown}${mark}`,
    right: `${left}${shown}${right}`,
  };
  const edits = [replaceInLine(open, open + 1, left), replaceInLine(close, close + 1, right)];
  return {
    line: 0,
    start: open,
    end: close + 1,
    message: { id: 'pair', values },
    // With an odd mark somewhere in the paragraph nobody can tell which ones belong together.
    ...(certain ? fixOwnWords(line, 'safe', { id: 'fix', values }, edits) : {}),
  };
}

/** ‘’ only stand inside “” (G34 4.8.3.3). */
function marksAt(line: Line, mark: string, at: number): readonly [string, string] {
  const around = quotedAt(line, at);
  const isInside = around !== undefined && !isInTitle(line, at);
  if (isInside) return ['‘', '’'];
  return mark === "'" && isBetweenStraight(line.text, at) ? ['‘', '’'] : ['“', '”'];
}

function isBetweenStraight(text: string, at: number): boolean {
  let count = 0;
  for (let i = text.indexOf('"'); i >= 0 && i < at; i = text.indexOf('"', i + 1)) count++;
  return count % 2 === 1;
}

/** it's, O'Neil. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" && /[A-Za-z]/.test(text[at - 1] ?? '') && /[A-Za-z\s]/.test(text[at + 1] ?? ' ');
}

/** Han right inside or right outside of the marks; English in its own marks inside a Chinese line stays. */
function isChineseQuote(text: string, open: number, close: number): boolean {
  if (isHanAt(text, open + 1) || isHanAt(text, close - 1)) return true;
  return isProseAt(text, open - 1) && isProseAt(text, close + 1);
}
