import type { Line } from '../../draft/line';
import type { Triggers } from '../matching/dispatch';
import { gatherLines } from '../matching/gather';
import { DIGITS, pairs, phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { DraftRule } from '../rule';
import { reportRarer, type Stretches } from './forms';

/** 98% */
const gatherSigns = gatherForm(/\d[%％]/g, [pairs(DIGITS, '%％')]);
/** 百分之九十八; 百分之百 is a set phrase. */
const gatherWords = gatherForm(/百分之[一二三四五六七八九十两点零〇]{1,6}/g, [phrases('百分之')]);

function gatherForm(pattern: RegExp, triggers: Triggers) {
  return gatherLines((line: Line): Stretches | null => {
    const found = [...line.text.matchAll(pattern)]
      .map(({ index, 0: written }) => ({ start: index, end: index + written.length }))
      .filter(({ start }) => !isCited(line, start));
    return found.length === 0 ? null : found;
  }, triggers);
}

export const mixedPercentForms: DraftRule = {
  name: 'numeral/mixed-percent-forms',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，4.3（同类别同形式）', en: 'GB/T 15835—2011, 4.3 (like things alike)' },
  text: {
    zh: {
      title: '百分数写法不统一',
      why: '标准规定，同一场合出现的数字应遵循“同类别同形式”原则，百分数要么都用“98%”，要么都用“百分之九十八”。',
    },
    en: {
      title: 'Percentages written in two ways',
      why: 'The standard requires like numbers in one place to be written alike, percentages too: all 98%, or all 百分之九十八.',
    },
  },
  messages: {
    rarer: {
      zh: '“{written}”和稿中另外 {others} 处百分数的写法不同，请统一。',
      en: '“{written}” is written differently from {others} other percentages of the draft; use one way.',
    },
    other: { zh: '这里用的是另一种写法', en: 'Written the other way here' },
  },
  bad: { text: '参保率达到98%。\n满意率达到95%。\n办结率达到百分之九十。' },
  good: { text: '参保率达到98%。\n满意率达到95%。\n我们百分之百支持。' },

  checkDraft({ draft }, report) {
    const found = reportRarer(draft, gatherWords, gatherSigns, ({ line, start, end }, others) => ({
      message: {
        id: 'rarer',
        values: { written: draft.lines[line]!.text.slice(start, end), others: others.length },
      },
      other: { id: 'other', values: {} },
    }));
    for (const one of found) report(one);
  },
};
