import type { Genre } from '../genre';
import { CUSTOM, requires, welcomes } from './sections';

/** 抓基层党建工作述职报告: a secretary on his own work for the party's organisation. */
export const PARTY_BUILDING_DUTY: Genre = {
  id: 'dangjian-shuzhi',
  name: { zh: '抓基层党建工作述职报告', en: 'Duty report on party building' },
  cues: [
    /党建.{0,16}述职(?:.{0,4}(?:报告|材料|提纲|发言))?$/,
    /抓(?:基层)?党建(?:工作|责任制|责任|工作责任制)*(?:落实)?(?:情况)?的?(?:报告|汇报)$/,
  ],
  sections: [
    welcomes('prev', { free: true }),
    requires(['duty', 'practice'], {
      titles: ['履行党建工作职责情况', '主要做法', '主要做法和成效', '履职情况'],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    requires('problem', { titles: ['存在的主要问题', '存在的问题和不足', '查摆出的问题', '存在的差距'] }),
    requires('cause', { titles: ['原因分析', '原因剖析', '产生问题的原因', '问题根源剖析'] }),
    requires('next', { titles: ['下一步工作打算', '下一步工作思路', '今后工作打算', '努力方向'] }),
  ],
  minimumLength: 1500,
  layer: 'practice',
  source: CUSTOM,
};

/** 述职述廉（述德、述学、述法、述责）报告: every part of the title promises a section. */
export const DUTY_AND_INTEGRITY: Genre = {
  id: 'shuzhi-shulian',
  name: { zh: '述职述廉报告', en: 'Duty and integrity report' },
  cues: [
    /(?:述[职责德学廉法]?[、和及]?){2,6}(?:情况|工作)?的?(?:报告|材料|提纲)?$/,
    /述[责廉法德学](?:情况|工作)?的?(?:报告|材料)$/,
  ],
  sections: [
    welcomes('study', { whenTitleHas: ['述学', '述德'], free: true }),
    welcomes('basic', { free: true }),
    requires(['duty', 'practice'], {
      titles: ['履行职责情况', '履职情况', '主要工作', '履职尽责情况'],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    welcomes('law', { whenTitleHas: ['述法', '述廉法', '述职法'], free: true }),
    welcomes('integrity', { whenTitleHas: ['述廉', '述职廉', '述责廉'], free: true }),
    requires('problem', { titles: ['存在的主要问题', '存在的问题和不足', '存在的差距', '问题与不足'] }),
    requires(['next', 'measure'], {
      titles: ['下一步工作打算', '今后工作打算', '努力方向', '下一步整改措施'],
    }),
  ],
  minimumLength: 2000,
  layer: 'practice',
  source: CUSTOM,
};

/** 述职报告 of one person. */
export const DUTY: Genre = {
  id: 'shuzhi',
  name: { zh: '述职报告', en: 'Duty report' },
  cues: [/述职(?:工作)?(?:报告|材料|提纲|发言)$/],
  sections: [
    welcomes('study', { free: true }),
    welcomes('basic', { free: true }),
    requires(['duty', 'practice'], {
      // A teacher, a nurse or a seller names the trade instead of the duty.
      titles: [
        '履行职责情况',
        '履职情况',
        '主要工作',
        '主要业绩',
        '*教学*工作*',
        '*教育工作*',
        '*护理*工作*',
        '*销售*情况*',
      ],
      orSubjects: 2,
    }),
    welcomes('result', { free: true }),
    welcomes('integrity', { free: true }),
    welcomes('insight', { free: true }),
    requires('problem', { titles: ['存在的问题和不足', '存在的主要问题', '工作中的不足', '存在的差距'] }),
    requires(['next', 'measure'], { titles: ['下一步工作打算', '今后工作打算', '明年工作思路', '努力方向'] }),
  ],
  minimumLength: 1500,
  layer: 'practice',
  source: CUSTOM,
};
