import { type Entry, entryOf, type Gap, withoutUnit } from './entry';
import { isHanNumber, isNumber, plainNumber } from './number-text';
import { doubt, type ValueProblem } from './value-problems';

/** A count, a measure, an amount, a percentage or a number of some rank. */
export function enterNumber(gap: Gap, value: string): Entry {
  const number = plainNumber(withoutUnit(gap, withoutPercent(gap, value)));
  return entryOf(gap, number, findProblem(gap, number));
}

/** 百分之XX has its percent before it. */
function withoutPercent({ placeholder: { slot } }: Gap, value: string): string {
  return slot === 'percentage' ? value.replace(/\s*[%％]$/, '').replace(/^百分之/, '') : value;
}

const HAN_WORDS: ReadonlySet<string> = new Set(['session', 'ordinal', 'percentage']);
const WITH_DECIMALS: ReadonlySet<string> = new Set(['measure', 'percentage', 'score', 'duration']);

function findProblem(gap: Gap, number: string): ValueProblem | null {
  const { unit } = gap;
  const { slot } = gap.placeholder;
  if (isHanNumber(number)) return HAN_WORDS.has(slot) ? null : doubt('hanNumber');
  const [, figures, rest] = /^(\d[\d.]*)(\D+)$/.exec(number) ?? [];
  if (figures && rest)
    return unit ? doubt('otherUnit', { unit: unit.word, words: `${number}${unit.word}` }) : null;
  if (!isNumber(number)) return doubt('notANumber');
  if (/^0\d/.test(number)) return doubt('leadingZero');
  if (number.includes('.') && unit && !mayHaveDecimals(gap)) return doubt('wholeNumber', { unit: unit.word });
  return slot === 'percentage' && Number(number) > 100 ? doubt('overHundred') : null;
}

/** 3.5万户 and 3.5元; 3.5户 is a slip, or an average. */
function mayHaveDecimals({ unit, placeholder: { slot } }: Gap): boolean {
  return WITH_DECIMALS.has(slot) || slot.startsWith('amount') || /[万亿]/.test(unit?.word ?? '');
}
