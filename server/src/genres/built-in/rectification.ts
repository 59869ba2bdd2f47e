import type { Genre } from '../genre';
import { CUSTOM, PROMISES_CAUSE, requires, welcomes } from './sections';

/** 巡视巡察整改进展报告: what became of each problem an inspection named; also published, as 通报. */
export const INSPECTION_RECTIFICATION: Genre = {
  id: 'xunshi-zhenggai',
  name: { zh: '巡视巡察整改进展报告', en: 'Progress report after an inspection' },
  // 整改专题民主生活会 is a meeting: its papers are of other genres.
  cues: [/(?:巡视|巡察).{0,30}(整改(?:(?!生活会).){0,20}(?:报告|汇报|通报|总结))$/],
  sections: [
    welcomes('prev', { free: true }),
    requires(['org', 'basic'], {
      titles: ['整改工作组织推进情况', '组织领导', '整改工作总体情况', '基本情况'],
    }),
    welcomes('leader', { free: true }),
    requires('rect', {
      titles: ['反馈问题整改落实情况', '整改进展情况', '逐条整改情况', '重点问题整改情况'],
    }),
    welcomes('matters', { free: true }),
    welcomes('problem'),
    requires(['next', 'lasting'], {
      titles: ['下一步工作打算', '下一步整改安排', '建立长效机制', '巩固深化整改成果'],
    }),
    welcomes('contact', { free: true }),
  ],
  minimumLength: 3000,
  layer: 'practice',
  source: CUSTOM,
};

/** 整改报告 after a check, an audit or a visit. */
export const RECTIFICATION: Genre = {
  id: 'zhenggai',
  name: { zh: '整改报告', en: 'Rectification report' },
  cues: [/整改(?:(?!生活会|调研|督查|检查|督导|自查).){0,16}(?:报告|汇报|总结)$/],
  sections: [
    requires(['org', 'basic'], {
      titles: ['整改工作组织开展情况', '组织领导情况', '整改工作总体情况', '基本情况'],
    }),
    requires('rect', { titles: ['问题整改落实情况', '整改进展情况', '整改完成情况', '整改成效'] }),
    welcomes('result', { free: true }),
    welcomes('problem', { titles: ['尚未完成整改的问题', '存在的不足', '存在的问题'] }),
    requires(['next', 'lasting'], {
      titles: ['下一步工作打算', '下一步整改安排', '今后工作计划', '努力方向'],
    }),
  ],
  minimumLength: 1500,
  layer: 'practice',
  source: CUSTOM,
};

/** 自查报告: a body checks itself against a document. */
export const SELF_CHECK: Genre = {
  id: 'zicha',
  name: { zh: '自查报告', en: 'Self-inspection report' },
  cues: [
    /自[查评检](?:自[纠查评检]|评估|评价)?(?:整改)?(?:工作)?(?:开展)?(?:情况|结果)?的?(?:报告|汇报|总结)$/,
    /((?:自[查检纠]|清查)(?!.*(?:督查|调研|体检|督导)).{0,24}情况的?(?:报告|汇报|总结))$/,
  ],
  sections: [
    requires(['org', 'basic'], { titles: ['自查工作开展情况', '基本情况', '组织开展情况', '自查情况'] }),
    welcomes('practice', { free: true }),
    welcomes('result', { free: true }),
    requires('problem', {
      titles: ['自查发现的问题', '存在的主要问题', '存在的问题和不足', '薄弱环节'],
      unlessNothingFound: true,
    }),
    welcomes('cause', { whenTitleHas: PROMISES_CAUSE }),
    requires(['measure', 'next'], {
      titles: ['整改措施', '下一步整改措施', '改进措施', '下一步工作打算'],
      unlessNothingFound: true,
    }),
  ],
  minimumLength: 1200,
  layer: 'practice',
  source: CUSTOM,
};
