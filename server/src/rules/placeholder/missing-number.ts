import { PhraseIndex, phrases } from '../matching/phrase-index';
import { wordsBetween } from '../reading/words-between';
import type { LineReport, LineRule } from '../rule';
import { NUMBER_PLACES, type NumberPlace } from './missing-numbers.data';

/** A place is looked up by the two characters that meet in it. */
const PLACES = new PhraseIndex<NumberPlace>(NUMBER_PLACES, ({ leads, units }) => [
  ...new Set(leads.flatMap((lead) => units.map((unit) => lead.at(-1)! + unit[0]!))),
]);

/** 离县城公里: the name of a place stands between. */
const DISTANCE = phrases('公里');
const FROM_PLACE = /[离距](?!不开)[\p{Script=Han}]{2,10}$/u;
/** A number in words, or what else counts without figures. */
const COUNTED = /[\d一二三四五六七八九十百千万两半几数多余每零〇亿]$/;

/** 批人次, 户人: two counts have lost their numbers. */
const TWO_COUNTS = /^(批|户)(?:余)?(人次|人)$/;

export const missingNumber: LineRule = {
  name: 'placeholder/missing-number',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '起草惯例：单位前面要有数字；范文网站常把数字抹掉',
    en: 'Drafting custom: a unit has its number before it; sites of model texts often take the digits out',
  },
  text: {
    zh: {
      title: '单位前面缺数字',
      why: '“离县城公里”“下辖个行政村”“接访批人次”里的数字被网站抹掉了，或者是起草时还没有填。数字前后都没有空格，读的人很容易看漏。',
    },
    en: {
      title: 'Unit without its number',
      why: 'In 离县城公里, 下辖个行政村 or 接访批人次 a site has taken out the digits, or the writer has not put them in yet. There is no gap to see, so it is easily read over.',
    },
  },
  messages: {
    number: {
      zh: '“{text}”里的“{unit}”前面缺数字，请补上。',
      en: 'In “{text}” a number is missing before “{unit}”. Put it in.',
    },
    date: {
      zh: '“{text}”缺年月日的数字，请补上。',
      en: '“{text}” lacks the figures of its date. Put them in.',
    },
  },
  bad: { text: '镇政府离县城公里，下辖个行政村。' },
  good: { text: '镇政府离县城12公里，下辖9个行政村。' },

  triggers: [PLACES, DISTANCE],
  checkLine({ text, placeholders }, report) {
    const found = [...readPlaces(text), ...readDistances(text)].sort((a, b) => a.start - b.start);
    let from = 0;
    for (const { start, end } of found) {
      if (start < from || placeholders.some((one) => one.start <= end && start <= one.end)) continue;
      from = end;
      report(describe(text, start, end));
    }
  },
};

/** A unit without its number, `[start, end)`. */
interface LostNumber {
  readonly start: number;
  readonly end: number;
}

function readPlaces(text: string): readonly LostNumber[] {
  return PLACES.find(text).flatMap(({ row, start }) => {
    const unit = start + 1;
    const end = readPlace(text, unit, row);
    if (end < 0) return [];
    const isTwo = TWO_COUNTS.test(text.slice(unit, end));
    return isTwo
      ? [
          { start: unit, end: unit + 1 },
          { start: unit + 1, end },
        ]
      : [{ start: unit, end }];
  });
}

function readDistances(text: string): readonly LostNumber[] {
  return DISTANCE.find(text).filter(({ start, end }) => {
    const head = text.slice(Math.max(0, start - 12), start);
    return FROM_PLACE.test(head) && !COUNTED.test(head) && endsClause(text, end);
  });
}

/** Behind the unit where a lead ends at `at` and a unit of its row begins there; -1 where not. */
function readPlace(text: string, at: number, { leads, units, ends }: NumberPlace): number {
  if (!leads.some((lead) => text.startsWith(lead, at - lead.length))) return -1;
  const unit = units.filter((one) => text.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
  if (unit === undefined) return -1;
  const end = at + unit.length;
  return !ends || endsClause(text, end) ? end : -1;
}

function endsClause(text: string, end: number): boolean {
  return end === text.length || '，。；、！）,;'.includes(text[end]!);
}

function describe(text: string, start: number, end: number): LineReport {
  const id = '年月'.includes(text[start]!) ? 'date' : 'number';
  return {
    line: 0,
    start,
    end,
    message: { id, values: { text: wordsBetween(text, start - 4, end), unit: text.slice(start, end) } },
  };
}
