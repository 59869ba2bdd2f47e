import type { DraftRule } from '../rule';
import { countBody, countHanIn, findSection } from './section-items';

/** Papers that are written for the sake of their problems (practice; domain 4.3, R8). */
const ABOUT_PROBLEMS: ReadonlySet<string> = new Set([
  'duizhao-banzi',
  'duizhao-geren',
  'zuzhi-shenghuo',
  'zicha',
]);
/** A shorter draft is only being begun. */
const LEAST_BODY = 400;

export const thinProblemSection: DraftRule = {
  name: 'structure/thin-problem-section',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：对照检查、自查以查摆问题为主',
    en: 'Office custom: self-criticism and self-inspection are mostly about problems',
  },
  text: {
    zh: {
      title: '问题部分过短',
      why: '对照检查、自查一类材料重在把问题讲透。问题只占很小一块，成绩、表态占去大半，往往会被指出“避重就轻”。',
    },
    en: {
      title: 'Problems treated too shortly',
      why: 'Self-examinations are written for the sake of their problems. Where these take up little room beside results and promises, readers find that the point was avoided.',
    },
  },
  messages: {
    thin: {
      zh: '“{title}”约 {count} 字，占正文不到 {share}%，这类材料一般以问题为主。',
      en: '“{title}” has about {count} characters, less than {share} % of the body. Papers of this kind are usually about their problems.',
    },
  },
  options: {
    share: {
      about: {
        zh: '问题部分至少占正文的百分之几',
        en: 'Least share of the body that the problems take, in per cent',
      },
      type: 'integer',
      standard: 10,
      minimum: 1,
      maximum: 90,
    },
  },
  bad: {
    text: `集贸市场计量器具自查报告\n一、自查工作开展情况\n${'　　检查组走遍全县集贸市场，把每一台电子秤都放上标准砝码称过一遍，合格的贴上标识，不合格的当场封存，摊主签字确认，数据当天录入台账。\n'.repeat(8)}二、存在的问题\n　　有三台秤没有年检。\n三、整改措施\n　　月底前全部送检。\n`,
    genre: 'zicha',
  },
  good: {
    text: `集贸市场计量器具自查报告\n一、自查工作开展情况\n　　检查组走遍全县集贸市场。\n二、存在的问题\n${'　　有的摊位把电子秤放在湿滑的台面上，读数来回跳动，顾客看不清楚；有的摊主自行拆开铅封调整零点，被问起时又说不知道这样做不允许。\n'.repeat(8)}三、整改措施\n　　月底前全部送检。\n`,
    genre: 'zicha',
  },

  checkDraft({ draft, genre, plan }, report, { options }) {
    if (!genre || !plan || !ABOUT_PROBLEMS.has(genre.id)) return;
    const problems = findSection(plan, 'problem');
    const body = countBody(draft);
    if (!problems || body < LEAST_BODY) return;
    const share = Number(options.share);
    const count = countHanIn(draft, problems.line, problems.endLine);
    if (count * 100 >= body * share) return;
    const { line, titleStart, titleEnd, title } = problems;
    report({
      line,
      start: titleStart,
      end: titleEnd,
      message: { id: 'thin', values: { title, count, share } },
    });
  },
};
