import type { Line } from '../../draft/line';
import { GuardedPhrases, type GuardedRow } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { DOUBLED_CHARACTERS, DOUBLED_WORDS, LIKELY_DOUBLED_WORDS } from './doubled-words.data';

/** 坚持坚持再坚持 is meant. */
const EMPHASIS = '再|、再|，再';

const PHRASES = new GuardedPhrases<GuardedRow & { readonly isLikely?: true }>([
  ...DOUBLED_CHARACTERS.map(({ char, ...guards }) => ({ wrong: char + char, ...guards })),
  ...DOUBLED_WORDS.map((word) => ({
    wrong: word + word,
    notBefore: EMPHASIS,
    ...(LIKELY_DOUBLED_WORDS.has(word) && { isLikely: true as const }),
  })),
  // 我我们 他他们: the pronoun begun twice.
  ...['我', '你', '他'].map((word) => ({ wrong: `${word}${word}们` })),
]);

export const doubledWord: LineRule = {
  name: 'wording/doubled-word',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；校对惯例',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); proofreading custom',
  },
  text: {
    zh: {
      title: '字词重复',
      why: '“对对”“的的”“进行进行”多是改稿时新旧两句没有接好留下的。通读时容易一带而过，印出来却最显粗心。',
    },
    en: {
      title: 'Doubled word',
      why: '对对, 的的 or 进行进行 is left where an old sentence and a new one were not joined with care. It is easily read over, and looks careless in print.',
    },
  },
  messages: {
    doubled: {
      zh: '“{doubled}”重复了，留一个“{once}”即可。',
      en: '“{doubled}” is written twice; “{once}” is enough.',
    },
    likely: {
      zh: '“{doubled}”多半是重复了，留一个“{once}”即可，请核对。',
      en: '“{doubled}” is probably written twice where one “{once}” is meant; please check.',
    },
    fix: { zh: '删去重复的“{once}”', en: 'Delete the second “{once}”' },
  },
  bad: { text: '部分村干部对对惠民政策吃得不透，中心随即组织进行进行讲解。' },
  good: {
    text: '部分村干部对惠民政策吃得不透，中心随即针对对象逐户讲解，为了了解实效又作了回访，的的确确见了成效。',
  },

  triggers: [PHRASES.index],
  checkLine(line, report) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isForeign(line, start, end)) continue;
      const second = start + findSecond(line, start, end);
      const values = { doubled: line.text.slice(start, end), once: line.text.slice(second, end) };
      report({
        line: 0,
        start,
        end,
        message: { id: row.isLikely ? 'likely' : 'doubled', values },
        ...(row.isLikely && { level: 'warning' as const }),
        ...fixOwnWords(line, row.isLikely ? 'suggestion' : 'safe', { id: 'fix', values }, [
          replaceInLine(start, second, ''),
        ]),
      });
    }
  },
};

/** Where what remains begins: half of the phrase, or behind the first 我 of 我我们. */
function findSecond({ text }: Line, start: number, end: number): number {
  return text[end - 1] === '们' && end - start === 3 ? 1 : (end - start) / 2;
}
