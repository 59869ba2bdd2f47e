import type { Localised } from '../genres/localised';

/** The families of rules by the first part of their names, in the order of the reference. */
export const FAMILIES: Readonly<Record<string, Localised>> = {
  structure: { zh: '结构与体裁', en: 'Structure and genre' },
  placeholder: { zh: '占位符', en: 'Placeholders' },
  numbering: { zh: '序号与层次', en: 'Numbering' },
  punctuation: { zh: '标点符号', en: 'Punctuation' },
  numeral: { zh: '数字用法', en: 'Numerals' },
  wording: { zh: '用词用语', en: 'Wording' },
  consistency: { zh: '前后一致', en: 'Consistency' },
  residue: { zh: '模板残留', en: 'Leftovers of a template' },
  checkup: { zh: '检查本身', en: 'The checkup itself' },
  suppression: { zh: '忽略设置', en: 'Suppressions' },
};
