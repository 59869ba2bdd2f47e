import type { Guards } from '../matching/guarded-phrases';

/** One way of writing a term. */
export interface Variant extends Guards {
  readonly form: string;
}

/** Ways of writing one term, all right in themselves: a draft should keep to one. Source: proofreading practice. */
export type TermGroup = readonly Variant[];

/** The same words in quotation marks and without. */
function quoted(words: string, notBefore = ''): TermGroup {
  return [{ form: `“${words}”` }, { form: words, notAfter: '“|《', notBefore: `”|》${notBefore}` }];
}

/** 我局 and 本局. A word that merely contains them is told by its neighbours: 基本单位 日本市场 成本中心. */
function own(noun: string): TermGroup {
  return [
    { form: `我${noun}`, notAfter: '自|忘|敌' },
    {
      form: `本${noun}`,
      notAfter: '基|根|日|原|成|资|文|样|版|书|课|标|剧|脚|蓝|译|读|账|够|亏|保|回|还|副|范|刻',
      notBefore: '场|域|间|民|长|质|分|内|级',
    },
  ];
}

const OFFICES = '局 县 市 区 镇 乡 院 校 委 单位 部门 街道 社区 公司 中心 支部'.split(' ');

export const TERM_GROUPS: readonly TermGroup[] = [
  [{ form: '村级集体经济' }, { form: '村集体经济', notAfter: '农', notBefore: '组织' }],
  [
    { form: '村党组织书记' },
    { form: '村党支部书记' },
    { form: '村支部书记' },
    { form: '村支书' },
    { form: '村党支书' },
  ],
  [
    {
      form: '区县',
      notAfter: '社|园|地|景|校|矿|辖|灾|山|库|治|林|牧|城|郊|片|战|街|市|小|新',
      notBefore: '域|城|级|委|政|里|直|内|长|乡|道|处|情|人',
    },
    { form: '县区', notBefore: '域|划|位|分|内|间|块|别' },
  ],
  quoted('两委', '|会|员'),
  quoted('回头看'),
  quoted('一岗双责'),
  quoted('三会一课'),
  quoted('放管服'),
  quoted('四风'),
  quoted('第一议题'),
  ...OFFICES.map(own),
];
