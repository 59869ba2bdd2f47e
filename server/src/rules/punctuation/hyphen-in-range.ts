import type { Line } from '../../draft/line';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineReport, LineRule } from '../rule';

/** Number, hyphen, number; what stands behind is looked at apart. */
const RANGE = /(\d{1,9}(?:\.\d{1,4})?)([%％‰℃]?) ?([-－~〜]) ?(\d{1,9}(?:\.\d{1,4})?)/g;
/** 2022年-2024年, 3个月-6个月, 3万尾-5万尾, 25--45岁: the same unit at both ends, or the hyphen twice. */
const WITH_UNITS =
  /(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,9}(?:\.\d{1,4})?[\u4e00-\u9fff]{1,4}|\d{1,9}(?:\.\d{1,4})?) ?(-{1,2}|－{1,2}) ?(\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|\d{1,2}月(?:\d{1,2}日)?|\d{1,9}(?:\.\d{1,4})?(?=([\u4e00-\u9fff]{1,4})))/g;
/** Words that show an amount, a time or a part of a text behind the second number. */
const UNIT =
  /^(?:[%％‰℃名个人位户家项条次件种类批期届处所座间栋台套辆年月日天周岁时分秒元角万亿千百米里亩吨克升倍成点级层章节页款]|小时|公[里斤顷]|平方|立方|余|多)/;
/** 万 亿 and % make a range ambiguous in another way: numeral rules speak of it. */
const OTHER_RULE = /^[%％‰万亿]/;

export const hyphenInRange: LineRule = {
  name: 'punctuation/hyphen-in-range',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.13（连接号）；GB/T 15835—2011，5.1.3',
    en: 'GB/T 15834—2011, 4.13 (connecting marks); GB/T 15835—2011, 5.1.3',
  },
  text: {
    zh: {
      title: '数值范围用了半角连接号',
      why: '表示数值、时间的起止，一般用浪纹线“～”或者一字线“—”。短横“-”用在编号、型号和复合词里，放在两个数之间容易被看成减号或者编号。',
    },
    en: {
      title: 'Hyphen in a range',
      why: 'The ends of a range are joined by “～” or “—”. The half-width “-” belongs to codes and compounds; between two numbers it reads as a minus sign.',
    },
  },
  messages: {
    hyphen: {
      zh: '“{written}”表示范围，连接号一般用“{right}”，不用“{mark}”。',
      en: '“{written}” is a range; join its ends with “{right}”, not with “{mark}”.',
    },
    fix: { zh: '改为“{range}”', en: 'Change to “{range}”' },
  },
  bad: { text: '每个村至少培育3-5名致富带头人。' },
  good: { text: '每个村至少培育3～5名致富带头人。2020—2022年，拨打0991-1234567。' },

  triggers: '-－~〜',
  checkLine(line, report) {
    RANGE.lastIndex = 0;
    for (let found = RANGE.exec(line.text); found; found = RANGE.exec(line.text)) {
      const [all, left, leftUnit, mark, right] = found as unknown as [string, string, string, string, string];
      const start = found.index;
      const end = start + all.length;
      if (!standsAlone(line.text, start, end) || !rises(left, right)) continue;
      const behind = line.text.slice(end, end + 2);
      if (!UNIT.test(behind) || (leftUnit === '' && OTHER_RULE.test(behind))) continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      report(describe(line, start, end, mark, behind));
    }
    checkUnits(line, report);
  },
};

function checkUnits(line: Line, report: (found: LineReport) => void): void {
  const { text } = line;
  if (!DASH_BESIDE_UNIT.test(text)) return;
  WITH_UNITS.lastIndex = 0;
  for (let found = WITH_UNITS.exec(text); found; found = WITH_UNITS.exec(text)) {
    const [all, left, mark, right, behind] = found as unknown as [string, string, string, string, string?];
    const start = found.index;
    const end = start + all.length;
    // The next range may begin with what this one ends with.
    WITH_UNITS.lastIndex = Math.max(start + left.length + mark.length, end - right.length);
    if (!isSameKind(left, right, mark, behind) || /[\d.A-Za-z\-－/第]/.test(text[start - 1] ?? ' ')) continue;
    if (/^[-－/\dA-Za-z]/.test(text.slice(end, end + 1))) continue;
    if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
    report(describeUnits(line, start, end, mark, /[年月日]$/.test(left) && /[年月日]$/.test(right)));
  }
}

const DASH_BESIDE_UNIT = /[\u4e00-\u9fff] ?[-－]{1,2} ?\d|\d[-－]{2}\d/;

/** Two dates, or two numbers with the same unit; 25--45岁 has its unit at the end only. */
function isSameKind(left: string, right: string, mark: string, behind: string | undefined): boolean {
  if (/[年月日]$/.test(right)) return /[年月日]$/.test(left) && !/^\d{1,4}$/.test(left);
  const unit = /[\u4e00-\u9fff]{1,4}$/.exec(left)?.[0];
  if (unit === undefined) return mark.length === 2 && rises(left, right) && UNIT.test(behind ?? '');
  return behind?.startsWith(unit) === true && UNIT.test(unit) && rises(left.slice(0, -unit.length), right);
}

function describeUnits(line: Line, start: number, end: number, mark: string, isTime: boolean): LineReport {
  const written = line.text.slice(start, end);
  const right = isTime ? '—' : '～';
  const range = written.replace(mark, right).replaceAll(' ', '');
  return {
    line: 0,
    start,
    end,
    message: { id: 'hyphen', values: { written, mark, right } },
    ...fixOwnWords(line, 'suggestion', { id: 'fix', values: { range } }, [replaceInLine(start, end, range)]),
  };
}

function describe(line: Line, start: number, end: number, mark: string, behind: string): LineReport {
  const written = line.text.slice(start, end);
  // The ends of a time are joined by 一字线, amounts by 浪纹线 (G34 4.13.3.2 and 4.13.3.3); 3～5年 is an amount.
  const isTime = behind[0] === '年' ? /^\d{4}/.test(written) : /^[月日]/.test(behind);
  const right = isTime ? '—' : '～';
  const at = start + written.indexOf(mark);
  const range = written.replace(mark, right).replaceAll(' ', '');
  const isTilde = mark === '~' || mark === '〜';
  return {
    line: 0,
    start,
    end,
    message: { id: 'hyphen', values: { written, mark, right: isTilde ? '～' : right } },
    // A tilde is the right mark in the wrong width; a hyphen leaves the writer a choice.
    ...(isTilde
      ? {
          level: 'information' as const,
          ...fixOwnWords(line, 'safe', { id: 'fix', values: { range: written.replace(mark, '～') } }, [
            replaceInLine(at, at + 1, '～'),
          ]),
        }
      : fixOwnWords(line, 'suggestion', { id: 'fix', values: { range } }, [
          replaceInLine(start, end, range),
        ])),
  };
}

/** Not the middle of a date, a telephone number, a code, a document number or a score. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  // 如图2-3所示, 见表3-1: the number of a figure.
  if (/[图表式附][ ]?$/.test(before)) return false;
  if (/[\dA-Za-z.\-－~—/:〔［[（(〕#№]$|[A-Za-z] $|第$/.test(before)) return /第$/.test(before);
  return !/^[\d.\-－/:A-Za-z]/.test(text.slice(end, end + 1));
}

/** A range rises; 3-0 is a score, 0991-1 begins with a zero and is a telephone number. */
function rises(left: string, right: string): boolean {
  if (/^0\d/.test(left) || /^0\d/.test(right)) return false;
  return Number(left) < Number(right);
}
