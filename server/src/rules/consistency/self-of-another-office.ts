import { readParts } from '../../draft/parts/parts';
import { gatherOwnWords } from '../reading/own-words';
import type { DraftRule } from '../rule';

/** Kinds of offices by the end of their names, each with how another kind would speak of itself, and it never does. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/镇(?:人民政府|政府|党委)?$/, ['我局', '我厅', '我校', '我乡', '我街道']],
  [/乡(?:人民政府|政府|党委)?$/, ['我局', '我厅', '我校', '我镇', '我街道']],
  [/街道(?:办事处|党工委|工委)?$/, ['我局', '我厅', '我校', '我镇', '我乡']],
  [/(?<!邮|电)局(?:党组|党委|办公室)?$/, ['我厅', '我校', '我镇', '我乡', '我街道', '我村', '我社区']],
  [/(?:村|社区)(?:村民委员会|居民委员会|村委会|居委会|党支部|党总支)?$/, ['我局', '我厅', '我校']],
  [/(?:学校|中学|小学|幼儿园)(?:党委|党支部|党总支)?$/, ['我局', '我厅', '我村']],
];

export const selfOfAnotherOffice: DraftRule = {
  name: 'consistency/self-of-another-office',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第九条（十一）（发文机关署名）',
    en: 'Regulations on Official Documents, art. 9 (11) (signature)',
  },
  text: {
    zh: {
      title: '自称与署名不一致',
      why: '署名是镇政府，正文却自称“我局”，多半是从别的单位的稿子里抄来的。镇、村说到自己所在的县，局说到自己所在的市，不在此列。',
    },
    en: {
      title: 'The paper speaks for another office',
      why: 'Where a township signs and the text says 我局, a passage of another office’s paper was left in. What a township says of its county, or a bureau of its city, is another matter.',
    },
  },
  messages: {
    differs: {
      zh: '署名是“{office}”，这里却自称“{words}”，请核对是不是别的单位的稿子留下的。',
      en: 'The paper is signed by “{office}”, and here it calls itself “{words}”; check whether another office’s paper left it.',
    },
    office: { zh: '署名', en: 'The signature' },
  },
  bad: {
    text: '河道安全自查报告\n\n县水务局：\n　　我局组织了自查，现将自查情况报告如下。\n\n柏林镇人民政府\n2025年6月3日\n',
  },
  good: {
    text: '河道安全自查报告\n\n县水务局：\n　　我镇组织了自查，现将自查情况报告如下。\n\n柏林镇人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { signatures } = readParts(draft);
    const [signature] = signatures;
    if (!signature || signatures.length > 1) return;
    const foreign = KINDS.find(([end]) => end.test(signature.text))?.[1];
    if (!foreign) return;
    const { line: at, start: from, end: to, text: office } = signature;
    const related = [{ line: at, start: from, end: to, message: { id: 'office', values: {} } }];
    for (const { line, value } of gatherOwnWords(draft)) {
      if (line >= draft.outline.ending.bodyEnd) break;
      for (const { start, end, words, about } of value) {
        if (about !== 'author' || !foreign.includes(words)) continue;
        report({ line, start, end, message: { id: 'differs', values: { office, words } }, related });
      }
    }
  },
};
