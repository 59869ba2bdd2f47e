import type { Draft } from '../../draft/draft';
import { listOrdinals, type NumberedSection } from '../numbering/ordinal-lists';
import { readSeries } from '../numbering/series';
import { findAnnouncement } from '../reading/announcement';
import type { DraftRule, Report } from '../rule';
import { findAnnouncedTitles } from './announced-titles';
import { findPromisedSections } from './promised-sections';

export const declaredCountDiffers: DraftRule = {
  name: 'structure/declared-count-differs',
  level: 'warning',
  layer: 'practice',
  source: { zh: '机关写作惯例：说几条就列几条', en: 'Office custom: as many items as were announced' },
  text: {
    zh: {
      title: '说的条数和列的条数不符',
      why: '前面说“存在以下五个方面的问题”，后面就要有五条。增删一条、合并两条以后，最容易忘的就是改前面的数字，而领导往往是照着数字一条条看下来的。',
    },
    en: {
      title: 'Declared count differs from the items',
      why: 'Five problems that are announced must be five when they are counted. The number in the sentence above is what is forgotten when an item goes or two become one, and readers do count.',
    },
  },
  messages: {
    list: {
      zh: '前面说“{words}”，后面列了 {count} 条，请核对是漏了内容还是数字没有改。',
      en: '{count} items follow “{words}”. Check whether one is lost, or the number was not changed.',
    },
    titles: {
      zh: '说是“{words}”，列出的书名号有 {count} 个，请核对。',
      en: '“{words}” is said, and {count} titles in 《》 are listed. Check which of the two is right.',
    },
    section: {
      zh: '开头说“{words}”，而“{title}”部分列了 {count} 条，请核对。',
      en: 'The introduction says “{words}”, and the section “{title}” has {count} items. Check which of the two is right.',
    },
    last: { zh: '最后一条在这里', en: 'This is the last item' },
    sectionPlace: { zh: '“{title}”在这里', en: '“{title}” is here' },
  },
  bad: {
    text: '　　排查发现以下三个方面的问题。\n（一）台账不全。缺两个季度的记录。\n（二）标识不清。五处阀门没有编号。\n',
  },
  good: {
    text: '　　排查发现以下两个方面的问题。\n（一）台账不全。缺两个季度的记录。\n（二）标识不清。五处阀门没有编号。\n',
  },

  checkDraft({ draft }, report) {
    checkLists(draft, report);
    checkSeries(draft, report);
    for (const { line, start, end, count } of findAnnouncedTitles(draft)) {
      const words = draft.lines[line]!.text.slice(start, end);
      report({ line, start, end, message: { id: 'titles', values: { words, count } } });
    }
    for (const { line, start, end, count, section } of findPromisedSections(draft)) {
      const values = {
        words: draft.lines[line]!.text.slice(start, end),
        count,
        title: section.title,
      };
      const place = { line: section.line, start: section.titleStart, end: section.titleEnd };
      const related = [{ ...place, message: { id: 'sectionPlace', values: { title: section.title } } }];
      report({ line, start, end, message: { id: 'section', values }, related });
    }
  },
};

/** An item's place. */
interface ItemPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

function checkLists(draft: Draft, report: (found: Report) => void): void {
  for (const { members, continues } of listOrdinals(draft)) {
    if (continues || members[0]!.ordinal.value !== 1) continue;
    // A list that begins again is counted up to there.
    const again = members.findIndex(({ ordinal }, i) => i > 0 && ordinal.value === 1);
    const count = again < 0 ? members.length : again;
    if (count > 1) compare(draft, placeOf(members[0]!), placeOf(members[count - 1]!), count, report);
  }
}

function placeOf({ line, ordinal: { start, end } }: NumberedSection): ItemPlace {
  return { line, start, end };
}

function checkSeries(draft: Draft, report: (found: Report) => void): void {
  for (const { members, entangled } of readSeries(draft)) {
    if (entangled || members[0]!.value !== 1) continue;
    compare(draft, members[0]!, members.at(-1)!, members.length, report);
  }
}

function compare(
  draft: Draft,
  first: ItemPlace,
  last: ItemPlace,
  count: number,
  report: (found: Report) => void,
): void {
  const found = findAnnouncement(draft, first.line, first.start);
  if (!found || found.value === count) return;
  const { line, start, end } = found;
  const words = draft.lines[line]!.text.slice(start, end);
  report({
    line,
    start,
    end,
    message: { id: 'list', values: { words, count } },
    related: [{ line: last.line, start: last.start, end: last.end, message: { id: 'last', values: {} } }],
  });
}
