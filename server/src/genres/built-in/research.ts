import type { Genre } from '../genre';
import { CUSTOM, PROMISES_CAUSE, requires, welcomes } from './sections';

/** 调研报告: what was seen, what is wrong with it, what to do. */
export const RESEARCH: Genre = {
  id: 'diaoyan',
  name: { zh: '调研报告', en: 'Research report' },
  // 事故调查报告 and 尽职调查报告 establish facts; they owe nobody a measure.
  cues: [
    /(?:调研|考察|调查研究)(?:工作)?(?:情况)?的?报告$/,
    /^(?!.*(?:事故|事件|案件|案情|尽职|资信|信用|问卷)).*?(调查(?:情况)?的?报告)$/,
    /(?:调研|调查|考察)(?:与|和|的|后的)?思考$/,
    /^关于.*的(?:调研|调查)$/,
  ],
  sections: [
    requires(['basic', 'org'], { titles: ['基本情况', '调研基本情况', '发展现状', '总体情况'] }),
    welcomes('practice'),
    welcomes('result', { free: true }),
    welcomes('insight', { free: true }),
    requires('problem', { titles: ['存在的主要问题', '存在的问题和不足', '面临的困难和问题', '突出问题'] }),
    welcomes('cause', { whenTitleHas: PROMISES_CAUSE }),
    requires('measure', { titles: ['对策建议', '意见建议', '工作建议', '对策与建议'] }),
  ],
  minimumLength: 2500,
  layer: 'practice',
  source: CUSTOM,
};

/** 经验（典型）材料: what worked; problems are usually left out. */
export const EXPERIENCE: Genre = {
  id: 'jingyan',
  name: { zh: '经验材料', en: 'Good-practice paper' },
  cues: [
    /经验(?:交流)?(?:发言|汇报)?材料$|典型(?:经验)?(?:交流)?(?:发言)?材料$|典型经验$|经验做法$|(?:工作|典型|先进|创建|治理|改革|试点|建设|管理|服务)经验总结$|经验交流(?:发言|提纲)$/,
  ],
  sections: [
    welcomes('basic'),
    requires('practice', { titles: ['主要做法', '具体做法', '主要举措', '创新做法'], orSubjects: 3 }),
    requires(['result', 'insight'], {
      titles: ['主要成效', '取得的成效', '经验启示', '几点体会'],
      orSubjects: 3,
    }),
  ],
  minimumLength: 1200,
  layer: 'practice',
  source: CUSTOM,
};

/** 心得体会: free in form; wants thoughts set apart, nothing else. */
export const REFLECTIONS: Genre = {
  id: 'xinde',
  name: { zh: '心得体会', en: 'Reflections' },
  cues: [/(?:心得|学习|培训|参观|考察)体会$|(?:学习|培训|工作)心得$|研讨(?:交流)?发言(?:材料|提纲)?$/],
  sections: [
    requires('insight', { titles: ['几点体会', '学习体会', '心得体会', '主要收获'], orSubjects: 3 }),
    welcomes('problem'),
    welcomes('next'),
  ],
  minimumLength: 800,
  layer: 'practice',
  source: CUSTOM,
};
