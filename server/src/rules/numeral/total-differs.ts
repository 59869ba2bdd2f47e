import type { Line } from '../../draft/line';
import { DIGITS, pairs, phrases } from '../matching/phrase-index';
import { type Amount, amountsIn, amountsWithin, inWordsOf, makesUp, sumOf } from '../reading/amounts';
import { isCited } from '../reading/quoted';
import type { Level, LineReport, LineRule } from '../rule';

/** Behind the last part: what is counted, and the word that says that here is the sum. */
const SUM_WORD =
  /^([\p{Script=Han}]{0,8}?)[，,；]?(?:以上)?(?:三项|两项|各项)?(共计|合计|总计|总共|共)([\p{Script=Han}]{0,6})$/u;
/** Between two parts: what the first counts, one mark, and what the second is about. */
const BETWEEN = /^([\p{Script=Han}]{0,8}?)(、|，|；|和|与|以及|及)([^、，；。：“”]{0,16})$/u;
/** Figures that are no parts of a sum: changes, averages, rates, another year's. */
const NO_PART =
  /(?<!新)增|减|净|均|每|升|降|比|率|较|同期|上年|去年|其中|含|包括|剩|占|外|等$|等(?=[、，])|分别|累计|各|超|约|不少于/;
/** 发现12处、整改10处: one is part of the other. */
const FOUND = /发现|排查|查出|受理|收到|立案|梳理|应/;
const DONE = /整改|完成|办结|解决|销号|处罚|办理|已|未|结案|实/;
/** Groups that overlap: one person may be in several. */
const OVERLAPS =
  /女|男|少数|党员|以上|以下|骨干|低保|残疾|老年|高级|中级|留守|本科|硕士|博士|研究生|困难|青年|岁/;
/** Parts that exclude each other. */
const EXCLUSIVE =
  /^(?:[^，、]{0,8}?)(?:国家级|中央|省级?|市级?|县级?|区级|乡级|镇级|村级|类|型|[一二三四甲乙丙ABC]级|产业)(?:财政|资金|配套|投入|补助)?$/;
/** `numeral/parts-do-not-add-up` speaks of these. */
const KNOWN_WHOLES = /男|女|已|未|正在|城镇|农村|正式|预备|在职|退休|完成/;
const REACH = 200;
const STOPS = '。；！？;!?';

export const totalDiffers: LineRule = {
  name: 'numeral/total-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；数据核对：分项之和等于合计',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); checking of figures: the items make up the total',
  },
  text: {
    zh: {
      title: '分项之和与合计不符',
      why: '各项列全了，又写了“共计”“合计”，读的人一加就知道对不对。对不上，说明改了分项没有改合计，或者漏了一项。用“万”“亿”和小数表示的数，允许有四舍五入的误差。',
    },
    en: {
      title: 'Total that is not the sum of its items',
      why: 'Where all items are listed and 共计 or 合计 follows, any reader can add them up. A difference means that an item was changed without the total, or one is missing. Rounded figures may differ by their rounding.',
    },
  },
  messages: {
    sum: {
      zh: '各项 {parts} 加起来是 {sum}，与“{total}”不符，请核对是哪个数写错，或者漏了哪一项。',
      en: 'The items {parts} make {sum}, not “{total}”; check which number is wrong, or what is missing.',
    },
    part: { zh: '第一个分项在这里', en: 'The first item is here' },
  },
  bad: { text: '检修水泵12台、闸门15台、启闭机10台，共计40台。' },
  good: { text: '检修水泵12台、闸门15台、启闭机10台，共计37台，其中更换部件6台。' },

  triggers: [
    phrases('共计', '合计', '总计', '总共', '共有', '共投', '共发', '其中', '分别是', '分别为'),
    pairs('共', DIGITS),
    pairs('个家户名人次处座项条件起所元亩吨份台套场期类辆位宗例笔头里米', '（：'),
  ],
  checkLine(line, report) {
    const amounts = amountsIn(line);
    for (let i = 0; i < amounts.length; i++) {
      const total = amounts[i]!;
      if (total.vague || total.unit === '%' || isCited(line, total.start)) continue;
      const found = checkBefore(line, amounts, i) ?? checkBehind(line, amounts, total);
      if (found) report(found);
    }
  },
};

/** 12处、15处、10处，共计40处: the parts stand before the total. */
function checkBefore({ text }: Line, amounts: readonly Amount[], i: number): LineReport | null {
  const total = amounts[i]!;
  if (i < 2) return null;
  // What stands in brackets explains one part and is none.
  const window = Math.max(0, total.start - REACH);
  const last = lastOutside(text, amounts, i - 1, window);
  if (last < 0) return null;
  const tail = SUM_WORD.exec(stripBrackets(text.slice(amounts[last]!.end, total.start)));
  if (!tail || amounts[last]!.unit !== total.unit) return null;
  const parts = [amounts[last]!];
  let first = last;
  for (;;) {
    const before = lastOutside(text, amounts, first - 1, window);
    if (before < 0 || amounts[before]!.unit !== total.unit) break;
    const between = stripBrackets(text.slice(amounts[before]!.end, amounts[first]!.start));
    if (!BETWEEN.test(between)) break;
    parts.unshift(amounts[before]!);
    if (parts.length > 12) return null;
    first = before;
  }
  if (parts.length < 2 || parts.some(({ vague }) => vague)) return null;
  const clause = clauseStart(text, parts[0]!.start);
  const said = text.slice(clause, total.start);
  if (NO_PART.test(stripBrackets(said)) || (FOUND.test(said) && DONE.test(said))) return null;
  if (!agreeInNoun(text, parts, total, tail[3]!, said)) return null;
  // A list that begins further left counts other things as well.
  if (parts.some((_, from) => parts.length - from > 1 && makesUp(parts.slice(from), total))) return null;
  return describe(total, parts);
}

/** 共计发现40处 sums up what was found: the verb must have been said, or say nothing. */
function agreeInNoun(
  text: string,
  parts: readonly Amount[],
  total: Amount,
  verb: string,
  said: string,
): boolean {
  const core = verb.replace(/^(?:有|为|达到?|是|投入|资金)+/, '');
  if (core !== '' && !said.slice(0, -verb.length).includes(core)) return false;
  if (total.unit !== '个') return true;
  const nouns = [...parts, total].map(
    ({ end }) => /^[\p{Script=Han}]{0,6}/u.exec(text.slice(end, end + 6))![0],
  );
  const told = nouns.map((noun) => noun.replace(/(?:和|与|及|共).*$/, ''));
  const ofTotal = told.at(-1)!;
  return (
    told.slice(0, -1).every((noun) => noun === told[0]) &&
    (told[0] === '' || ofTotal === '' || ofTotal === told[0])
  );
}

/** 40处（山体12处、河道15处）, 40处：…, 40处，其中…: the parts stand behind the total. */
function checkBehind({ text }: Line, amounts: readonly Amount[], total: Amount): LineReport | null {
  const opener = /^[\p{Script=Han}]{0,6}?(（其中[：:]?|[，；]?其中[：:]?|（|：|，分别[为是])/u.exec(
    text.slice(total.end, total.end + 12),
  );
  if (!opener) return null;
  const from = total.end + opener[0].length;
  const isBracket = opener[1]!.startsWith('（');
  const end = endOfList(text, from, isBracket);
  if (end < 0) return null;
  const list = text.slice(from, end);
  const parts = amountsWithin(amounts, from, end);
  if (parts.length < 2 || parts.length > 12) return null;
  if (parts.some(({ unit, vague, value }) => unit !== total.unit || vague || value > total.value))
    return null;
  if (/\d/.test(withoutAmounts(text, parts, from, end))) return null;
  const labels = readLabels(text, parts, from, end);
  const before = text.slice(clauseStart(text, total.start), total.start);
  if (!labels || NO_PART.test(list) || NO_PART.test(before) || /另|还|；.*；.*；.*；/.test(list)) return null;
  const sum = sumOf(parts);
  if (makesUp(parts, total) || sum < total.value * 0.6 || sum > total.value * 1.5) return null;
  if (opener[1]!.includes('其中')) {
    if (labels.some((label) => KNOWN_WHOLES.test(label))) return null;
    const isWhole = /^(?:其他|其余|其它)/.test(labels.at(-1)!);
    if (!isWhole && (sum < total.value || !labels.every((label) => EXCLUSIVE.test(label)))) return null;
    return describe(total, parts);
  }
  if (labels.some((label) => label === '' || OVERLAPS.test(label)) && !areMenAndWomen(labels)) return null;
  if (FOUND.test(list) && DONE.test(list)) return null;
  if (isBracket) return areAlike(labels) ? describe(total, parts, 'information') : null;
  return describe(total, parts);
}

function areMenAndWomen(labels: readonly string[]): boolean {
  return (
    labels.length === 2 &&
    labels.some((label) => label.includes('男')) &&
    labels.some((label) => label.includes('女'))
  );
}

/** What each part is about; null where the list is more than parts. */
function readLabels(
  text: string,
  parts: readonly Amount[],
  from: number,
  end: number,
): readonly string[] | null {
  const labels: string[] = [];
  let at = from;
  for (const part of parts) {
    const before = text.slice(at, part.start);
    if (at > from && !/^[^、，；]{0,8}[、，；和及与]/.test(before)) return null;
    const label = before.replace(/^.*(?:[、，；]|(?<=^)[和及与])/u, '');
    if (label.length > 16) return null;
    labels.push(label);
    at = part.end;
  }
  return text.slice(at, end).length > 6 ? null : labels;
}

function withoutAmounts(text: string, parts: readonly Amount[], from: number, end: number): string {
  let left = '';
  let at = from;
  for (const part of parts) {
    left += text.slice(at, part.start);
    at = part.end;
  }
  return left + text.slice(at, end);
}

/** Things named alike exclude each other: all end in one character, or are of one length. */
function areAlike(labels: readonly string[]): boolean {
  const [first] = labels as readonly [string];
  return (
    labels.every((label) => label.at(-1) === first.at(-1)) ||
    labels.every(({ length }) => length === first.length)
  );
}

function describe(total: Amount, parts: readonly Amount[], level?: Level): LineReport {
  const values = {
    parts: parts.map(({ words }) => words).join(' + '),
    sum: inWordsOf(total, sumOf(parts)),
    total: total.words,
  };
  const [first] = parts as readonly [Amount];
  const related = [{ line: 0, start: first.start, end: first.end, message: { id: 'part', values: {} } }];
  return {
    line: 0,
    start: total.start,
    end: total.end,
    message: { id: 'sum', values },
    related,
    ...(level && { level }),
  };
}

/** Index of the last amount up to `i`, not before a column, that stands outside brackets as seen from behind it; -1 for none. */
function lastOutside(text: string, amounts: readonly Amount[], i: number, window: number): number {
  for (let at = i; at >= 0 && amounts[at]!.start >= window; at--) {
    const { end } = amounts[at]!;
    const behind = text.slice(end, i + 1 < amounts.length ? amounts[i + 1]!.start : end);
    const close = behind.indexOf('）');
    const open = behind.indexOf('（');
    if (close < 0 || (open >= 0 && open < close)) return at;
  }
  return -1;
}

function stripBrackets(words: string): string {
  return words.replace(/（[^（）]{0,120}）/g, '');
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < 60 &&
    !STOPS.includes(text[start - 1]!) &&
    !'，：,'.includes(text[start - 1]!)
  )
    start--;
  return start;
}

/** The end of a list that begins at a column: its bracket or its sentence; -1 where that is too far. */
function endOfList(text: string, from: number, isBracket: boolean): number {
  for (let at = from; at < text.length && at - from < REACH; at++) {
    const char = text[at]!;
    if (isBracket ? char === '）' : '。！？'.includes(char) || char === '）') return at;
    if (isBracket && (char === '（' || char === '。')) return -1;
  }
  return isBracket || text.length - from >= REACH ? -1 : text.length;
}
