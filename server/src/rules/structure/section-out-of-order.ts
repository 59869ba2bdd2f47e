import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import type { MisplacedSection } from '../../genres/section-order';
import type { DraftRule, Fix } from '../rule';
import { moveSection } from './move-section';

export const sectionOutOfOrder: DraftRule = {
  name: 'structure/section-out-of-order',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：各类报告各部分的先后',
    en: 'Office custom: the order of parts in each kind of report',
  },
  text: {
    zh: {
      title: '各部分先后颠倒',
      why: '报告的各部分前后相承：先讲情况，再摆问题，再找原因，最后谈措施。次序颠倒，措施就没有着落，读的人也要来回翻。',
    },
    en: {
      title: 'Sections out of order',
      why: 'The parts of a report build on one another: the facts, then the problems, their causes and at last the measures. Out of that order, a measure answers something the reader has not seen yet.',
    },
  },
  messages: {
    late: {
      zh: '“{title}”一般放在“{other}”之前，请调整先后。',
      en: '“{title}” usually comes before “{other}”.',
    },
    early: {
      zh: '“{title}”一般放在“{other}”之后，请调整先后。',
      en: '“{title}” usually comes after “{other}”.',
    },
    other: { zh: '“{other}”在这里', en: '“{other}” is here' },
    moveUp: { zh: '把“{title}”移到“{other}”之前', en: 'Move “{title}” before “{other}”' },
    moveDown: { zh: '把“{title}”移到“{other}”之后', en: 'Move “{title}” behind “{other}”' },
  },
  bad: {
    text: '乡镇卫生院药品管理调研报告\n一、基本情况\n　　全县共有卫生院十四所。\n二、对策建议\n　　药库温度每天记录两次。\n三、存在的问题\n　　五所卫生院没有温湿度记录。\n',
    genre: 'diaoyan',
  },
  good: {
    text: '乡镇卫生院药品管理调研报告\n一、基本情况\n　　全县共有卫生院十四所。\n二、存在的问题\n　　五所卫生院没有温湿度记录。\n三、对策建议\n　　药库温度每天记录两次。\n',
    genre: 'diaoyan',
  },

  checkDraft({ draft, plan }, report) {
    for (const misplaced of plan?.misplaced ?? []) {
      const { section, other, fault } = misplaced;
      const values = { title: section.title, other: other.title };
      const fix = offerMove(draft, misplaced);
      report({
        ...spanOf(section),
        message: { id: fault, values },
        related: [{ ...spanOf(other), message: { id: 'other', values } }],
        ...(fix ? { fix } : {}),
      });
    }
  },
};

function spanOf({ line, titleStart, titleEnd }: Section): { line: number; start: number; end: number } {
  return { line, start: titleStart, end: titleEnd };
}

function offerMove(draft: Draft, misplaced: MisplacedSection): Fix | null {
  const edit = moveSection(draft, misplaced);
  if (!edit) return null;
  const values = { title: misplaced.section.title, other: misplaced.other.title };
  return {
    kind: 'suggestion',
    title: { id: misplaced.fault === 'late' ? 'moveUp' : 'moveDown', values },
    edits: [edit],
  };
}
