import type { Localised, MessageValue } from '../../rules/rule';

/** Why a value cannot stand in a placeholder (`error`), or seems not to (`warning`: the writer may know better). */
export interface ValueProblem {
  readonly level: 'error' | 'warning';
  readonly id: keyof typeof VALUE_PROBLEMS;
  readonly values: Readonly<Record<string, MessageValue>>;
}

export const VALUE_PROBLEMS = {
  empty: { zh: '还没有输入内容。', en: 'Nothing was entered.' },
  lineBreak: {
    zh: '只能填一行，不能换行。',
    en: 'A value is one line: it cannot hold a line break.',
  },
  stillOpen: {
    zh: '填上以后，“{words}”还是待填内容。',
    en: 'With this, “{words}” still stands for something not known.',
  },
  notANumber: { zh: '这里要填数字，例如 120。', en: 'This place wants a number, such as 120.' },
  hanNumber: {
    zh: '统计数字一般用阿拉伯数字（GB/T 15835—2011）。',
    en: 'Statistics are usually written in Arabic digits (GB/T 15835—2011).',
  },
  wholeNumber: { zh: '“{unit}”前一般是整数。', en: 'A whole number usually stands before “{unit}”.' },
  leadingZero: { zh: '数字前面多了 0。', en: 'The number begins with a 0 too many.' },
  overHundred: { zh: '超过了 100%，请核对。', en: 'That is more than 100 %: please check.' },
  otherUnit: {
    zh: '后面已有“{unit}”，填上以后成了“{words}”。',
    en: '“{unit}” stands behind it already: it would read “{words}”.',
  },
  oddName: {
    zh: '名称里一般没有数字、标点和空格。',
    en: 'A name usually has no digits, marks or blanks in it.',
  },
  yearDigits: { zh: '年份要写四位数字，例如 2024。', en: 'A year has four digits, such as 2024.' },
  oddYear: { zh: '{year} 年？请核对年份。', en: 'The year {year}? Please check.' },
  maskDiffers: {
    zh: '原来写的是“{mask}”，和 {year} 对不上。',
    en: 'The draft says “{mask}”, which {year} does not fit.',
  },
  noSuchMonth: { zh: '月份只能是 1 到 12。', en: 'A month is a number from 1 to 12.' },
  noSuchDay: { zh: '没有这一天：{date}。', en: 'There is no such day: {date}.' },
  noSuchTime: { zh: '没有这个时间。', en: 'There is no such time.' },
  notADate: { zh: '这里要填日期，例如 2024年3月5日。', en: 'This place wants a date, such as 2024年3月5日.' },
  yearMissing: { zh: '还缺年份，例如 2024年3月5日。', en: 'The year is missing: 2024年3月5日, for example.' },
  notAPhone: { zh: '这不像电话号码。', en: 'This does not look like a telephone number.' },
} as const satisfies Record<string, Localised>;

export function refuse(
  id: ValueProblem['id'],
  values: Readonly<Record<string, MessageValue>> = {},
): ValueProblem {
  return { level: 'error', id, values };
}

export function doubt(
  id: ValueProblem['id'],
  values: Readonly<Record<string, MessageValue>> = {},
): ValueProblem {
  return { level: 'warning', id, values };
}
