import { readParts } from '../../draft/parts/parts';
import { gatherOwnWords } from '../reading/own-words';
import { goesUpward } from '../reading/paper';
import type { DraftRule } from '../rule';

export const addressedDownward: DraftRule = {
  name: 'structure/addressed-downward',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：“你局”“你县”只用于下行文；报告适用于向上级机关汇报工作（《党政机关公文处理工作条例》第八条（十））',
    en: 'Office custom: 你局 and 你县 are said downward only; a 报告 goes to a higher office (Regulations on Official Documents, art. 8 (10))',
  },
  text: {
    zh: {
      title: '报告里称上级为“你局”',
      why: '“你局”“你县”是上级对下级的称呼。报告写给上级，通常称“贵局”或直接写机关名称；出现“你局”，多半是从上级的通知里照抄过来的。',
    },
    en: {
      title: '你局 in a report to a higher office',
      why: '你局 and 你县 are said by a higher office to a lower one. A report names the office or says 贵局; 你局 was mostly copied out of a notice that came from above.',
    },
  },
  messages: {
    you: {
      zh: '报告写给“{office}”，“{words}”通常只用于下行文，请改为机关名称。',
      en: 'The report is addressed to “{office}”; “{words}” is usually said downward only. Name the office instead.',
    },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　根据你局要求，清淤三公里，现将有关情况报告如下。\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　根据县水务局要求，清淤三公里，现将有关情况报告如下。\n',
  },

  checkDraft({ draft }, report) {
    if (!goesUpward(draft)) return;
    const office = readParts(draft).addressee!.text;
    const { bodyEnd } = draft.outline.ending;
    for (const { line, value } of gatherOwnWords(draft)) {
      if (line >= bodyEnd) break;
      for (const { start, end, words, about } of value) {
        if (about === 'reader')
          report({ line, start, end, message: { id: 'you', values: { office, words } } });
      }
    }
  },
};
