import type { Genre } from '../genre';
import { CUSTOM, PROMISES_CAUSE, PROMISES_NEXT, requires, welcomes } from './sections';

/** 工作总结, often with the plan for the next year. */
export const SUMMARY: Genre = {
  id: 'zongjie',
  name: { zh: '工作总结', en: 'Work summary' },
  // A closed list: 知识点总结, 复习总结, 面试总结 are notes.
  cues: [
    /(?:工作|年度|年终|[半全]年|\d年|季度|月份?|阶段|活动|行动|整治|专项|培训|考核|创建|试点|教育|任务|建设|党建|支部|管理|服务|保障|演练|履职|个人|思想)(?:总结|小结)(?:报告|材料)?$/,
    /总结(?:评估)?报告$|演练(?:总结)?评估(?:总结)?报告$/,
    /(?:工作|年度|年终|[半全]年|\d年|季度)(?:情况)?(?:总结|小结)(?:报告)?(?:[和及与暨]|以及).{0,24}(?:计划|打算|思路|安排|要点|谋划|布局|展望|规划|部署)$/,
  ],
  sections: [
    welcomes('basic', { free: true }),
    requires(['practice', 'result', 'duty'], {
      titles: ['主要工作及成效', '工作开展情况', '重点工作完成情况', '主要做法'],
      orSubjects: 2,
    }),
    welcomes('insight', { free: true }),
    requires('problem', { titles: ['存在的问题和不足', '存在的主要问题', '存在的问题', '薄弱环节'] }),
    requires(['next', 'measure'], {
      titles: ['下一步工作打算', '明年工作思路', '下一步工作计划', '下一步工作安排'],
      whenTitleHas: PROMISES_NEXT,
    }),
  ],
  minimumLength: 1500,
  layer: 'practice',
  source: CUSTOM,
};

/** 情况汇报, 工作汇报: told to a superior in person. */
export const BRIEFING: Genre = {
  id: 'huibao',
  name: { zh: '情况汇报', en: 'Briefing' },
  cues: [
    /(?:情况|工作|进展|问题)的?(?:综合|专题|简要|阶段)?汇报(?:材料|提纲)?$/,
    /汇报(?:材料|提纲)$/,
    /^关于.*(的汇报)$/,
  ],
  sections: [
    requires(['basic', 'practice'], {
      titles: ['基本情况', '工作开展情况', '主要做法', '工作进展情况'],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    welcomes('insight', { free: true }),
    requires('problem', { titles: ['存在的主要问题', '存在的困难和问题', '存在的问题和不足', '面临的困难'] }),
    welcomes('cause', { free: true, whenTitleHas: PROMISES_CAUSE }),
    requires(['next', 'measure'], {
      titles: ['下一步工作打算', '下步工作计划', '下一步工作安排', '下一步工作措施'],
      whenTitleHas: PROMISES_NEXT,
    }),
    welcomes('request', { free: true }),
  ],
  minimumLength: 1000,
  layer: 'practice',
  source: CUSTOM,
};

/** 专题报告, 关于……情况的报告: one matter, to a superior. */
export const SPECIAL: Genre = {
  id: 'zhuanti',
  name: { zh: '专题报告', en: 'Special report' },
  // Reports to a people's congress follow its agenda, and a 审查结果报告 judges another paper.
  cues: [
    /专题报告$/,
    /^(?!.*(?:预算|决算|国民经济|审计|审查|审议|政府工作|人民代表|常委会|法院|检察院|第一责任人)).*?关于.{2,60}(情况的?报告)$/,
    /^(?!.*(?:预算|决算|国民经济|审计|审查|审议|政府工作|人民代表|常委会|法院|检察院|第一责任人)).{2,40}?(工作(?:开展|推进|进展|完成)?情况的?报告)$/,
  ],
  sections: [
    requires(['basic', 'practice', 'org', 'duty'], {
      titles: ['基本情况', '工作开展情况', '主要做法', '总体情况'],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    requires('problem', { titles: ['存在的主要问题', '存在的困难和问题', '存在的问题和不足', '薄弱环节'] }),
    welcomes('cause', { whenTitleHas: PROMISES_CAUSE }),
    requires(['next', 'measure'], {
      titles: ['下一步工作打算', '下一步工作措施', '下一步工作安排', '对策建议'],
      whenTitleHas: PROMISES_NEXT,
    }),
  ],
  minimumLength: 1200,
  layer: 'practice',
  source: CUSTOM,
};
