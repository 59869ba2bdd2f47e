import type { Genre } from '../genre';
import { CUSTOM, requires, welcomes } from './sections';

/** 政治体检报告: an official examines what he found on site and himself. */
export const POLITICAL_REVIEW: Genre = {
  id: 'zhengzhi-tijian',
  name: { zh: '政治体检报告', en: 'Political review report' },
  // 政治生态分析研判 is what the same paper is called where the whole body is looked at.
  cues: [
    /政治体检.{0,20}(?:报告|汇报|总结|材料)$/,
    /政治生态.{0,6}(?:分析|研判|评估|画像).{0,10}(?:报告|汇报|材料)$/,
  ],
  sections: [
    welcomes('prev', { free: true }),
    requires(['basic', 'org'], { titles: ['基本情况', '政治体检开展情况', '总体情况', '调研情况'] }),
    welcomes('practice', { free: true }),
    welcomes('result', { free: true }),
    welcomes('insight', { free: true }),
    requires('problem', { titles: ['存在的主要问题', '查摆出的问题', '存在的问题和不足', '检视出的问题'] }),
    requires('cause', { titles: ['原因分析', '产生问题的原因', '问题根源剖析', '主要原因'] }),
    welcomes('case', { free: true }),
    requires(['measure', 'next'], { titles: ['整改措施', '下一步整改措施', '对策建议', '今后努力方向'] }),
  ],
  minimumLength: 2000,
  layer: 'practice',
  source: CUSTOM,
};
