import type { DraftRule } from '../rule';
import { countItems, findSection } from './section-items';

const MANY_PROBLEMS = 3;

export const fewCauses: DraftRule = {
  name: 'structure/few-causes',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：原因从思想、能力、作风、制度等几方面剖析',
    en: 'Office custom: causes are sought in thinking, ability, conduct and rules',
  },
  text: {
    zh: {
      title: '原因只有一条',
      why: '原因可以归并，比问题少是正常的，一般也有三四条。好几个问题只找出一条原因，剖析往往显得不深。',
    },
    en: {
      title: 'A single cause',
      why: 'Causes are grouped, and fewer than the problems: three or four are usual. One cause for many problems looks as if nobody had looked deeper.',
    },
  },
  messages: {
    single: {
      zh: '问题有 {problemCount} 条，“{causes}”只列了一条，请看看剖析是否到位。',
      en: 'There are {problemCount} problems, and “{causes}” lists a single one. Consider whether the analysis goes deep enough.',
    },
  },
  bad: {
    text: '林权档案管理自查报告\n一、自查工作开展情况\n　　翻检案卷八百份。\n二、存在的问题\n1.归档迟。\n2.目录乱。\n3.库房潮。\n三、原因分析\n1.重视不够。很少开会研究。\n四、整改措施\n　　逐项整改。\n',
    genre: 'zicha',
  },
  good: {
    text: '林权档案管理自查报告\n一、自查工作开展情况\n　　翻检案卷八百份。\n二、存在的问题\n1.归档迟。\n2.目录乱。\n3.库房潮。\n三、原因分析\n1.重视不够。很少开会研究。\n2.制度不全。借阅没有登记。\n四、整改措施\n　　逐项整改。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, plan }, report) {
    const problems = plan && findSection(plan, 'problem');
    const causes = plan && findSection(plan, 'cause');
    if (!problems || !causes || problems === causes) return;
    const problemCount = countItems(problems, draft) ?? 0;
    if (problemCount < MANY_PROBLEMS || countItems(causes, draft) !== 1) return;
    const { line, titleStart, titleEnd, title } = causes;
    const message = { id: 'single', values: { problemCount, causes: title } };
    report({ line, start: titleStart, end: titleEnd, message });
  },
};
