import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { formatHanNumeral } from '../../draft/numeral';
import { gatherLines } from '../matching/gather';
import type { Edit, Fix, Localised, Message, Report } from '../rule';
import { type NumberFault, renumber } from './number-faults';
import { findFaultyRows, type NumberedPlace, type NumberRow } from './number-rows';
import { findNumeral, writeLike } from './numeral-span';

/** Messages that all rules on numbers share. */
export const NUMBER_MESSAGES: Readonly<Record<string, Localised>> = {
  before: { zh: '前一个序号是“{before}”', en: 'The ordinal before it is “{before}”' },
  fixOne: { zh: '改为“{right}”', en: 'Change it to “{right}”' },
  fixRest: {
    zh: '从这里起依次重新编号（改为“{right}”）',
    en: 'Renumber from here on, beginning with “{right}”',
  },
};

/** A fault with all that a rule needs to speak of it. */
export interface FoundFault {
  readonly row: NumberRow;
  readonly fault: NumberFault;
  /** The fault's place among those of its row. */
  readonly index: number;
  /** The ordinal as it is written, the one before it (empty for the first), and the one that should stand here. */
  readonly values: { readonly written: string; readonly before: string; readonly right: string };
}

/** Reports the faults of one kind; `describe` says what, or null to say nothing. */
export function reportFaults(
  draft: Draft,
  kinds: readonly NumberFault['kind'][],
  describe: (found: FoundFault) => Pick<Report, 'message' | 'level'> | null,
  report: (found: Report) => void,
): void {
  for (const row of findFaultyRows(draft)) {
    for (let i = 0; i < row.faults.length; i++) {
      const fault = row.faults[i]!;
      if (!kinds.includes(fault.kind)) continue;
      const found = { row, fault, index: i, values: readValues(draft, row, fault) };
      const said = describe(found);
      if (said) report(makeReport(draft, found, said));
    }
  }
}

function readValues({ lines }: Draft, { places }: NumberRow, { at, expected }: NumberFault) {
  const written = writtenAt(lines, places[at]!);
  const before = at > 0 ? writtenAt(lines, places[at - 1]!) : '';
  return { written, before, right: replaceNumeral(written, expected) ?? written };
}

function writtenAt(lines: readonly Line[], { line, start, end }: NumberedPlace): string {
  return lines[line]!.text.slice(start, end);
}

function replaceNumeral(written: string, value: number): string | null {
  const numeral = findNumeral(written, 0, written.length);
  if (!numeral) return null;
  const text = writeLike(written.slice(numeral.start, numeral.end), value);
  return text === null ? null : written.slice(0, numeral.start) + text + written.slice(numeral.end);
}

function makeReport(draft: Draft, found: FoundFault, said: Pick<Report, 'message' | 'level'>): Report {
  const { row, fault, values } = found;
  const { line, start, end } = row.places[fault.at]!;
  const before = row.places[fault.at - 1];
  const fix = offerFix(draft, found);
  return {
    line,
    start,
    end,
    ...said,
    ...(fix && { fix }),
    ...(before && {
      related: [
        { line: before.line, start: before.start, end: before.end, message: { id: 'before', values } },
      ],
    }),
  };
}

/** A row with more faults than this is no list any more: nobody would have it renumbered. */
const MOST_FAULTS = 8;

function offerFix(draft: Draft, { row, fault, index, values }: FoundFault): Fix | null {
  if (row.faults.length > MOST_FAULTS) return null;
  const next = row.faults[index + 1];
  const change = renumber(
    fault,
    row.places.map(({ value }) => value),
    next,
  );
  if (!change || hidesNumber(draft, row, fault)) return null;
  const edits: Edit[] = [];
  for (const { line, start, end, value } of row.places.slice(change.from, change.end)) {
    const { text } = draft.lines[line]!;
    const numeral = findNumeral(text, start, end);
    const right = numeral && writeLike(text.slice(numeral.start, numeral.end), value + change.shift);
    if (!numeral || right === null) return null;
    edits.push({ line, start: numeral.start, endLine: line, end: numeral.end, text: right });
  }
  const title: Message = { id: edits.length > 1 ? 'fixRest' : 'fixOne', values };
  const isSafe = isCertain(row, fault) && referencesIn(draft).length === 0;
  return { kind: isSafe ? 'safe' : 'suggestion', title, edits };
}

/**
 * Renumbering is certain where one number alone is wrong and the text does not announce as many items as the
 * last number says: then an item has been lost, not miscounted. Where a number is skipped an item may always have been
 * lost, and new numbers would hide it.
 */
function isCertain({ isClear, announced, places }: NumberRow, { kind, at }: NumberFault): boolean {
  if (!isClear || at === 0 || kind === 'skipped') return false;
  return announced === null || announced === places.length;
}

const NUMBER = '[一二三四五六七八九十\\d]{1,3}';
const REFERENCE = new RegExp(
  `第${NUMBER}(?:部分|条|项|点|款|章|节|个?(?:问题|方面|大?类))|[见述列按照]${NUMBER}[、.）)]|[见述列按照][（(]${NUMBER}[）)]`,
);

/** Lines that refer to a part of the draft by its number: with other numbers they would not be true any more. */
const referencesIn = gatherLines((line) => {
  const from = line.ordinal ? line.ordinal.titleStart : line.contentStart;
  return REFERENCE.test(line.text.slice(from, line.contentEnd)) || null;
}, '第见述列按照');

/**
 * True where the missing number stands in the text between in a form that is no ordinal (三基本情况, …。（三）…):
 * it has to be put right there, and nothing renumbered.
 */
function hidesNumber({ lines }: Draft, { places }: NumberRow, { kind, at, expected }: NumberFault): boolean {
  if (kind !== 'skipped' || at === 0) return false;
  const from = places[at - 1]!;
  const to = places[at]!;
  const han = formatHanNumeral(expected);
  const signs = [
    `（${han}`,
    `(${han}`,
    `（${expected}）`,
    `(${expected})`,
    `${han}、`,
    `${han}是`,
    `${han}要`,
    `第${han}`,
  ];
  for (let i = from.line; i <= to.line; i++) {
    const line = lines[i]!;
    const start = i === from.line ? from.end : line.contentStart;
    const words = line.text.slice(start, i === to.line ? to.start : line.contentEnd);
    if (signs.some((sign) => words.includes(sign)) || hasDotted(words, expected)) return true;
    if (i > from.line && (words.startsWith(han) || words.startsWith(String(expected)))) return true;
  }
  return false;
}

function hasDotted(words: string, value: number): boolean {
  for (const mark of '.、．') {
    const at = words.indexOf(value + mark);
    if (
      at >= 0 &&
      !/[\d.]/.test(words[at - 1] ?? ' ') &&
      !/\d/.test(words[at + String(value).length + 1] ?? ' ')
    ) {
      return true;
    }
  }
  return false;
}
