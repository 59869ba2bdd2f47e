import type { DraftRule } from '../rule';
import { NUMBER_MESSAGES, reportFaults } from './report-number';

export const skippedNumber: DraftRule = {
  name: 'numbering/skipped-number',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：同一层次的序号前后连续',
    en: 'Office custom: ordinals of one layer follow one another',
  },
  text: {
    zh: {
      title: '序号跳号',
      why: '同一层次的序号要一个接一个。中间缺一个号，不是删了一段忘了改号，就是漏了一段没写，读的人多半会以为是漏写了。',
    },
    en: {
      title: 'Skipped number',
      why: 'Ordinals of one layer follow one another. A number that is missing means that a paragraph was taken out without renumbering, or was never written; a reader will suspect the second.',
    },
  },
  messages: {
    ...NUMBER_MESSAGES,
    skipped: {
      zh: '“{before}”之后直接是“{written}”，中间缺号，这里应为“{right}”。请核对是漏了内容还是编错了号。',
      en: '“{written}” follows “{before}”: a number is missing, this should be “{right}”. Check whether a part is lost or only the number is wrong.',
    },
    lost: {
      zh: '“{before}”之后直接是“{written}”，而前文说有 {announced} 项，只数到 {count} 项，很可能漏了一项。',
      en: '“{written}” follows “{before}”. The text announces {announced} items and there are {count}: one has probably been lost.',
    },
    start: {
      zh: '这一组序号从“{written}”开始，前面没有“{right}”，请核对是否漏了内容。',
      en: 'These ordinals begin with “{written}”; there is no “{right}” before it. Check whether a part is lost.',
    },
  },
  bad: { text: '一、强化学习。每周半天。\n二、强化督办。每月通报。\n四、强化考核。年底兑现。\n' },
  good: { text: '一、强化学习。每周半天。\n二、强化督办。每月通报。\n三、强化考核。年底兑现。\n' },

  checkDraft({ draft }, report) {
    reportFaults(
      draft,
      ['skipped'],
      ({ row, fault, values }) => {
        if (fault.at === 0) return { message: { id: 'start', values } };
        const { announced, places } = row;
        const count = places.length;
        const isLost = announced !== null && announced === places.at(-1)!.value && announced > count;
        return {
          message: isLost
            ? { id: 'lost', values: { ...values, announced, count } }
            : { id: 'skipped', values },
        };
      },
      report,
    );
  },
};
