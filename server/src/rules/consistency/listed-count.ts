import type { Line } from '../../draft/line';
import { phrases } from '../matching/phrase-index';
import { readCount } from '../reading/count-word';
import { isMasked } from '../reading/foreign';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

const NUMBER = '(\\d{1,2}|[两三四五六七八九十]{1,2})';
/** What is counted, and how the names of such things end. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['乡镇（街道）|镇（街道）|乡镇街道|镇街|乡镇|乡|镇', /[一-鿿]{1,5}(?:乡|镇|街道|街道办事处)$/],
  ['街道', /[一-鿿]{1,5}(?:街道|街道办事处)$/],
  ['行政村|自然村|村（社区）|村', /[一-鿿]{1,5}(?:村|社区)$/],
  ['社区', /[一-鿿]{1,6}社区$/],
  ['县（市、区）|县（市）|县（区）|县市区|县区|区县|县|区', /[一-鿿]{1,5}(?:县|市|区|旗)$/],
  ['部门|单位|成员单位', /[一-鿿]{1,8}(?:局|委|办|部|厅|办公室|委员会|中心|大队|支队|法院|检察院)$/],
  ['公司|企业', /[一-鿿]{2,12}(?:公司|集团|厂|企业|合作社)$/],
  ['学校|中小学', /[一-鿿]{2,12}(?:小学|中学|学校|学院|大学|幼儿园|一中|二中)$/],
  ['医院|医疗机构', /[一-鿿]{1,12}(?:医院|卫生院|中心)$/],
];
/** The work of offices, as they are listed for short. */
const OFFICES =
  /(?:应急管理|应急|气象|自然资源|水务|水利|公安|交警|交通运输|交通|住建|教育|卫生健康|卫健|财政|民政|发改|农业农村|农业|文旅|文广旅|市场监管|生态环境|环保|城管|消防|人社|司法|审计|统计|税务|工信|商务|林业|国土|电力|通信|纪检|信访|科技|医保|供电|海事|检察|法院)$/;
const OFFICE_KIND = '部门|单位|成员单位';
const TITLES = '文件|制度|办法|规定|方案|细则';
const COUNTED = new RegExp(
  `(等)?(?:共)?${NUMBER}[个家所项份](?:市直|县直|区直|镇直|重点|成员)?(${[...KINDS.map(([noun]) => noun), TITLES].join('|').replaceAll('（', '（')})(?![长民级委组])`,
  'g',
);
const REACH = 160;

export const listedCount: LineRule = {
  name: 'consistency/listed-count',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；数据核对：列举的名称与所说的个数相符',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); checking of figures: as many are named as are counted',
  },
  text: {
    zh: {
      title: '列举的名称与个数不符',
      why: '列了四个乡镇，后面说“等3个乡镇”，或者没有“等”却只列了两个，读的人一数就知道有错。名称没有列全的，要用“等”。',
    },
    en: {
      title: 'More or fewer names than are counted',
      why: 'Four towns followed by “等3个乡镇”, or two towns for three without 等, are seen by any reader who counts. A list that is not whole takes 等.',
    },
  },
  messages: {
    more: {
      zh: '列举了 {listed} 个，“{words}”说的是 {number} 个，请核对。',
      en: '{listed} are named, and “{words}” speaks of {number}; check which is right.',
    },
    fewer: {
      zh: '只列举了 {listed} 个，“{words}”说的是 {number} 个；没有列全的加“等”，否则请核对。',
      en: 'Only {listed} are named, and “{words}” speaks of {number}; write 等 where the list is not whole, or check it.',
    },
  },
  bad: { text: '到东川镇、南湖镇、北岭乡、西坪乡等3个乡镇调研。' },
  good: { text: '到东川镇、南湖镇、北岭乡等12个乡镇调研，北岭乡、西坪乡2个乡镇作了汇报。' },

  triggers: [
    phrases(
      ...[
        '个乡',
        '个镇',
        '个街',
        '个村',
        '个行政村',
        '个自然村',
        '个社区',
        '个县',
        '个区',
        '个部门',
        '个单位',
        '家单位',
      ],
      ...[
        '个市直',
        '个县直',
        '个区直',
        '个成员',
        '家成员',
        '个重点',
        '家公司',
        '家企业',
        '所学校',
        '所中小',
        '家医',
      ],
      ...[
        '所医',
        '个文件',
        '项制度',
        '个制度',
        '份文件',
        '个方案',
        '项办法',
        '项规定',
        '个办法',
        '个公司',
        '个企业',
      ],
    ),
  ],
  checkLine(line, report) {
    const { text } = line;
    for (const { index, 0: words, 1: open, 2: written, 3: noun } of text.matchAll(COUNTED)) {
      const number = readCount(written!);
      if (number < 2 || number > 20) continue;
      const listed = countNames(line, index, noun!);
      if (!listed || listed.count < 2 || isCited(line, index) || isMasked(line, listed.start, index))
        continue;
      const isMore = listed.count > number;
      if (!isMore && (open !== undefined || !listed.whole || listed.count === number)) continue;
      const end = index + words.length;
      const values = { listed: listed.count, words, number };
      report({ line: 0, start: listed.start, end, message: { id: isMore ? 'more' : 'fewer', values } });
    }
  },
};

/** How many names of that kind stand right before a column, where the first begins, and whether no more may stand before. */
function countNames(
  { text }: Line,
  end: number,
  noun: string,
): { readonly count: number; readonly start: number; readonly whole: boolean } | null {
  const from = Math.max(0, end - REACH);
  const stop = Math.max(...[...'，。；：！？（'].map((mark) => text.lastIndexOf(mark, end - 1))) + 1;
  const start = Math.max(from, stop);
  const list = text.slice(start, end);
  if (/^[》]$/.test(text[end - 1] ?? '')) {
    if (!TITLES.split('|').includes(noun)) return null;
    const titles = /(?:《[^《》]{2,40}》[、和及]?){2,12}$/.exec(list);
    if (!titles) return null;
    return { count: titles[0].split('》').length - 1, start: start + titles.index, whole: true };
  }
  const ends = KINDS.find(([nouns]) => nouns.split('|').includes(noun))?.[1];
  if (!ends || /[“”《》\d]/.test(list)) return null;
  const items = list.split(/、|(?<=[乡镇道村区县市局委办厅司校学院])(?:和|以及|及|与)/);
  let count = 0;
  for (let i = items.length - 1; i >= 0 && ends.test(items[i]!) && items[i]!.length < 16; i--) count++;
  const first = items.slice(items.length - count).join('、');
  if (count > 1) return { count, start: Math.max(start, end - first.length), whole: count === items.length };
  return OFFICE_KIND.split('|').includes(noun) ? countOffices(items, start) : null;
}

/** 应急、气象、水务: offices by what they do. */
function countOffices(items: readonly string[], start: number) {
  const isList = items.every((item, i) => OFFICES.test(item) && (i === 0 || item.length < 7));
  return isList ? { count: items.length, start, whole: false } : null;
}
