import { isHan } from '../../draft/characters';
import { PhraseIndex } from './phrase-index';

/**
 * When a phrase counts. Han has no word boundaries (布署 stands in 公布署名), so a phrase is judged by its neighbours.
 * Several words are separated by `|`; `#` at the start of a word stands for one to four digits or masks.
 */
export interface Guards {
  /** One of these must stand right before it. */
  readonly after?: string;
  /** None of these may stand right before it. */
  readonly notAfter?: string;
  /** One of these must stand right behind it. */
  readonly before?: string;
  /** None of these may stand right behind it. */
  readonly notBefore?: string;
  /** May stand between it and what `before` asks for. */
  readonly filler?: string;
  /** One of these must begin within six characters behind it, in the same clause. */
  readonly near?: string;
  /** None of these may follow within forty characters, in the same sentence. */
  readonly notWith?: string;
  /** None of these may stand within twenty characters before it, in the same sentence. */
  readonly notSince?: string;
  /** It must end a word: what follows is no Han character, or one such as 的 和 等. */
  readonly endsWord?: true;
}

/** A row of a table of phrases: `wrong` may give several spellings, separated by `|`. */
export interface GuardedRow extends Guards {
  readonly wrong: string;
}

export interface GuardedHit<Row> {
  readonly row: Row;
  readonly start: number;
  readonly end: number;
}

type Test = (text: string, start: number, end: number) => boolean;
interface Compiled<Row> {
  readonly row: Row;
  readonly tests: readonly Test[];
}

const NEAR = 6;
const BEHIND = 42;
const BEFORE = 22;
/** Characters that begin the next word wherever they stand behind a set phrase. */
const NEXT_WORD = '的和与及或等是为在即把将使让并而也都之这那上中内问题工作要求制度精神思想';

/** Finds the phrases of a table where their guards hold; the leftmost and longest where several overlap. */
export class GuardedPhrases<Row extends GuardedRow> {
  readonly index: PhraseIndex<Compiled<Row>>;

  constructor(rows: readonly Row[]) {
    const compiled = rows.map((row) => ({ row, tests: compile(row) }));
    this.index = new PhraseIndex(compiled, ({ row }) => row.wrong.split('|'));
  }

  find(text: string): readonly GuardedHit<Row>[] {
    const found: GuardedHit<Row>[] = [];
    let from = 0;
    for (const { row: compiled, start, end } of this.index.find(text)) {
      if (start < from || !compiled.tests.every((test) => test(text, start, end))) continue;
      found.push({ row: compiled.row, start, end });
      from = end;
    }
    return found;
  }
}

function compile({
  after,
  notAfter,
  before,
  notBefore,
  filler,
  near,
  notWith,
  notSince,
  endsWord,
}: Guards): Test[] {
  const tests: Test[] = [];
  if (after) tests.push(standsBefore(split(after)));
  if (notAfter) tests.push(not(standsBefore(split(notAfter))));
  if (before) tests.push(standsBehind(split(before), split(filler)));
  if (notBefore) tests.push(not(standsBehind(split(notBefore), [])));
  if (near) tests.push(isNear(split(near)));
  if (notWith) tests.push(not(isWith(split(notWith))));
  if (notSince) tests.push(not(isSince(split(notSince))));
  if (endsWord) tests.push((text, _, end) => !isHan(text.charCodeAt(end)) || NEXT_WORD.includes(text[end]!));
  return tests;
}

function split(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.split('|');
}

function not(test: Test): Test {
  return (text, start, end) => !test(text, start, end);
}

function standsBefore(words: readonly string[]): Test {
  return (text, start) => words.some((word) => text.endsWith(word, start));
}

function standsBehind(words: readonly string[], fillers: readonly string[]): Test {
  const isOne = (text: string, at: number) => words.some((word) => startsWith(text, at, word));
  return (text, _, end) =>
    isOne(text, end) ||
    fillers.some((filler) => text.startsWith(filler, end) && isOne(text, end + filler.length));
}

function isNear(words: readonly string[]): Test {
  return (text, _, end) => {
    for (let at = end; at <= end + NEAR; at++) {
      if (words.some((word) => text.startsWith(word, at))) return true;
      if (at >= text.length || '，。；：！？'.includes(text[at]!)) return false;
    }
    return false;
  };
}

function isWith(words: readonly string[]): Test {
  return (text, _, end) => {
    const rest = text.slice(end, end + BEHIND);
    const stop = rest.indexOf('。');
    const sentence = stop < 0 ? rest : rest.slice(0, stop);
    return words.some((word) => sentence.includes(word));
  };
}

function isSince(words: readonly string[]): Test {
  return (text, start) => {
    const rest = text.slice(Math.max(0, start - BEFORE), start);
    const sentence = rest.slice(rest.lastIndexOf('。') + 1);
    return words.some((word) => sentence.includes(word));
  };
}

function startsWith(text: string, at: number, word: string): boolean {
  if (word[0] !== '#') return text.startsWith(word, at);
  let end = at;
  while (end < at + 4 && isNumber(text.charCodeAt(end))) end++;
  return end > at && text.startsWith(word.slice(1), end);
}

/** 0–9, X, × and Ｘ: a number, or what stands for one. */
function isNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x58 || code === 0xd7 || code === 0xff38;
}
