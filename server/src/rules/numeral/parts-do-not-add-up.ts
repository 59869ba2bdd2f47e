import type { Line } from '../../draft/line';
import { phrases } from '../matching/phrase-index';
import { type ArabicNumber, numbersIn, numbersWithin, readValue } from '../reading/numbers';
import type { LineReport, LineRule } from '../rule';
import { COUNTERS } from './counters';

const UNIT = new RegExp(`^(万亿|[万亿]?)(${COUNTERS})`);
const SCALE: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
/** Sentences about rates and changes do not add up: 增加10人，其中新进15人、退休5人. */
const CHANGES = /增|减|净|均|每|升|降|比|占|率|约|近|余|多|超|左右|以上/;
/** Parts that make a whole between them: where all of one row are named, they must add up. */
const WHOLES: readonly (readonly string[])[] = [
  ['男', '女'],
  ['已完成', '未完成'],
  ['已整改', '未整改'],
  ['已整改', '正在整改'],
  ['已办结', '未办结'],
  ['已脱贫', '未脱贫'],
  ['已销号', '未销号'],
  ['城镇', '农村'],
  ['正式党员', '预备党员'],
  ['在职', '退休'],
  ['已完成', '正在推进'],
  ['完成整改', '正在整改'],
];

export const partsDoNotAddUp: LineRule = {
  name: 'numeral/parts-do-not-add-up',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；数据核对：分项与总数一致',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); checking of figures: the parts make up the total',
  },
  text: {
    zh: {
      title: '“其中”的分项和总数对不上',
      why: '分项比总数还大，或者男女、已完成未完成之类的分项加起来不等于总数，说明至少有一个数写错了。',
    },
    en: {
      title: 'Parts that do not add up',
      why: 'A part that is larger than the whole, or parts such as men and women that do not make up the whole, show that at least one number is wrong.',
    },
  },
  messages: {
    larger: {
      zh: '“其中”的分项“{part}”比总数“{total}”还大，请核对。',
      en: 'The part “{part}” is larger than the whole, “{total}”; check the numbers.',
    },
    sum: {
      zh: '分项 {parts} 加起来是 {sum}，和总数“{total}”不符，请核对。',
      en: 'The parts {parts} make {sum}, not “{total}”; check the numbers.',
    },
    total: { zh: '总数在这里', en: 'The whole is here' },
  },
  bad: { text: '现有党员120名，其中男党员80名、女党员50名。' },
  good: { text: '现有党员120名，其中男党员80名、女党员40名。投入3亿元，其中县级2000万元。' },

  triggers: [phrases('其中')],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('其中', 1); at >= 0; at = text.indexOf('其中', at + 2)) {
      const found = checkParts(line, at);
      if (found) report(found);
    }
  },
};

/** An amount: its number on a scale of one, and the words it is written in. */
interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 1, or ten thousand for 万, a hundred million for 亿. */
  readonly scale: number;
  readonly unit: string;
  readonly words: string;
  /** What stands before it in its clause. */
  readonly label: string;
}

function checkParts(line: Line, at: number): LineReport | null {
  const { text } = line;
  if (!/\d[^。；！？;!?]{1,8}$/.test(text.slice(Math.max(0, at - 10), at))) return null;
  const from = sentenceStart(text, at);
  const end = partsEnd(text, at);
  const numbers = numbersIn(line);
  const total = lastAmount(text, numbers, from, at);
  if (!total || CHANGES.test(total.label) || hasMask(line, from, end)) return null;
  if (hasSeveral(text, numbers, from, total)) return null;
  const parts = numbersWithin(numbers, at, end)
    .map((number) => readAmount(text, number, at + 2))
    .filter((amount) => amount?.unit === total.unit) as Amount[];
  if (parts.some(({ label }) => CHANGES.test(label))) return null;
  const larger = parts.find(({ value }) => value > total.value);
  if (larger) return describe(total, larger, 'larger', { part: larger.words, total: total.words });
  return checkSum(total, parts);
}

function checkSum(total: Amount, parts: readonly Amount[]): LineReport | null {
  const whole = WHOLES.find((labels) => labels.length === parts.length && coverAll(labels, parts));
  if (!whole) return null;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  // Amounts in 万 and 亿 are rounded.
  if (Math.abs(sum - total.value) <= total.value * 1e-9) return null;
  const values = {
    parts: parts.map(({ words }) => words).join(' + '),
    sum: `${Number((sum / total.scale).toPrecision(12))}${total.words.replace(/^[\d.,]+/, '')}`,
    total: total.words,
  };
  return describe(total, parts[0]!, 'sum', values);
}

function coverAll(labels: readonly string[], parts: readonly Amount[]): boolean {
  return labels.every((label, i) => parts[i]!.label.includes(label));
}

function describe(
  total: Amount,
  { start, end }: Amount,
  id: string,
  values: LineReport['message']['values'],
): LineReport {
  const related = [{ line: 0, start: total.start, end: total.end, message: { id: 'total', values: {} } }];
  return { line: 0, start, end, message: { id, values }, related };
}

/** The amount right before 其中: nothing but marks and a few words of its own clause in between. */
function lastAmount(text: string, numbers: readonly ArabicNumber[], from: number, at: number): Amount | null {
  const last = numbersWithin(numbers, from, at).at(-1);
  const amount = last && readAmount(text, last, from);
  if (!amount) return null;
  return /^[，,（(：]?$/.test(text.slice(amount.end, at)) ? amount : null;
}

function readAmount(text: string, number: ArabicNumber, from: number): Amount | null {
  const { start, end } = number;
  const unit = UNIT.exec(text.slice(end, end + 6));
  // 第12次会议: which one it is, not how many.
  if (!unit || text[start - 1] === '第') return null;
  const [written, scale, counter] = unit as unknown as [string, string, string];
  const [outer, name] =
    counter === '万元' || counter === '亿元' ? [scale + counter[0]!, '元'] : [scale, counter];
  const label = text
    .slice(from, start)
    .split(/[，、；：（）]/)
    .at(-1)!;
  return {
    start,
    end: end + written.length,
    value: readValue(text, number) * SCALE[outer]!,
    scale: SCALE[outer]!,
    unit: name,
    words: text.slice(start, end + written.length),
    label,
  };
}

/** 招聘教师20人、医生11人，其中博士15人: the whole is the sum of what was counted before, and nothing says of how much. */
function hasSeveral(text: string, numbers: readonly ArabicNumber[], from: number, total: Amount): boolean {
  // What an earlier 其中 tells are parts, and no row of wholes.
  const since = Math.max(
    from,
    total.start - NEAR,
    from + text.slice(from, total.start).lastIndexOf('其中') + 2,
  );
  return numbersWithin(numbers, since, total.start).some(
    (number) => readAmount(text, number, since)?.unit === total.unit,
  );
}

function hasMask({ placeholders }: Line, from: number, end: number): boolean {
  return placeholders.some((placeholder) => placeholder.start < end && placeholder.end > from);
}

const NEAR = 60;
const REACH = 200;
/** Half-width ones are another rule's to tell, but they end a sentence all the same. */
const STOPS = '。；！？;!?';

function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !STOPS.includes(text[start - 1]!)) start--;
  return start;
}

/** The parts of one 其中 end with the sentence, or at the next 其中. */
function partsEnd(text: string, at: number): number {
  const end = sentenceEnd(text, at);
  const next = text.slice(at + 2, end).indexOf('其中');
  return next < 0 ? end : at + 2 + next;
}

function sentenceEnd(text: string, at: number): number {
  // What stands in brackets ends with them.
  let depth = 0;
  for (let end = at; end < text.length && end - at < REACH; end++) {
    const char = text[end]!;
    if (STOPS.includes(char)) return end;
    if (char === '（' || char === '(') depth++;
    else if ((char === '）' || char === ')') && --depth < 0) return end;
  }
  return Math.min(text.length, at + REACH);
}
