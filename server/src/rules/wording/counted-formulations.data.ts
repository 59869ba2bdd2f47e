import type { GuardedRow } from '../matching/guarded-phrases';

/** A set phrase with the number written in Arabic digits, or with the wrong counter. */
export interface MiscountedFormulation extends GuardedRow {
  readonly right: string;
  /** True where other words may be meant. */
  readonly isLikely?: true;
}

/**
 * Set phrases whose number is part of the name (GB/T 15835—2011, 4.2.3; `K`: their list is practice). A name is
 * given with its digits; the wrong forms are made from it.
 */
const NAMES: readonly string[] = [
  '四个意识',
  '四个自信',
  '两个维护',
  '两个确立',
  '四个全面',
  '三个务必',
  '四个服从',
  '六个必须坚持',
  '五个一批',
  // Whichever list they stand for, the number is written out.
  '三个一批',
  '七个一批',
  '六个精准',
  '五位一体',
  '三严三实',
  '两学一做',
  '三会一课',
  '三重一大',
  '一岗双责',
  '两不愁三保障',
  '一票否决',
  '四议两公开',
  '一带一路',
  '一国两制',
  '六大纪律',
  '五大振兴',
  '六稳',
  '六保',
  '四风',
  '三农',
];

const DIGITS = '〇一二三四五六七八九';

/** 3会1课, and 3会一课 where only the first number was changed. */
function writeArabic(name: string): string {
  const write = (char: string) => String(char === '两' ? 2 : DIGITS.indexOf(char));
  const all = name.replace(/[一二三四五六七八九两]/g, write);
  const butOnes = name.replace(/[二三四五六七八九两]/g, write);
  return butOnes === name || butOnes === all ? all : `${all}|${butOnes}`;
}

const OTHER_NUMBER = '0|1|2|3|4|5|6|7|8|9|.|第|余|~|～|-|—';

/** Short names are also parts of longer words (3个全面整改的村): they count only where the word ends. */
const ARABIC: readonly MiscountedFormulation[] = NAMES.map((name) => ({
  wrong: writeArabic(name),
  right: name,
  notAfter: OTHER_NUMBER,
  ...((name.includes('个') || name.length === 2) && { endsWord: true }),
}));

const SESSIONS = '一中|二中|三中|四中|五中|六中|七中|1中|2中|3中|4中|5中|6中|7中';

/** 党的20大, 20届三中全会; 20大重点工程 counts projects. */
const CONGRESSES: readonly MiscountedFormulation[] = [
  ['18', '十八'],
  ['19', '十九'],
  ['20', '二十'],
].flatMap(([arabic, han]): MiscountedFormulation[] => [
  { wrong: `党的${arabic}大`, right: `党的${han}大` },
  {
    wrong: `${arabic}大`,
    right: `${han}大`,
    notAfter: OTHER_NUMBER,
    before: '精神|报告|以来|召开|胜利|作出|代表团',
    notBefore: '精神文明',
  },
  { wrong: `${arabic}届`, right: `${han}届`, notAfter: OTHER_NUMBER, before: SESSIONS },
]);

/** 十六届4中全会: the congress in Han digits, its session in Arabic ones. */
const PLENUMS: readonly MiscountedFormulation[] = [...'1234567'].map((digit) => ({
  wrong: `届${digit}中`,
  right: `届${DIGITS[Number(digit)]}中`,
  after: '一|二|三|四|五|六|七|八|九|十',
}));

/** The writer's own kinds are told one by one. */
const LIST = ['即', '：', '（', '——', '，即', '，就是', '，包括', '，也就是']
  .flatMap((mark) => [mark, `”${mark}`])
  .join('|');

/** 安全、质量、成本、服务四种意识: the writer has just told the kinds. */
const OWN_LIST = '、';

export const MISCOUNTED_FORMULATIONS: readonly MiscountedFormulation[] = [
  ...ARABIC,
  ...CONGRESSES,
  ...PLENUMS,
  { wrong: '4个全面', right: '四个全面', notAfter: OTHER_NUMBER, before: '战略' },
  { wrong: '3个代表', right: '三个代表', notAfter: OTHER_NUMBER, before: '”|重要思想' },
  { wrong: '第1书记', right: '第一书记', notBefore: '员' },
  { wrong: '1把手', right: '一把手', notAfter: OTHER_NUMBER, notBefore: '枪|术|电|锯|柄' },
  { wrong: '8项规定', right: '八项规定', after: '中央|“' },
  { wrong: '8项规定', right: '八项规定', notAfter: OTHER_NUMBER, before: '精神' },
  { wrong: '2委', right: '两委', after: '“|村|社区', notBefore: '员' },
  { wrong: '2新', right: '两新', after: '“', before: '”|组织' },
  { wrong: '2个一百年|2个100年', right: '两个一百年', notAfter: OTHER_NUMBER },
  // The counter is part of the name, too; four kinds of awareness may also be the writer's own.
  {
    wrong: '四种意识',
    right: '四个意识',
    notSince: OWN_LIST,
    notBefore: LIST,
    endsWord: true,
    isLikely: true,
  },
  {
    wrong: '四种自信',
    right: '四个自信',
    notSince: OWN_LIST,
    notBefore: LIST,
    endsWord: true,
    isLikely: true,
  },
  { wrong: '二个维护|两种维护|俩个维护', right: '两个维护', notAfter: '十', endsWord: true },
  { wrong: '二个确立|俩个确立', right: '两个确立', notAfter: '十', endsWord: true },
  { wrong: '二个一百年', right: '两个一百年', notAfter: '第' },
  { wrong: '二学一做', right: '两学一做' },
  { wrong: '二不愁三保障', right: '两不愁三保障' },
];
