import { GuardedPhrases } from '../matching/guarded-phrases';
import { PhraseIndex } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { Fix, LineReport, LineRule } from '../rule';
import {
  REDUNDANT_PAIRS,
  REDUNDANT_WORDS,
  type RedundantPair,
  type RedundantWords,
} from './redundant-words.data';

const WORDS = new GuardedPhrases(REDUNDANT_WORDS);
const PAIRS = new PhraseIndex(REDUNDANT_PAIRS, ({ first }) => [first]);

export const redundantWords: LineRule = {
  name: 'wording/redundant-words',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第十九条（文字精练）；语法修辞惯例（语义重复、否定失当）',
    en: 'Regulations on Official Documents, art. 19 (concise wording); grammar (saying a thing twice, misplaced negation)',
  },
  text: {
    zh: {
      title: '语义重复',
      why: '“亲眼目睹”“原因是由于”把一个意思说了两遍；“防止……不再发生”多一个“不”，意思就反了。公文讲究文字精练，这类毛病审稿时一般都会被圈出来。',
    },
    en: {
      title: 'Words that say one thing twice',
      why: '亲眼目睹 says “with one’s own eyes” twice, and 防止……不再发生 with its second negation says the opposite of what is meant. Official prose is to be concise; reviewers usually strike these out.',
    },
  },
  messages: {
    words: {
      zh: '“{words}”语义重复：{because}，用“{enough}”即可。',
      en: '“{words}” is redundant: {because}; “{enough}” is enough.',
    },
    unclear: {
      zh: '“{words}”语义重复：{because}，请留一个。',
      en: '“{words}” is redundant: {because}; keep one of them.',
    },
    pair: {
      zh: '“{first}……{second}”搭配不当：{because}。',
      en: '“{first} … {second}” do not go together: {because}.',
    },
    fix: { zh: '改为“{enough}”', en: 'Change to “{enough}”' },
    remove: { zh: '删去“{removed}”', en: 'Delete “{removed}”' },
  },
  bad: { text: '主要原因是由于培训没有跟上，要防止类似问题不再发生。' },
  good: { text: '主要原因是培训没有跟上，要防止类似问题再次发生。' },

  triggers: [WORDS.index, PAIRS],
  checkLine(line, report) {
    const { text } = line;
    const isOwn = (start: number, end: number) => !isForeign(line, start, end) && !isCited(line, start);
    for (const { row, start, end } of WORDS.find(text)) {
      if (isOwn(start, end)) report(describeWords(text, row, start, end));
    }
    for (const { row, start } of PAIRS.find(text)) {
      const second = findInClause(text, start + row.first.length, row.second);
      if (second < 0 || (row.mayQualify && isQualifying(text, start, second, row))) continue;
      if (isOwn(start, second)) report(describePair(row, start, second));
    }
  },
};

function describeWords(
  text: string,
  { enough, because, tolerated }: RedundantWords,
  start: number,
  end: number,
): LineReport {
  const words = text.slice(start, end);
  const level = tolerated ? { level: 'information' as const } : {};
  if (enough === null) {
    return { line: 0, start, end, message: { id: 'unclear', values: { words, because } }, ...level };
  }
  const values = { words, because, enough };
  const fix: Fix = {
    kind: 'suggestion',
    title: { id: 'fix', values: { enough } },
    edits: [replaceInLine(start, end, enough)],
  };
  return { line: 0, start, end, message: { id: 'words', values }, fix, ...level };
}

function describePair(
  { first, second, because, remove }: RedundantPair,
  start: number,
  at: number,
): LineReport {
  const place = { line: 0, start, end: at + second.length };
  const message = { id: 'pair', values: { first, second, because } };
  if (remove === null) return { ...place, message };
  const from = at + second.indexOf(remove);
  const edits = [replaceInLine(from, from + remove.length, '')];
  return {
    ...place,
    message,
    fix: { kind: 'suggestion', title: { id: 'remove', values: { removed: remove } }, edits },
  };
}

const REACH = 30;

/** Where `word` stands between `from` and the end of the clause; -1 when it does not. */
function findInClause(text: string, from: number, word: string): number {
  const limit = Math.min(text.length, from + REACH);
  for (let at = from; at < limit; at++) {
    if ('，。；：、！？,;'.includes(text[at]!)) return -1;
    if (text.startsWith(word, at)) return at;
  }
  return -1;
}

const QUALIFIER = 8;

/** True for 不再 right behind 防止, and in 不再使用的账号. */
function isQualifying(text: string, start: number, at: number, { first, second }: RedundantPair): boolean {
  const from = at + second.length;
  const of = findInClause(text, from, '的');
  return at === start + first.length || (of >= 0 && of <= from + QUALIFIER);
}
