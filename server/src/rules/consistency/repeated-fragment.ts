import { countHan } from '../../draft/characters';
import type { Draft } from '../../draft/draft';
import { findRepeats } from '../matching/repeats';
import { readClauses } from '../reading/clauses';
import type { DraftRule, Report } from '../rule';
import { findParagraphs, wordsStart } from './paragraph-words';

/** Fewer Han characters are a common turn of phrase, not a passage (practice). */
const SHORTEST = 10;
/**
 * Tasks, targets and names of projects are worded alike wherever they stand, and may not be reworded; a long passage
 * is still told.
 */
const PROGRAMME =
  /^(?:要|并|来|以|在|把|为|全面|深入|持续|进一步|加快|着力|大力|不断|切实|牢固|紧紧|积极|推动|推进|深化|加强|强化|完善|健全|落实|贯彻|巩固|严格|扎实|统筹|构建|建设|建成|新建|实施|打造|提升|提高|促进|确保|做好|抓好|坚持|坚决|围绕|聚焦|优化|发展|培育|实现|保持|争取|努力|高标准|高水平|高质量|全力|稳步|有序|支持|鼓励|引导|开展|打好|维护|保障|改善|防范|弘扬|树立|增强|扩大)|工程|行动|计划|规划|制度|体系|机制|改革|试点|示范区|总基调|领导下|\d[%％]|增长/;
const LONG_PASSAGE = 24;

/** Words of guiding ideas, slogans and programmes are repeated to the letter on purpose. */
const SLOGAN =
  /习近平|党中央|党的|二十大|全会|新时代|新征程|现代化|高质量|新发展|新质生产力|中央|精神|战略|定位|目标|部署|谱写|》|^在.*下$|^我代表/;

const findFragments = findRepeats((line, found) => {
  const start = line.hanCount < SHORTEST ? -1 : wordsStart(line);
  if (start >= 0) readClauses(line.text, start, line.contentEnd, SHORTEST, found);
});

export const repeatedFragment: DraftRule = {
  name: 'consistency/repeated-fragment',
  level: 'information',
  layer: 'practice',
  source: { zh: '校对惯例', en: 'Proofreading custom' },
  text: {
    zh: {
      title: '前后用语重复',
      why: '同一句话在两段里一字不差地出现，多半是从前文拷来的。问题和原因、成效和做法之间尤其容易这样，读来像是没有新内容。',
    },
    en: {
      title: 'Same words in two paragraphs',
      why: 'A clause that stands in two paragraphs to the letter was usually copied. It happens most between problems and causes, and reads as if there were nothing new to say.',
    },
  },
  messages: {
    again: {
      zh: '“{words}”在第 {first} 行已经出现过，可换个说法或删去一处。',
      en: '“{words}” stands in line {first} already; reword or delete one of them.',
    },
    first: { zh: '前一次出现在这里', en: 'It stands here first' },
  },
  options: {
    shortest: {
      type: 'integer',
      standard: SHORTEST,
      minimum: SHORTEST,
      maximum: 60,
      about: {
        zh: '重复的一句话至少有多少汉字才提示。',
        en: 'How many Han characters a repeated clause must have at least to be told.',
      },
    },
  },
  bad: {
    text: '作风建设自查报告\n一、存在的问题\n　　个别干部习惯于用老办法处理新情况，下沉一线不够。\n二、整改措施\n　　针对指出的问题，个别干部习惯于用老办法处理新情况，分期组织轮训。\n',
  },
  good: {
    text: '作风建设自查报告\n一、存在的问题\n　　个别干部习惯于用老办法处理新情况，下沉一线不够。\n二、整改措施\n　　针对凭经验办事的问题，分期组织轮训，每月交流一次。\n',
  },

  checkDraft({ draft }, report, { options }) {
    for (const passage of joinFragments(draft, options.shortest as number)) report(describe(draft, passage));
  },
};

interface Passage {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where the same words stand first. */
  readonly first: { readonly line: number; readonly start: number; readonly end: number };
}

/**
 * Clauses that follow one another in both paragraphs are one passage. A paragraph that is a copy as a whole is
 * reported as such.
 */
function joinFragments(draft: Draft, shortest: number): readonly Passage[] {
  const copies = new Set([...findParagraphs(draft).values()].flatMap(([, ...others]) => others));
  const found: Passage[] = [];
  for (const [words, lines] of findFragments(draft)) {
    const count = countHan(words);
    if (count < shortest || SLOGAN.test(words) || (count < LONG_PASSAGE && PROGRAMME.test(words))) continue;
    const own = lines.filter((line) => !copies.has(line));
    if (own.length > 1) found.push(...locate(draft, words, own));
  }
  found.sort((a, b) => a.line - b.line || a.start - b.start);
  const joined: Passage[] = [];
  for (const passage of found) {
    const last = joined.at(-1);
    if (last && continues(last, passage)) {
      joined[joined.length - 1] = {
        ...last,
        end: passage.end,
        first: { ...last.first, end: passage.first.end },
      };
    } else joined.push(passage);
  }
  return joined;
}

function continues(last: Passage, next: Passage): boolean {
  return (
    last.line === next.line &&
    next.start - last.end === 1 &&
    last.first.line === next.first.line &&
    next.first.start - last.first.end === 1
  );
}

/** Every place but the first. */
function locate({ lines }: Draft, words: string, numbers: readonly number[]): readonly Passage[] {
  const place = (line: number) => {
    const start = lines[line]!.text.indexOf(words);
    return { line, start, end: start + words.length };
  };
  return numbers.slice(1).map((line) => ({ ...place(line), first: place(numbers[0]!) }));
}

const MOST_WORDS = 30;

function describe({ lines }: Draft, { line, start, end, first }: Passage): Report {
  const words = lines[line]!.text.slice(start, end);
  const quoted = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).toWellFormed()}……` : words;
  return {
    line,
    start,
    end,
    message: { id: 'again', values: { words: quoted, first: first.line + 1 } },
    related: [{ ...first, message: { id: 'first', values: {} } }],
  };
}
