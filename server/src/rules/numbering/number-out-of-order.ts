import type { DraftRule } from '../rule';
import { NUMBER_MESSAGES, reportFaults } from './report-number';

export const numberOutOfOrder: DraftRule = {
  name: 'numbering/number-out-of-order',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：同一层次的序号由小到大；另起一组要换上级标题或有引出语',
    en: 'Office custom: ordinals of one layer rise; a new list needs a new heading or a sentence that opens it',
  },
  text: {
    zh: {
      title: '序号倒退',
      why: '序号只能往前走。倒回前面的号，多半是段落调了位置没有改号；从头另编一组，一般要有新的标题，或者有“有以下几点：”一类的话引出来。',
    },
    en: {
      title: 'Number going back',
      why: 'Ordinals only go up. One that goes back mostly belongs to a paragraph that was moved; a list that begins anew wants a heading, or a sentence with a colon that opens it.',
    },
  },
  messages: {
    ...NUMBER_MESSAGES,
    back: {
      zh: '“{before}”之后又回到“{written}”，这里应为“{right}”。请核对段落次序。',
      en: '“{written}” comes after “{before}”; this should be “{right}”. Check the order of the paragraphs.',
    },
    restart: {
      zh: '“{before}”之后紧接着又从“{written}”编起，中间没有新的标题或引出语。接着上面编，应为“{right}”。',
      en: 'The numbers begin again with “{written}” right after “{before}”, without a heading or a sentence that opens a new list. Going on, this would be “{right}”.',
    },
  },
  bad: {
    text: '1.建立台账。逐项登记。\n2.明确时限。倒排工期。\n3.定期通报。每月一次。\n2.严肃问责。约谈提醒。\n',
  },
  good: {
    text: '1.建立台账。逐项登记。\n2.明确时限。倒排工期。\n3.定期通报。每月一次。\n4.严肃问责。约谈提醒。\n',
  },

  checkDraft({ draft }, report) {
    reportFaults(
      draft,
      ['back', 'restart'],
      ({ fault, values }) => ({ message: { id: fault.kind === 'restart' ? 'restart' : 'back', values } }),
      report,
    );
  },
};
