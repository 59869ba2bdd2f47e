import { markBlanks, markCharacters } from '../draft/characters';
import { rememberTitles } from './remember-titles';
import { type KindFacts, SECTION_KINDS, type SectionKind, SUBJECT } from './section-kinds';

const KINDS = Object.keys(SECTION_KINDS) as readonly SectionKind[];
const NONE: readonly SectionKind[] = [];
/** No heading of a report is longer; the rest of such a line says nothing about its kind. */
const LONGEST = 60;

/**
 * Which kinds of section a title opens, without its ordinal: 存在的问题及原因分析 gives problem and cause; most
 * titles name a subject and give none. Remembers what it was asked, within bounds.
 */
export function kindsOfTitle(title: string): readonly SectionKind[] {
  return kindsOfWords(normaliseTitle(title));
}

/** The same of a title that is normalised already. */
export function kindsOfWords(words: string): readonly SectionKind[] {
  return kindsByWords(words) === 0 ? NONE : knownKinds(words);
}

/** True for a heading that begins like a task or a subject: 抓好问题整改, 加强组织领导. */
export function namesSubject(title: string): boolean {
  return SUBJECT.test(normaliseTitle(title));
}

/** Blanks and these. */
const LEFT_OUT = markCharacters('“”‘’"*');
markBlanks(LEFT_OUT, 1);
const END_MARK = markCharacters('。，；：、,;:.！？');

/** A title as patterns see it: without blanks, quotation marks and end punctuation, cut to a heading's length. */
export function normaliseTitle(title: string): string {
  let first = 0;
  while (first < title.length && LEFT_OUT[title.charCodeAt(first)] === 0) first++;
  const text = first < title.length ? leaveOut(title, first) : title;
  let end = Math.min(text.length, LONGEST);
  while (end > 0 && END_MARK[text.charCodeAt(end - 1)] === 1) end--;
  return text.slice(0, end);
}

/** What is left of a title that has something to leave out from `first` on. */
function leaveOut(title: string, first: number): string {
  let text = title.slice(0, first);
  for (let i = first; i < title.length && text.length < LONGEST; i++) {
    if (LEFT_OUT[title.charCodeAt(i)] === 0) text += title[i];
  }
  return text;
}

/** 理论学习不够深入 is a problem's own title: it opens no section on study. */
const SHORTCOMING =
  /不(?:够|强|到位|深|实|严|高|力$|紧|细|平衡|充分|全面|扎实|彻底|明显|及时|完善|健全|规范)|欠缺|缺乏|滞后|薄弱$|弱化|有差距|有欠/;
const IN_SPITE_OF_SHORTCOMING: readonly SectionKind[] = ['problem', 'cause', 'prev', 'measure'];

const knownKinds = rememberTitles((title): readonly SectionKind[] => {
  const possible = kindsByWords(title);
  const isShortcoming = SHORTCOMING.test(title);
  const found = KINDS.filter((kind, i) => {
    if ((possible & (1 << i)) === 0 || (isShortcoming && !IN_SPITE_OF_SHORTCOMING.includes(kind)))
      return false;
    looks[kind] ??= lookOf(SECTION_KINDS[kind]);
    const { like, unlike } = looks[kind];
    return like.test(title) && !unlike?.test(title);
  });
  const beaten = new Set(found.flatMap((kind) => SECTION_KINDS[kind].over ?? []));
  return found.filter((kind) => !beaten.has(kind));
});

/** By the slot of a pair of characters, the kinds (a bit each) that have it among their words. */
const KINDS_AT = new Int32Array(0x4000);
for (const [i, kind] of KINDS.entries()) {
  for (const word of SECTION_KINDS[kind].words.split(' ')) {
    KINDS_AT[slotOf(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << i;
  }
}

/** The kinds, a bit each, that have one of their words in a title; a few more where pairs share a slot. */
function kindsByWords(title: string): number {
  let kinds = 0;
  for (let at = 1; at < title.length; at++) {
    kinds |= KINDS_AT[slotOf(title.charCodeAt(at - 1), title.charCodeAt(at))]!;
  }
  return kinds;
}

function slotOf(first: number, second: number): number {
  return ((first << 5) ^ second) & (KINDS_AT.length - 1);
}

/** All patterns of a kind in one: most titles are of no kind, and then each pattern would be a search of its own. */
interface Look {
  readonly like: RegExp;
  readonly unlike: RegExp | null;
}

const looks: Partial<Record<SectionKind, Look>> = {};

function lookOf({ patterns, except }: KindFacts): Look {
  return { like: anyOf(patterns), unlike: except ? anyOf(except) : null };
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}
