import type { Line } from '../../draft/line';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineReport, LineRule } from '../rule';

/** Number, hyphen, number; what stands behind is looked at apart. */
const RANGE = /(\d{1,9}(?:\.\d{1,4})?)([%％‰℃]?) ?([-－~〜]) ?(\d{1,9}(?:\.\d{1,4})?)/g;
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
      why: '表示数值、时间的起止，一般用浪纹线“～”或者一字线“—”。半角短横“-”用在编号、型号和复合词里，放在两个数之间容易被看成减号或者编号。',
    },
    en: {
      title: 'Hyphen in a range',
      why: 'The ends of a range are joined by “～” or “—”. The half-width “-” belongs to codes and compounds; between two numbers it reads as a minus sign.',
    },
  },
  messages: {
    hyphen: {
      zh: '“{written}”表示范围，连接号一般用“{right}”，不用半角的“{mark}”。',
      en: '“{written}” is a range; join its ends with “{right}”, not with the half-width “{mark}”.',
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
  },
};

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
  if (/[\dA-Za-z.\-－~—/:〔［[（(〕#№]$|[A-Za-z] $|第$/.test(before)) return /第$/.test(before);
  return !/^[\d.\-－/:A-Za-z]/.test(text.slice(end, end + 1));
}

/** A range rises; 3-0 is a score, 0991-1 begins with a zero and is a telephone number. */
function rises(left: string, right: string): boolean {
  if (/^0\d/.test(left) || /^0\d/.test(right)) return false;
  return Number(left) < Number(right);
}
