import type { Section } from '../../draft/section';
import { kindsOfTitle } from '../../genres/kinds-of-title';
import type { DraftRule, RelatedPlace } from '../rule';
import { countItems, findSection } from './section-items';

/** Genres whose measures answer the problems one by one (practice; domain 4.3, R1). */
const ONE_TO_ONE: ReadonlySet<string> = new Set(['zhengzhi-tijian', 'zicha']);

export const problemsAndMeasuresDiffer: DraftRule = {
  name: 'structure/problems-and-measures-differ',
  level: 'information',
  layer: 'practice',
  source: { zh: '机关写作惯例：问题与措施一一对应', en: 'Office custom: a measure for every problem' },
  text: {
    zh: {
      title: '问题和措施条数对不上',
      why: '政治体检、自查一类报告讲究问题和措施一一对应：查出几条，就要改几条。措施少一条，就有一个问题没有着落，审稿的人一数就知道。',
    },
    en: {
      title: 'Problems and measures do not match',
      why: 'In reviews and self-inspections each problem has its measure. With one measure less, a problem is left without an answer, and whoever reads the draft will count.',
    },
  },
  messages: {
    fewer: {
      zh: '“{problems}”有 {problemCount} 条，“{measures}”只有 {measureCount} 条，请核对是否有问题没有对应的措施。',
      en: '“{problems}” has {problemCount} items and “{measures}” only {measureCount}. Check which problem is left without a measure.',
    },
    more: {
      zh: '“{measures}”有 {measureCount} 条，比“{problems}”的 {problemCount} 条多，请核对是否一一对应。',
      en: '“{measures}” has {measureCount} items, more than “{problems}” with {problemCount}. Check that they match.',
    },
    problems: { zh: '“{problems}”在这里', en: '“{problems}” is here' },
  },
  bad: {
    text: '殡葬服务收费自查报告\n一、自查工作开展情况\n　　抽查票据六百张。\n二、存在的问题\n1.公示不全。两处窗口没有价目表。\n2.票据不规。三张没有填写日期。\n三、整改措施\n1.补齐价目表。月底前上墙。\n',
    genre: 'zicha',
  },
  good: {
    text: '殡葬服务收费自查报告\n一、自查工作开展情况\n　　抽查票据六百张。\n二、存在的问题\n1.公示不全。两处窗口没有价目表。\n2.票据不规。三张没有填写日期。\n三、整改措施\n1.补齐价目表。月底前上墙。\n2.规范填票。班后逐张复核。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, genre, plan }, report) {
    if (!genre || !plan) return;
    const problems = findSection(plan, 'problem');
    const measures = findSection(plan, 'measure');
    if (!problems || !measures || problems === measures || isPlanOnly(measures)) return;
    const problemCount = countItems(problems, draft);
    const measureCount = countItems(measures, draft);
    if (problemCount === null || measureCount === null || problemCount < 2) return;
    if (problemCount === measureCount) return;
    const isFewer = measureCount < problemCount;
    const values = { problems: problems.title, measures: measures.title, problemCount, measureCount };
    report({
      ...placeOf(measures),
      message: { id: isFewer ? 'fewer' : 'more', values },
      ...(isFewer && ONE_TO_ONE.has(genre.id) && { level: 'warning' as const }),
      related: [{ ...placeOf(problems), message: { id: 'problems', values } } satisfies RelatedPlace],
    });
  },
};

/** 明年工作安排 answers to the year, not to the problems. */
function isPlanOnly({ title }: Section): boolean {
  return !kindsOfTitle(title).includes('measure');
}

function placeOf({ line, titleStart, titleEnd }: Section) {
  return { line, start: titleStart, end: titleEnd };
}
