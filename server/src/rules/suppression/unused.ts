import type { DraftRule } from '../rule';

/** Said by `suppress` in the checkup, which knows what the other rules found. */
export const unused: DraftRule = {
  name: 'suppression/unused',
  level: 'information',
  layer: 'tool',
  source: { zh: 'Report Checkup', en: 'Report Checkup' },
  text: {
    zh: {
      title: '忽略说明已经没有用处',
      why: '稿件改好之后，原来的忽略说明就成了多余的；留着它，以后同样的问题再出现也不会提示。',
    },
    en: {
      title: 'A suppression that suppresses nothing',
      why: 'Once the draft is put right its suppression is of no use; left in, it hides the next mistake of the same kind.',
    },
  },
  messages: {
    comment: {
      zh: '这条忽略说明没有对应的提示了，可以删除。',
      en: 'Nothing is suppressed here any more; the comment can go.',
    },
    name: {
      zh: '这里没有“{name}”的提示了，可以从忽略说明中删除。',
      en: '“{name}” finds nothing here any more; its name can go.',
    },
    entry: {
      zh: '配置文件 ignore 里为本稿写的一条已经没有用处：{name}，“{words}”。',
      en: 'An entry under “ignore” in the configuration is of no use to this draft any more: {name}, “{words}”.',
    },
    removeComment: { zh: '删除这条忽略说明', en: 'Remove this comment' },
    removeName: { zh: '从忽略说明中删除“{name}”', en: 'Remove “{name}” from the comment' },
  },
  bad: {
    text: '<!-- report-checkup-disable-next-line placeholder/unresolved -->\n涉及青岭县。',
    format: 'markdown',
  },
  good: {
    text: '<!-- report-checkup-disable-next-line placeholder/unresolved -->\n涉及XX县。',
    format: 'markdown',
  },
  checkDraft() {},
};
