import type { DraftRule } from '../rule';

/** What is said when a rule throws: the others go on, and the writer learns that this one did not look. */
export const failedRule: DraftRule = {
  name: 'checkup/failed-rule',
  level: 'information',
  layer: 'tool',
  source: { zh: 'Report Checkup', en: 'Report Checkup' },
  text: {
    zh: {
      title: '规则运行失败',
      why: '这条规则在这份稿件上没有运行成功，它的结果不完整；其他规则不受影响。',
    },
    en: {
      title: 'A rule failed',
      why: 'This rule could not finish on this draft, so its findings are missing. The other rules are not affected.',
    },
  },
  messages: {
    failed: {
      zh: '规则 {rule} 运行失败（{reason}），其他规则照常检查。请反馈这个问题。',
      en: 'The rule {rule} failed ({reason}); the other rules went on. Please report this.',
    },
  },
  bad: { text: '' },
  good: { text: '' },
  checkDraft() {},
};
