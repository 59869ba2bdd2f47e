import { phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

/** What a sentence blames: 存在盲目乐观思想 … 有盲目乐观倾向. */
const VERB = /有|存在|出现|产生|缺乏/g;
/** 有 in a word of its own: 国有 没有. */
const NO_VERB_BEHIND = '国拥所具享公私没只占共含未持富原特专民自固';
/** How many characters of it are compared. */
const LENGTH = 4;
/** Only a state of mind is blamed twice by mistake: 存在隐患的企业12家，存在隐患的设备36台 counts two things. */
const BLAMED =
  /(?:着|过|一种|某种|一定的|一定程度的)?(?:[\u3400-\u9fff]{4}(?=的?(?:思想|倾向|情绪|心理|心态|念头|苗头|习气|毛病|作风))|[\u3400-\u9fff]{2}(?:思想|倾向|情绪|心理|心态|念头|习气|作风))/y;
const SENTENCE_END = /[。；！？]/g;

export const saidTwice: LineRule = {
  name: 'wording/said-twice',
  level: 'information',
  layer: 'practice',
  source: { zh: '校对惯例', en: 'Proofreading custom' },
  text: {
    zh: {
      title: '一句之中说了两遍',
      why: '同一句里前面说“存在盲目乐观思想”，后面又说“有盲目乐观倾向”，是改稿时忘了删掉原来那半句。',
    },
    en: {
      title: 'Said twice in one sentence',
      why: 'A sentence that finds the same fault at its beginning and at its end was revised without the old half being taken out.',
    },
  },
  messages: {
    twice: {
      zh: '这一句前面已经说过“{words}”，可删去一处。',
      en: 'This sentence has said “{words}” already; one of them can go.',
    },
    first: { zh: '前面说在这里', en: 'It was said here' },
  },
  bad: { text: '对形势估计不足，存在麻痹松懈思想，检查走马观花，有麻痹松懈情绪。' },
  good: { text: '对形势估计不足，存在麻痹松懈思想。有的单位检查走马观花，有的单位整改蜻蜓点水。' },

  triggers: ['有', phrases('存在', '出现', '产生', '缺乏')],
  checkLine(line, report) {
    const { text } = line;
    // Of one sentence: where its first words stand, and all of them from the second on.
    let first = -1;
    let seen: Map<string, number> | null = null;
    let sentenceEnd = 0;
    VERB.lastIndex = 0;
    while (VERB.test(text)) {
      const end = VERB.lastIndex;
      if (text[end - 1] === '有' && NO_VERB_BEHIND.includes(text[end - 2] ?? ' ')) continue;
      BLAMED.lastIndex = end;
      if (!BLAMED.test(text)) continue;
      const start = BLAMED.lastIndex - LENGTH;
      VERB.lastIndex = start;
      if (end > sentenceEnd) {
        sentenceEnd = findSentenceEnd(text, end);
        first = start;
        seen = null;
        continue;
      }
      seen ??= new Map([[text.slice(first, first + LENGTH), first]]);
      const words = text.slice(start, start + LENGTH);
      const before = seen.get(words);
      if (before === undefined) seen.set(words, start);
      else if (!isCited(line, start)) report(describe(words, start, before));
    }
  },
};

function findSentenceEnd(text: string, from: number): number {
  SENTENCE_END.lastIndex = from;
  return SENTENCE_END.test(text) ? SENTENCE_END.lastIndex : text.length;
}

function describe(words: string, start: number, first: number): LineReport {
  return {
    line: 0,
    start,
    end: start + words.length,
    message: { id: 'twice', values: { words } },
    related: [{ line: 0, start: first, end: first + words.length, message: { id: 'first', values: {} } }],
  };
}
