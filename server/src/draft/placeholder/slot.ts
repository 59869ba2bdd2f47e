import type { SlotId } from '../slots';
import type { Follower } from './followers';
import { isAnyDigit } from './neighbours';

/**
 * What the mask `text[start, end)` stands for, read from the word behind it and the words before it.
 * `unknown` where neither says.
 */
export function readSlot(text: string, start: number, end: number, follower: Follower | null): SlotId {
  const previous = text[start - 1] ?? '';
  if (text[end] === '〕' || isBracketedYear(text, start, end)) return 'documentYear';
  if (previous === '之' && text.endsWith('百分之', start)) return 'percentage';
  if (follower && follower.slot !== 'unknown') return refine(text, start, end, follower);
  if (previous === '《') return 'document';
  if (isSurname(previous)) return 'person';
  return readLabel(text, start);
}

/** Slots whose counter makes a rank behind 第: 第XX条, 第X名. */
const COUNTS: ReadonlySet<SlotId> = new Set<SlotId>([
  'people',
  'organisations',
  'times',
  'items',
  'count',
  'documentNumber',
]);

/** XX路XX号 is an address. */
const HOUSE_NUMBERED = /[路街巷道组]/;

/** [20XX]XX号, (20XX)XX号: the brackets of a document number as many type them. */
function isBracketedYear(text: string, start: number, end: number): boolean {
  if (!isAnyDigit(text.charCodeAt(start))) return false;
  return '[［(（'.includes(text[start - 1] ?? ' ') && ']］)）'.includes(text[end] ?? ' ');
}

/** The same word may count different things: XX年 is a year or a length of time, XX个 villages or anything. */
function refine(text: string, start: number, end: number, { slot, word, end: after }: Follower): SlotId {
  const previous = text[start - 1] ?? '';
  if (previous === '第' && COUNTS.has(slot)) return 'ordinal';
  switch (slot) {
    case 'year':
      return end - start < 4 &&
        (/[近约历这每满需经]/.test(previous) ||
          /^(?:以?来|内|多|以上|左右)/.test(text.slice(after, after + 2)))
        ? 'duration'
        : 'year';
    case 'count':
      if (word === '组' && '村区'.includes(previous || ' ')) return 'place';
      return word.endsWith('个') ? (countedSlot(text, start, after) ?? slot) : slot;
    case 'documentNumber':
      if (previous === '月') return 'day';
      return HOUSE_NUMBERED.test(previous) ? 'place' : slot;
    case 'session':
      if (word.startsWith('次') && previous !== '第') return 'times';
      // XX大 is a party congress only before such words; XX大棚 is not.
      return word !== '大' ||
        /^(?:精神|报告|以来|代表|召开|会议|$|[，。、；）”])/.test(text.slice(after, after + 2))
        ? slot
        : 'unknown';
    case 'minute':
      return text[start - 1] === '时' || text[start - 1] === ':' ? slot : 'score';
    default:
      return slot;
  }
}

/** What XX个 counts, told by the noun behind it or before it. */
function countedSlot(text: string, start: number, after: number): SlotId | null {
  return (
    nounSlot(text.slice(after, after + 5), 'start') ??
    nounSlot(text.slice(Math.max(0, start - 5), start), 'end')
  );
}

const COUNTED: readonly (readonly [SlotId, string])[] = [
  ['villages', '(?:贫困|脱贫|行政|自然|重点|空壳|薄弱|示范|偏远)?村(?!民|两委|“)|社区'],
  ['townships', '乡镇|镇|乡(?!村)'],
  ['organisations', '单位|部门|企业|机关|党组织|党支部|合作社'],
  ['people', '人(?!民)|干部|党员'],
];
const COUNTED_BEHIND = COUNTED.map(([slot, nouns]) => [slot, new RegExp(`^(?:${nouns})`)] as const);
const COUNTED_BEFORE = COUNTED.map(([slot, nouns]) => [slot, new RegExp(`(?:${nouns})$`)] as const);

function nounSlot(text: string, side: 'start' | 'end'): SlotId | null {
  const table = side === 'start' ? COUNTED_BEHIND : COUNTED_BEFORE;
  return table.find(([, nouns]) => nouns.test(text))?.[0] ?? null;
}

const LABELS: readonly (readonly [SlotId, RegExp])[] = [
  ['phone', /(?:电话|手机|号码|传真)$/],
  ['person', /(?:联系人|姓名|负责人|撰稿人?|审核人?|签发人?|记录人?|主持人?|汇报人|责任人|签字|签名)$/],
  ['organisation', /(?:单位|部门|机构|单位名称)$/],
  ['date', /(?:日期|时间)$/],
  ['place', /(?:地点|地址)$/],
  ['amount', /(?:金额|经费|资金)$/],
];

/** A form's label right before the mask: 联系人：____ */
function readLabel(text: string, start: number): SlotId {
  const label = text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .replace(/[：:]$/, '');
  return LABELS.find(([, words]) => words.test(label))?.[0] ?? 'unknown';
}

/** The commonest surnames; 于 和 向 从 are left out where they are far more often function words. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚' +
  '施牛洪庞颜倪严温芦季俞章鲁葛伍韦申尤毕聂丛焦柳邢岳齐梅莫庄辛管祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫屈鲍覃霍翁隋植甘景薄单包司柏宁柯阮桂闵' +
  '艾买吐努麦依热玉卡塔阿古库巴';

/** True for a character that stands before masks as a surname: 张某某, 张××. */
export function isSurname(char: string): boolean {
  return char !== '' && SURNAMES.includes(char);
}
