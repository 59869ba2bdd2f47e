import type { Draft } from '../../draft/draft';
import type { PlannedSection } from '../../genres/section-plan';
import type { DraftRule, Fix } from '../rule';
import { SectionInserter } from './insert-section';
import { listTitles, nameSection, titleToInsert } from './section-name';

/** An office's genre may demand thousands of sections; nobody reads more than these at one title. */
const MOST = 40;

export const missingSection: DraftRule = {
  name: 'structure/missing-section',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：各类报告的必备部分',
    en: 'Office custom: the parts that each kind of report has to have',
  },
  text: {
    zh: {
      title: '缺少必备部分',
      why: '每种报告都有读者等着看的几个部分，比如自查报告要讲清怎么查、查出什么、怎么改。少了一部分，稿子通常会被退回来补；标题里已经点明的内容（如“述廉”“工作计划”）正文里没有，就是文不对题。',
    },
    en: {
      title: 'Required section missing',
      why: 'Readers of each kind of report expect certain parts: a self-inspection says how the check was done, what it found and what will be put right. A report without one of them usually comes back; one whose title promises a part (述廉, 工作计划) that the body lacks does not keep its word.',
    },
  },
  messages: {
    missing: {
      zh: '缺少“{name}”部分。{genre}一般要有这一部分，标题可用{titles}。',
      en: 'The section “{name}” is missing. This genre ({genre}) usually has it, under a title such as {titles}.',
    },
    debatable: {
      zh: '没有单列“{name}”部分。{genre}多数有这一部分，也有并入开头或其他部分写的；如果还没写到，可用{titles}作标题补上。',
      en: 'There is no section “{name}”. Most papers of this genre ({genre}) have it; some deal with it in the introduction or elsewhere. If it is nowhere yet, add it under a title such as {titles}.',
    },
    promised: {
      zh: '标题写了“{word}”，正文却没有“{name}”部分。请补上，标题可用{titles}；不打算写的话，标题也要改。',
      en: 'The title says “{word}”, but there is no section “{name}”. Add it, under a title such as {titles}, or change the title.',
    },
    others: {
      zh: '除已列出的以外，还缺 {count} 个部分；补上前面的，后面的会接着列出。',
      en: 'Besides those listed, {count} more sections are missing; they are listed once these are there.',
    },
    insert: { zh: '插入“{title}”一节', en: 'Insert the section “{title}”' },
  },
  bad: {
    text: '关于公务用车管理使用情况的自查报告\n一、自查工作开展情况\n　　局里抽调六人，逐台核对了派车单。\n二、整改措施\n　　从下月起，派车单当天登记。\n',
    genre: 'zicha',
  },
  good: {
    text: '关于公务用车管理使用情况的自查报告\n一、自查工作开展情况\n　　局里抽调六人，逐台核对了派车单。\n二、自查发现的问题\n　　有九张派车单没有写明目的地。\n三、整改措施\n　　从下月起，派车单当天登记。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, genre, plan }, report) {
    if (!genre || !plan || plan.missing.length + plan.debatable.length === 0) return;
    const place = findPlace(draft);
    const inserter = new SectionInserter(draft, plan);
    for (const section of plan.missing.slice(0, MOST)) {
      const { demand, titleWord } = section;
      const values = { name: nameSection(demand), genre: genre.name, titles: listTitles(demand.titles) };
      report({
        ...place,
        message: titleWord
          ? { id: 'promised', values: { ...values, word: titleWord } }
          : { id: 'missing', values },
        ...(titleWord ? { level: 'error' as const } : {}),
        fix: offerInsertion(inserter, section),
      });
    }
    const count = plan.missing.length - MOST;
    if (count > 0) report({ ...place, message: { id: 'others', values: { count } } });
    for (const section of plan.debatable.slice(0, MOST)) {
      const { demand } = section;
      const values = { name: nameSection(demand), genre: genre.name, titles: listTitles(demand.titles) };
      const fix = offerInsertion(inserter, section);
      report({ ...place, message: { id: 'debatable', values }, level: 'information', fix });
    }
  },
};

function offerInsertion(inserter: SectionInserter, section: PlannedSection): Fix {
  return {
    kind: 'suggestion',
    title: { id: 'insert', values: { title: titleToInsert(section.demand.titles) } },
    edits: inserter.insert(section),
  };
}

/** The title's first line; without a title the first line that has words. */
function findPlace({ lines, outline }: Draft): { line: number; start: number; end: number } {
  const line =
    outline.title?.line ??
    Math.max(
      0,
      lines.findIndex(({ role }) => role === 'text'),
    );
  const { contentStart, contentEnd } = lines[line]!;
  return { line, start: contentStart, end: contentEnd };
}
