import type { Line } from '../../draft/line';
import type { Section } from '../../draft/section';
import { normaliseTitle } from '../../genres/kinds-of-title';
import { isEmptyItem, isEmptySection } from '../../genres/section-content';
import type { DraftRule, Report } from '../rule';

/** 汇报提纲 and the like consist of headings. */
const OUTLINE_PAPER = /提纲/;
/** 一、基本情况……3: a line of a table of contents. */
const PAGE_NUMBER = /[.．…·\s\u3000]\d{1,3}$/;

export const emptySection: DraftRule = {
  name: 'structure/empty-section',
  level: 'warning',
  layer: 'practice',
  source: { zh: '机关写作惯例：有标题就要有内容', en: 'Office custom: a heading has something below it' },
  text: {
    zh: {
      title: '标题下没有内容',
      why: '标题写好了，下面一句话也没有，多半是先搭了框架、后来忘了写。暂时写不了，可以先放“（待补充）”，检查时会提醒。',
    },
    en: {
      title: 'Heading without content',
      why: 'A heading with nothing below it was mostly put there to be written later, and forgotten. Put “（待补充）” below it for the time being, and the checkup keeps reminding you.',
    },
  },
  messages: {
    empty: {
      zh: '“{title}”下面没有内容，请补写；不需要这一部分，就把标题删掉。',
      en: 'There is nothing below “{title}”. Write the section, or take the heading out.',
    },
    item: {
      zh: '“{title}”后面没有内容，请补写；不需要这一条，就把它删掉。',
      en: 'There is nothing behind “{title}”. Write the item, or take it out.',
    },
    hollow: {
      zh: '“{title}”及其 {count} 个下级标题都没有内容，请补写。',
      en: 'There is nothing below “{title}”, nor below any heading in it ({count}). Write the section, or take the headings out.',
    },
  },
  bad: {
    text: '巷道照明改造工作总结\n一、主要工作\n　　换装路灯八十盏。\n二、存在的问题\n三、下一步工作打算\n　　年底前补装二十盏。\n',
  },
  good: {
    text: '巷道照明改造工作总结\n一、主要工作\n　　换装路灯八十盏。\n二、存在的问题\n　　三条支巷还没有接电。\n三、下一步工作打算\n　　年底前补装二十盏。\n',
  },

  checkDraft({ draft: { lines, outline } }, report) {
    if (OUTLINE_PAPER.test(outline.title?.text ?? '')) return;
    reportEmpty(outline.sections, lines, report);
  },
};

function reportEmpty(
  sections: readonly Section[],
  lines: readonly Line[],
  report: (found: Report) => void,
): void {
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    if (isEmptyItem(section, lines)) report(describeItem(section, lines));
    else if (!isEmptySection(section, lines)) reportEmpty(section.children, lines, report);
    else if (!isListedAhead(sections, i)) report(describe(section));
  }
}

/** A table of contents: the same heading comes again further down, or a page number stands behind it. */
function isListedAhead(sections: readonly Section[], at: number): boolean {
  const { title } = sections[at]!;
  if (PAGE_NUMBER.test(title)) return true;
  const wanted = normaliseTitle(title);
  for (let i = at + 1; i < sections.length; i++)
    if (normaliseTitle(sections[i]!.title) === wanted) return true;
  return false;
}

function describeItem({ line, ordinal, titleEnd }: Section, lines: readonly Line[]): Report {
  const { text, contentEnd } = lines[line]!;
  const [start, end] = [ordinal!.start, Math.max(contentEnd, titleEnd)];
  return { line, start, end, message: { id: 'item', values: { title: text.slice(start, end).trim() } } };
}

function describe({ line, ordinal, titleStart, titleEnd, title, children }: Section): Report {
  const count = children.length;
  return {
    line,
    start: ordinal?.start ?? titleStart,
    end: titleEnd,
    message: count > 0 ? { id: 'hollow', values: { title, count } } : { id: 'empty', values: { title } },
  };
}
