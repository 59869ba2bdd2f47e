import type { Draft } from '../../draft/draft';
import { isFullDate } from '../../draft/ending';
import { dayNumber } from '../../draft/parts/paper-date';
import { readParts } from '../../draft/parts/parts';
import type { DraftRule, Report } from '../rule';

export const severalDates: DraftRule = {
  name: 'structure/several-dates',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：一份材料只有一个成文日期；正式行文参见GB/T 9704—2012，7.3.5',
    en: 'Office custom: a paper bears one date; for formal documents see GB/T 9704—2012, 7.3.5',
  },
  text: {
    zh: {
      title: '日期不止一个',
      why: '成文日期只有一个，联合行文也是署名各写各的、日期写一个。文末留着两个日期，或者标题下一个、落款又是另一个，多半是改稿时忘了删旧的，归档的人不知道以哪个为准。',
    },
    en: {
      title: 'More than one date',
      why: 'A paper has one date, even where several offices sign it. Two at the end, or one below the title and another at the end, usually mean that an old one was not deleted, and nobody can tell which counts.',
    },
  },
  messages: {
    several: {
      zh: '文末有 {count} 个日期，成文日期一般只写一个，请核对以哪个为准。',
      en: 'There are {count} dates at the end; a paper usually bears one. Check which of them counts.',
    },
    differ: {
      zh: '文末的日期是“{date}”，标题下面的却是“{top}”，请核对以哪个为准。',
      en: 'The paper is dated “{date}” at its end and “{top}” below its title. Check which of them counts.',
    },
    other: { zh: '另一个日期', en: 'The other date' },
  },
  bad: {
    text: '冬季供暖自查报告\n一、自查工作开展情况\n　　检查换热站二十座。\n\n平川区住房保障中心\n2025年11月28日\n2025年12月1日\n',
  },
  good: {
    text: '冬季供暖自查报告\n一、自查工作开展情况\n　　11月28日起检查换热站二十座。\n\n平川区住房保障中心\n2025年12月1日\n',
  },

  checkDraft({ draft }, report) {
    const found = findOthers(draft) ?? findTopDate(draft);
    if (found) report(found);
  },
};

function findOthers(draft: Draft): Report | null {
  const { bodyEnd, dateLine } = draft.outline.ending;
  const others: number[] = [];
  for (let i = bodyEnd; i < dateLine; i++) if (isFullDate(draft.lines[i]!)) others.push(i);
  if (others.length === 0) return null;
  return describe(draft, others, { id: 'several', values: { count: others.length + 1 } });
}

/** （2025年12月1日） below the title where the paper is dated on another day. */
function findTopDate(draft: Draft): Report | null {
  const { date, dateBelowTitle: top } = readParts(draft);
  if (!date || !top || date.day === 0 || top.line >= date.line) return null;
  const values = { date: date.text, top: top.text };
  return dayNumber(top) === dayNumber(date) ? null : describe(draft, [top.line], { id: 'differ', values });
}

function describe({ lines, outline }: Draft, others: readonly number[], message: Report['message']): Report {
  const place = (line: number) => {
    return { line, start: lines[line]!.contentStart, end: lines[line]!.contentEnd };
  };
  const related = others.map((line) => ({ ...place(line), message: { id: 'other', values: {} } }));
  return { ...place(outline.ending.dateLine), message, related };
}
