import type { Line } from '../../draft/line';
import type { Triggers } from '../matching/dispatch';
import { gatherLines } from '../matching/gather';
import { DIGITS, pairs } from '../matching/phrase-index';
import { numbersIn, readValue } from '../reading/numbers';
import type { DraftRule } from '../rule';
import { COUNTERS } from './counters';
import { reportRarer, type Stretches } from './forms';

const AMOUNT = new RegExp(`^[余多]?[万亿]?(?:${COUNTERS})`);

const gatherGrouped = gatherAmounts(true, [pairs(',', DIGITS)]);
/** Asked for only in the few drafts that have grouped ones: triggers would cost all of them more. */
const gatherPlain = gatherAmounts(false, '');

/** Amounts of five digits and more; four digits need no separator (G35 5.1.1). */
function gatherAmounts(isGrouped: boolean, triggers: Triggers) {
  return gatherLines((line: Line): Stretches | null => {
    const { text } = line;
    if (!isGrouped && !/\d{5}/.test(text)) return null;
    const found = numbersIn(line).filter(
      (number) =>
        text.slice(number.start, number.end).includes(',') === isGrouped &&
        readValue(text, number) >= 10_000 &&
        AMOUNT.test(text.slice(number.end, number.end + 6)),
    );
    return found.length === 0 ? null : found;
  }, triggers);
}

export const mixedThousandGrouping: DraftRule = {
  name: 'numeral/mixed-thousand-grouping',
  level: 'information',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，5.1.1（多位数的分节）',
    en: 'GB/T 15835—2011, 5.1.1 (grouping of long numbers)',
  },
  text: {
    zh: {
      title: '多位数的分节写法不统一',
      why: '五位以上的数，有的用“,”分节，有的不分，读者会怀疑数据来自不同口径。全稿宜统一。',
    },
    en: {
      title: 'Thousands grouped here and not there',
      why: 'Where some long numbers have separators and others have none, the reader suspects that they come from different sources. One draft keeps to one way.',
    },
  },
  messages: {
    rarer: {
      zh: '“{written}”和稿中另外 {others} 处五位以上数的分节写法不同，请统一。',
      en: '“{written}” is not grouped like the {others} other long numbers of the draft; use one way.',
    },
    other: { zh: '这里用的是另一种写法', en: 'Written the other way here' },
  },
  bad: { text: '发放贷款12,500元。\n补助36,800元。\n合计49300元。' },
  good: { text: '发放贷款12,500元，共2024户，补助36,800元。' },

  checkDraft({ draft }, report) {
    const found = reportRarer(draft, gatherGrouped, gatherPlain, ({ line, start, end }, others) => ({
      message: {
        id: 'rarer',
        values: { written: draft.lines[line]!.text.slice(start, end), others: others.length },
      },
      other: { id: 'other', values: {} },
    }));
    for (const one of found)
      report({ line: one.line, start: one.start, end: one.end, message: one.message, related: one.related! });
  },
};
