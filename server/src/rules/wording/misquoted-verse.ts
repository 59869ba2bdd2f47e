import type { Line } from '../../draft/line';
import { PhraseIndex } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isInTitle } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';
import { VERSES, type Verse } from './verses.data';

interface Part {
  readonly verse: Verse;
  /** Where in the verse the part begins. */
  readonly offset: number;
  readonly words: string;
}

/** One wrong character leaves one half of a verse as it is. */
const HALVES = new PhraseIndex<Part>(VERSES.flatMap(halve), ({ words }) => [words]);
const KNOWN = new PhraseIndex<{ verse: Verse; words: string }>(
  VERSES.flatMap((verse) => (verse.wrong ?? []).map((words) => ({ verse, words }))),
  ({ words }) => [words],
);

export const misquotedVerse: LineRule = {
  name: 'wording/misquoted-verse',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核引文是否准确）；各诗文原文',
    en: 'Regulations on Official Documents, art. 20 (are quotations accurate?); the verses themselves',
  },
  text: {
    zh: {
      title: '引用诗文有误',
      why: '诗词名句用来提气，错一个字反而露怯。凭记忆写下的引文，审核时都要找原文核对。',
    },
    en: {
      title: 'Misquoted verse',
      why: 'A quoted line is meant to lift the text; one wrong character does the opposite. Quotations from memory are checked against the source before a paper is issued.',
    },
  },
  messages: {
    verse: {
      zh: '引文“{words}”有误，原文是“{verse}”（{source}）。',
      en: '“{words}” is misquoted; it reads “{verse}” ({source}).',
    },
    fix: { zh: '改为“{verse}”', en: 'Change to “{verse}”' },
  },
  bad: { text: '要有“千磨万击还坚韧”的拼劲，坚信长风破浪终有时。' },
  good: { text: '要有“千磨万击还坚劲”的拼劲，坚信长风破浪会有时，咬定目标不松劲。' },

  triggers: [HALVES, KNOWN],
  checkLine(line, report) {
    const { text } = line;
    const known = KNOWN.find(text).filter(({ row, end }) => !isOthers(text, end, row.verse));
    for (const { row, start } of known) reportOwn(line, row.verse, start, row.words, true, report);
    for (const { row, start } of HALVES.find(text)) {
      const from = start - row.offset;
      const words = from < 0 ? '' : text.slice(from, from + row.verse.verse.length);
      if (
        !isOneOff(words, row.verse) ||
        known.some((one) => one.start < from + words.length && from < one.end)
      ) {
        continue;
      }
      reportOwn(line, row.verse, from, words, false, report);
    }
  },
};

function halve(verse: Verse): readonly Part[] {
  const middle = verse.verse.length >> 1;
  return [
    { verse, offset: 0, words: verse.verse.slice(0, middle) },
    { verse, offset: middle, words: verse.verse.slice(middle) },
  ];
}

/** 成功不必在我，而功力必不唐捐 is 胡适's. */
function isOthers(text: string, end: number, { unlessBefore }: Verse): boolean {
  return (
    unlessBefore !== undefined &&
    (text.startsWith(unlessBefore, end) || text.startsWith(unlessBefore, end + 1))
  );
}

const MARK = /[，。；：、！？“”‘’《》（）\s]/;

/** True for the verse with exactly one other character, unless that wording is in use as well. */
function isOneOff(words: string, { verse, also }: Verse): boolean {
  if (words.length !== verse.length || also?.includes(words) || MARK.test(words)) return false;
  let different = 0;
  for (let at = 0; at < verse.length; at++) if (words[at] !== verse[at]) different++;
  return different === 1 && !VERSES.some((other) => other.verse === words);
}

function reportOwn(
  line: Line,
  { verse, source }: Verse,
  start: number,
  words: string,
  isSure: boolean,
  report: (found: LineReport) => void,
): void {
  const end = start + words.length;
  if (isInTitle(line, start) || isForeign(line, start, end)) return;
  const values = { words, verse, source };
  report({
    line: 0,
    start,
    end,
    message: { id: 'verse', values },
    ...(isSure && { level: 'error' as const }),
    ...fixOwnWords(line, isSure ? 'safe' : 'suggestion', { id: 'fix', values: { verse } }, [
      replaceInLine(start, end, verse),
    ]),
  });
}
