import type { Draft } from '../../draft/draft';
import { gatherOwnWords } from '../reading/own-words';
import type { DraftRule } from '../rule';

export const missingPart: DraftRule = {
  name: 'consistency/missing-part',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（段落顺序等是否准确）',
    en: 'Regulations on Official Documents, art. 20 (4) (whether the order of paragraphs is right)',
  },
  text: {
    zh: {
      title: '提到的部分并不存在',
      why: '写着“详见本报告第五部分”，全文却只有三个部分，多半是改稿时合并了章节，或者从别的稿子里抄来。条例把段落顺序是否准确列为审核的重点。',
    },
    en: {
      title: 'Part that is not there',
      why: 'A reference to part five of a report with three mostly survives a revision, or came from another paper. The regulations have the order of the parts checked before a paper is signed.',
    },
  },
  messages: {
    missing: {
      zh: '“{words}”并不存在：全文只有 {count} 个部分，请核对。',
      en: '“{words}” is not there: the paper has {count} parts. Check the reference.',
    },
  },
  bad: {
    text: '河道清淤工作总结\n一、主要工作\n　　清淤三公里，明细见本总结第四部分。\n二、存在的问题\n　　设备不足。\n三、下一步打算\n　　添置设备。\n',
  },
  good: {
    text: '河道清淤工作总结\n一、主要工作\n　　清淤三公里，不足见本总结第二部分。\n二、存在的问题\n　　设备不足。\n三、下一步打算\n　　添置设备。\n',
  },

  checkDraft({ draft }, report) {
    const count = countParts(draft);
    if (count < 2) return;
    for (const { line, value } of gatherOwnWords(draft)) {
      for (const { start, end, words, part } of value) {
        if (part > count) report({ line, start, end, message: { id: 'missing', values: { words, count } } });
      }
    }
  },
};

/** How many parts the highest layer has, by its last number; 0 where they are not numbered one after another. */
function countParts({ outline }: Draft): number {
  const top = outline.sections.filter(({ ordinal }) => ordinal?.type === 'part' || ordinal?.type === 'han');
  const type = top[0]?.ordinal?.type;
  const numbers = top.filter(({ ordinal }) => ordinal!.type === type).map(({ ordinal }) => ordinal!.value);
  return numbers.every((value, i) => value === i + 1) ? numbers.length : 0;
}
