import type { DraftRule } from '../rule';
import { NUMBER_MESSAGES, reportFaults } from './report-number';

export const repeatedNumber: DraftRule = {
  name: 'numbering/repeated-number',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：同一层次的序号前后连续',
    en: 'Office custom: ordinals of one layer follow one another',
  },
  text: {
    zh: {
      title: '序号重复',
      why: '同一层次里两段用了同一个序号，多半是插进一段以后没有往下改。开会讨论、分解任务都按序号说话，重号必然对不上。',
    },
    en: {
      title: 'Repeated number',
      why: 'Two paragraphs of one layer have the same ordinal, mostly because one was put in and those below were not renumbered. Meetings and task lists refer to parts by their numbers.',
    },
  },
  messages: {
    ...NUMBER_MESSAGES,
    repeated: {
      zh: '“{written}”用了两次，这里应为“{right}”。',
      en: '“{written}” is used twice; this should be “{right}”.',
    },
  },
  bad: { text: '（一）摸清底数。逐户登记。\n（二）分类施策。一户一案。\n（二）跟踪问效。按月回访。\n' },
  good: { text: '（一）摸清底数。逐户登记。\n（二）分类施策。一户一案。\n（三）跟踪问效。按月回访。\n' },

  checkDraft({ draft }, report) {
    reportFaults(draft, ['repeated'], ({ values }) => ({ message: { id: 'repeated', values } }), report);
  },
};
