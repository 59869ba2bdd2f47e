import type { Genre } from '../genre';
import { CUSTOM, requires, welcomes } from './sections';

/** 督查（督导、检查）情况报告: an upper body reports what it saw below. */
export const SUPERVISION: Genre = {
  id: 'ducha',
  name: { zh: '督查情况报告', en: 'Supervision report' },
  // 体格检查报告 and the like are a doctor's.
  cues: [
    /^(?!.*(?:健康|体格|身体|医学|影像|超声|胃镜|肠镜|产前|病理|入职|对照)检查).*?((?:督查|督导|督察|检查|巡查|抽查|暗访)(?:调研|检查|督导|指导)?(?:工作)?(?:落实|开展)?(?:情况|结果)?的?(?:报告|通报|汇报))$/,
  ],
  sections: [
    requires(['basic', 'org'], { titles: ['基本情况', '督查工作开展情况', '总体情况', '检查工作概况'] }),
    welcomes(['result', 'practice'], { titles: ['主要成效', '主要做法和成效', '工作亮点', '取得的成绩'] }),
    requires('problem', { titles: ['督查发现的主要问题', '存在的问题', '存在的主要问题和不足', '薄弱环节'] }),
    welcomes('cause', { free: true }),
    requires(['measure', 'next'], {
      titles: ['意见建议', '下一步工作建议', '整改意见和建议', '下一步工作要求'],
    }),
  ],
  minimumLength: 1000,
  layer: 'practice',
  source: CUSTOM,
};

/** 巡察报告: what an inspection group found in the body it was sent to. */
export const INSPECTION: Genre = {
  id: 'xuncha-baogao',
  name: { zh: '巡察报告', en: 'Inspection report' },
  cues: [
    /(?:巡察|巡视)(?:工作)?(?:综合|专题)?报告$/,
    /((?:巡察|巡视).{2,30}(?:党组|党委|党工委|党总支|党支部|村|社区)(?:党组织)?(?:工作)?(?:有关)?(?:情况)?的报告)$/,
  ],
  sections: [
    requires('basic', { titles: ['基本情况', '总体情况', '被巡察单位基本情况和总体评价', '巡察工作概况'] }),
    welcomes('result', { free: true }),
    requires('problem', {
      titles: ['巡察发现的主要问题', '发现的突出问题', '存在的主要问题', '存在的问题和不足'],
    }),
    welcomes('cause', { free: true }),
    welcomes('clues', { free: true }),
    requires('measure', { titles: ['意见建议', '整改建议', '对策建议', '工作建议'] }),
  ],
  minimumLength: 4000,
  layer: 'practice',
  source: CUSTOM,
};
