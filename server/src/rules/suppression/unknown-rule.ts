import type { DraftRule } from '../rule';

/** Said by `suppress` in the checkup, which knows all rules. */
export const unknownRule: DraftRule = {
  name: 'suppression/unknown-rule',
  level: 'warning',
  layer: 'tool',
  source: { zh: 'Report Checkup', en: 'Report Checkup' },
  text: {
    zh: {
      title: '忽略说明里的规则名不对',
      why: '忽略说明只认准确的规则名和写法。名称写错，想忽略的提示还会出现，作者却以为已经处理过了。',
    },
    en: {
      title: 'A suppression names no rule',
      why: 'A suppression works by the exact name of a rule. With a wrong one the finding stays, while its writer believes it dealt with.',
    },
  },
  messages: {
    near: {
      zh: '没有名为“{name}”的规则，是不是“{near}”？',
      en: 'There is no rule “{name}”. Did you mean “{near}”?',
    },
    none: {
      zh: '没有名为“{name}”的规则，这里的忽略不起作用。',
      en: 'There is no rule “{name}”; this suppresses nothing.',
    },
    instruction: {
      zh: '没有“{name}”这种写法，是不是“{near}”？',
      en: 'There is no instruction “{name}”. Did you mean “{near}”?',
    },
    replace: { zh: '改为“{near}”', en: 'Replace with “{near}”' },
    remove: { zh: '删除“{name}”', en: 'Remove “{name}”' },
  },
  bad: {
    text: '<!-- report-checkup-disable-next-line placeholder/unresolve -->\n涉及XX县。',
    format: 'markdown',
  },
  good: {
    text: '<!-- report-checkup-disable-next-line placeholder/unresolved -->\n涉及XX县。',
    format: 'markdown',
  },
  checkDraft() {},
};
