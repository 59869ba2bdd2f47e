import type { Genre } from '../genre';
import { CUSTOM, requires, welcomes } from './sections';

// 2024年查摆问题整改情况 does not say in so many words that it is about the last meeting.
const PREV = requires(['prev', 'rect'], {
  titles: ['上年度民主生活会整改措施落实情况', '上次民主生活会整改落实情况', '上一年度民主生活会整改情况'],
  // Many papers deal with it in their introduction, or in the list of problems.
  debatable: true,
});
const PROBLEM = requires('problem', {
  titles: ['存在的主要问题', '查摆出的问题', '检视出的问题', '存在的突出问题'],
});
const CAUSE = requires('cause', { titles: ['原因剖析', '原因分析', '产生问题的原因', '问题根源剖析'] });
const NEXT = requires(['next', 'measure'], {
  titles: ['今后努力方向和整改措施', '下一步整改措施', '努力方向', '下一步工作打算'],
});

/** 民主生活会对照检查材料 of a leading body. */
export const BODY_SELF_CRITICISM: Genre = {
  id: 'duizhao-banzi',
  name: { zh: '班子对照检查材料', en: 'Self-criticism of a leading body' },
  cues: [/(?:对照检查|检视剖析|对照检视|党性分析)(?:情况)?的?(?:材料|报告)?$/],
  sections: [
    PREV,
    welcomes('case', { free: true }),
    welcomes('matters', { free: true }),
    PROBLEM,
    CAUSE,
    NEXT,
  ],
  minimumLength: 3500,
  layer: 'practice',
  source: CUSTOM,
};

/** 民主生活会个人发言提纲 or 个人对照检查材料. */
export const PERSONAL_SELF_CRITICISM: Genre = {
  id: 'duizhao-geren',
  name: { zh: '个人对照检查材料', en: 'Personal self-criticism' },
  cues: [
    /(?:个人|本人|同志).{0,8}(?:对照检查|检视剖析|对照检视|党性分析)(?:情况)?的?(?:材料|提纲|报告|发言|发言提纲|发言材料)?$/,
    /(?:民主生活会|对照检查|检视剖析).{0,20}发言(?:材料|提纲)$/,
    /^(?!.*(?:研讨|座谈|学习|培训)).*?(个人发言(?:材料|提纲))$/,
    // A 党性分析 is a person’s, unless it says whose else.
    /^(?!.*(?:班子|党委|党组|支部|党工委|党总支|集体)).*?(党性分析(?:情况)?的?(?:材料|报告))$/,
  ],
  sections: [
    PREV,
    welcomes('matters', { free: true }),
    PROBLEM,
    welcomes('case', { free: true }),
    CAUSE,
    NEXT,
  ],
  minimumLength: 2500,
  layer: 'practice',
  source: CUSTOM,
};

/** 组织生活会对照检查材料: a party member in his branch; of a person or of the branch. */
export const BRANCH_SELF_CRITICISM: Genre = {
  id: 'zuzhi-shenghuo',
  name: { zh: '组织生活会对照检查材料', en: 'Self-criticism for a branch meeting' },
  cues: [
    /组织生活会.{0,20}(?:对照检查|检视|剖析|发言).{0,4}(?:材料|提纲|报告)?$/,
    /组织生活会(?:个人|发言)?(?:材料|提纲)$/,
  ],
  sections: [
    welcomes('prev', { free: true }),
    requires('problem', { titles: PROBLEM.titles }),
    welcomes('cause'),
    requires(['next', 'measure'], {
      titles: ['今后努力方向', '下一步整改措施', '整改措施', '努力方向和改进措施'],
    }),
  ],
  minimumLength: 1000,
  layer: 'practice',
  source: CUSTOM,
};
