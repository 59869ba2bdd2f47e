import type { Genre } from '../genre';
import { CUSTOM, requires, welcomes } from './sections';

const NEXT = requires('next', {
  titles: ['下一步工作打算', '下一步工作安排', '下一步工作思路', '今后工作打算'],
});
const PROBLEM = requires('problem', {
  titles: ['存在的主要问题', '存在的问题和不足', '存在的薄弱环节', '存在的差距'],
});

/** 落实全面从严治党主体责任（党风廉政建设）情况报告. */
export const STRICT_GOVERNANCE: Genre = {
  id: 'quanmian-congyan',
  name: { zh: '全面从严治党主体责任报告', en: 'Report on strict party governance' },
  // 主体责任 alone may be a firm's, for safety or food.
  cues: [
    /(?:从严治党|党风廉政建设|管党治党).{0,30}(?:报告|汇报|总结)$/,
    /^(?!.*(?:安全|生产|企业|消防|食品|药品|环保|环境|保密|网络)).*?(主体责任.{0,20}(?:报告|汇报))$/,
  ],
  sections: [
    requires(['duty', 'practice'], {
      titles: ['履行主体责任情况', '主要做法', '主要工作开展情况', '履职情况'],
      orSubjects: 2,
    }),
    welcomes('integrity', { free: true }),
    welcomes('result', { free: true }),
    PROBLEM,
    welcomes('cause'),
    welcomes('matters', { free: true }),
    NEXT,
  ],
  minimumLength: 1500,
  layer: 'practice',
  source: CUSTOM,
};

/** 意识形态工作责任制落实情况报告. */
export const IDEOLOGY: Genre = {
  id: 'yishixingtai',
  name: { zh: '意识形态工作责任制落实情况报告', en: 'Report on ideological work' },
  cues: [/意识形态.{0,30}(?:报告|汇报|总结)$/],
  sections: [
    requires(['practice', 'duty'], {
      titles: ['工作开展情况', '主要做法', '责任制落实情况', '主要工作'],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    welcomes('situation', { free: true }),
    PROBLEM,
    welcomes('cause', { free: true }),
    NEXT,
  ],
  minimumLength: 1200,
  layer: 'practice',
  source: CUSTOM,
};

/** 法治政府建设年度报告: its four parts are laid down by the rules on its supervision, its wording is not. */
export const RULE_OF_LAW: Genre = {
  id: 'fazhi-niandu',
  name: { zh: '法治政府建设年度报告', en: 'Annual report on law-based government' },
  cues: [/^(?!.*第一责任人).*?(法治(?:政府)?建设(?:工作)?(?:年度)?(?:工作)?(?:情况)?的?(?:年度)?报告)$/],
  sections: [
    requires(['practice', 'result'], {
      titles: ['主要举措和成效', '推进法治政府建设的主要做法', '主要工作及成效', '主要做法'],
      orSubjects: 2,
    }),
    requires('problem', { titles: ['存在的不足和原因', '存在的主要问题', '存在的问题和不足', '存在的差距'] }),
    requires('head'),
    NEXT,
  ],
  minimumLength: 2000,
  layer: 'practice',
  source: CUSTOM,
};
