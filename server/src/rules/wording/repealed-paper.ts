import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { readDraftYear } from '../reading/draft-year';
import { sentenceAt } from '../reading/sentence';
import type { DraftRule } from '../rule';
import { REPEALED_PAPERS, type RepealedPaper } from './repealed-papers.data';

const BY_NAME: ReadonlyMap<string, RepealedPaper> = new Map(REPEALED_PAPERS.map((row) => [row.name, row]));
const LAW = /《(?:中华人民共和国)?([^《》]{3,20})》/g;
const STANDARD = /GB\s?\/\s?T\s?(9704|15834|15835)\s?[—–－-]{1,2}\s?(\d{4})/g;
const YEAR = /(?<!\d)(?:19|20)\d\d(?=年|—|－|-|～|至)/g;
/** The sentence itself tells that it is no longer in force, or speaks of that time. */
const TELLS_PAST = /废止|失效|当时|时任|原《|旧|修订前|取代|替代|代替|历史|同时施行|沿革|曾经/;

interface Mention {
  readonly row: RepealedPaper;
  readonly start: number;
  readonly end: number;
}

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const { text } = line;
    const found: Mention[] = [];
    const add = (row: RepealedPaper | undefined, start: number, words: string) => {
      if (row && !isOfItsTime(text, start, row)) found.push({ row, start, end: start + words.length });
    };
    for (const { index, 0: words, 1: name } of text.matchAll(LAW)) add(BY_NAME.get(name!), index, words);
    for (const { index, 0: words, 1: number, 2: year } of text.matchAll(STANDARD)) {
      add(BY_NAME.get(`GB/T${number}-${year}`), index, words);
    }
    return found.length === 0 ? null : found;
  },
  [
    phrases(
      '9704',
      '15834',
      '15835',
      ...REPEALED_PAPERS.flatMap(({ name }) => (name.startsWith('GB') ? [] : [`${name}》`])),
    ),
  ],
);

function isOfItsTime(text: string, at: number, { since, now }: RepealedPaper): boolean {
  const { start, end } = sentenceAt(text, at);
  const sentence = text.slice(start, end);
  if (TELLS_PAST.test(sentence) || sentence.includes(now)) return true;
  // The year of a standard's own number is no date.
  const years = sentence.replace(/GB\s?\/\s?T\s?\d+\s?[—–－-]{1,2}\s?\d{4}/g, '').match(YEAR) ?? [];
  return years.some((year) => Number(year) < since);
}

export const repealedPaper: DraftRule = {
  name: 'wording/repealed-paper',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（一）（行文依据是否准确）；各项依据见词表，截至2026年',
    en: 'Regulations on Official Documents, art. 20 (1) (whether the basis is right); sources by row of the table, as of 2026',
  },
  text: {
    zh: {
      title: '引用了已经废止的法律、制度或者标准',
      why: '条例把行文依据是否准确列为审核的重点。拿已经废止的合同法、1999年的公文格式标准作依据，依据就落空了。只收确已废止的，句子里说的是废止以前的事则不提示。',
    },
    en: {
      title: 'Law, rule or standard that is no longer in force',
      why: 'The regulations have the basis of a paper checked before it is signed. With a repealed law or the edition of a standard of 1999 as its basis a measure has none. Only what is surely repealed is listed; sentences that speak of an earlier year are left alone.',
    },
  },
  messages: {
    repealed: {
      zh: '“{words}”自 {since} 年起不再施行，现行的是{now}，请核对依据。',
      en: '“{words}” has not been in force since {since}; what holds now is {now}. Check the basis.',
    },
  },
  bad: { text: '河道清淤工作总结\n　　依照《中华人民共和国合同法》签订清淤合同。\n' },
  good: {
    text: '河道清淤工作总结\n　　依照《中华人民共和国民法典》签订清淤合同，2019年依照《中华人民共和国合同法》签订的已经到期。\n',
  },

  checkDraft({ draft }, report) {
    const year = readDraftYear(draft);
    for (const { line, value } of gatherMentions(draft)) {
      for (const { row, start, end } of value) {
        if (year !== null && year < row.since) continue;
        const words = draft.lines[line]!.text.slice(start, end).replace(/^《|》$/g, '');
        const values = { words, since: row.since, now: row.now };
        report({ line, start, end, message: { id: 'repealed', values } });
      }
    }
  },
};
