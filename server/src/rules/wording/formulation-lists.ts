import type { Formulation } from './formulations.data';

/** What is wrong with an enumerated list, and what would be right. `[start, end)` is the list in the line. */
export type ListFault = {
  readonly start: number;
  readonly end: number;
  readonly formulation: Formulation;
} & (
  | { readonly kind: 'order' | 'missing' | 'different'; readonly missing: readonly string[] }
  | { readonly kind: 'extra'; readonly extra: string }
  | { readonly kind: 'replaced'; readonly extra: string; readonly missing: readonly string[] }
);

/** A member of a list in the text: `value` is its place in the formulation. */
interface Found {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const REACH = 160;
/** What may stand between two members of one list. */
const MARK = /[、，；和与及]/;
const BETWEEN =
  /^”?(?:[、，；和与及]|以及|、和|，和)(?:“|必须坚持|必须|坚持|增强|坚定|坚决|树牢|做到|推进|严格|全面)?$/;

/** The wordings of every member, the usual one first. */
export function variantsOf({ members }: Formulation): readonly (readonly string[])[] {
  return members.map((member) => member.split('|'));
}

/** The list as it should read. */
export function writeCanonical(formulation: Formulation): string {
  const words = variantsOf(formulation).map(([usual]) => usual!);
  return words.join(formulation.joiner ?? '、');
}

/**
 * Judges a list that is recognised by its members alone: every one of them stands there, once, in another order;
 * or, of a list that is never shortened, one is left out between the first and the last.
 * @param anchor a column at which the last member of the formulation stands
 */
export function judgeBareList(text: string, anchor: number, formulation: Formulation): ListFault | null {
  if (formulation.anyOrder || !touchesMark(text, anchor, formulation)) return null;
  const chain = findChain(text, anchor, formulation);
  const count = formulation.members.length;
  const values = chain.map(({ value }) => value);
  if (new Set(values).size !== values.length || values.length < 2) return null;
  const inOrder = isAscending(values);
  const place = { start: chain[0]!.start, end: chain.at(-1)!.end, formulation };
  if (values.length === count) return inOrder ? null : { ...place, kind: 'order', missing: [] };
  const spans = values[0] === 0 && values.at(-1) === count - 1;
  if (!formulation.neverShortened || !spans || values.length < count - 2) return null;
  return { ...place, kind: 'missing', missing: missingFrom(values, formulation) };
}

/**
 * Judges a list that has all members but one, and where that one belongs something that differs from it by a single
 * character: 核心意识、看起意识. Silent on lists of two.
 * @param anchor a column at which the first or the last member of the formulation stands
 */
export function judgeMisspeltList(text: string, anchor: number, formulation: Formulation): ListFault | null {
  const variants = variantsOf(formulation);
  const from = Math.max(0, anchor - REACH);
  if (variants.length < 3 || !hasOthers(text, anchor, variants)) return null;
  const found = findMembers(text, from, anchor + REACH, formulation);
  const at = found.findIndex(({ start }) => start === anchor);
  if (at < 0) return null;
  // The anchor is the first member or the last: the list runs on from it.
  const chain = found[at]!.value === 0 ? found.slice(at) : found.slice(0, at + 1);
  const list = found[at]!.value === 0 ? takeList(chain) : takeList(chain.toReversed()).toReversed();
  const values = list.map(({ value }) => value);
  if (list.length !== variants.length - 1 || new Set(values).size !== values.length) return null;
  const value = variants.findIndex((_, i) => !values.includes(i));
  const place = findMisspelt(text, list, value, variants);
  if (!place) return null;
  return {
    start: Math.min(place.start, list[0]!.start),
    end: Math.max(place.end, list.at(-1)!.end),
    formulation,
    kind: 'replaced',
    extra: text.slice(place.start, place.end),
    missing: [variants[value]![0]!],
  };
}

/** True where all members but one stand near the anchor: most places need no further look. */
function hasOthers(text: string, anchor: number, variants: readonly (readonly string[])[]): boolean {
  const reach = variants.length * LONGEST_MEMBER;
  const isLast = variants.at(-1)!.some((words) => text.startsWith(words, anchor));
  const window = isLast
    ? text.slice(Math.max(0, anchor - reach), anchor)
    : text.slice(anchor, anchor + reach);
  let absent = 0;
  for (const [i, words] of variants.entries()) {
    if (i === (isLast ? variants.length - 1 : 0)) continue;
    if (!words.some((word) => window.includes(word)) && ++absent > 1) return false;
  }
  return absent === 1;
}

/** The members up to the first that stands too far from the one before it: one wrong member fits in between. */
function takeList(members: readonly Found[]): readonly Found[] {
  let end = 1;
  while (end < members.length && gapBetween(members[end - 1]!, members[end]!) <= LONGEST_MEMBER) end++;
  return members.slice(0, end);
}

function gapBetween(a: Found, b: Found): number {
  return Math.max(b.start - a.end, a.start - b.end);
}

const LONGEST_MEMBER = 12;

/** Where the missing member should stand: behind the one before it, or before the one behind it. */
function findMisspelt(
  text: string,
  list: readonly Found[],
  value: number,
  variants: readonly (readonly string[])[],
): { readonly start: number; readonly end: number } | null {
  const before = list.find((member) => member.value === value - 1);
  const behind = list.find((member) => member.value === value + 1);
  if (before && behind && before.end > behind.start) return null;
  for (const words of variants[value]!) {
    const start = before ? before.end + 1 : behind!.start - 1 - words.length;
    const end = start + words.length;
    const marks = [before && text[before.end], behind && text[behind.start - 1]];
    if (start < 0 || !marks.every((mark) => mark === undefined || '、，；和与及'.includes(mark))) continue;
    if (before && behind && behind.start - 1 !== end) continue;
    if (isOneOff(text.slice(start, end), words)) return { start, end };
  }
  return null;
}

/** The same length, and one character other. */
function isOneOff(written: string, right: string): boolean {
  if (written.length !== right.length || /[、，。；：]/.test(written)) return false;
  let other = 0;
  for (let i = 0; i < right.length; i++) if (written[i] !== right[i]) other++;
  return other === 1;
}

const LONGEST_GAP = 8;

/** False where nothing that could join two members stands beside the last one: most places need no further look. */
function touchesMark(text: string, anchor: number, { members }: Formulation): boolean {
  const end = anchor + members.at(-1)!.length;
  return (
    MARK.test(text.slice(Math.max(0, anchor - LONGEST_GAP), anchor)) ||
    MARK.test(text.slice(anchor + 2, end + 2))
  );
}

/** The unbroken run of members around `anchor`. */
function findChain(text: string, anchor: number, formulation: Formulation): readonly Found[] {
  const found = findMembers(text, Math.max(0, anchor - REACH), anchor + REACH, formulation);
  const at = found.findIndex(({ start, end }) => start <= anchor && anchor < end);
  if (at < 0) return [];
  let first = at;
  while (first > 0 && joins(text, found[first - 1]!, found[first]!)) first--;
  let last = at;
  while (last + 1 < found.length && joins(text, found[last]!, found[last + 1]!)) last++;
  return found.slice(first, last + 1);
}

function joins(text: string, left: Found, right: Found): boolean {
  return right.start - left.end <= LONGEST_GAP && BETWEEN.test(text.slice(left.end, right.start));
}

/** Every member in `text[from, to)` from left to right, the longest wording where several begin together. */
function findMembers(text: string, from: number, to: number, formulation: Formulation): readonly Found[] {
  const window = text.slice(from, to);
  const found: Found[] = [];
  for (const [value, variants] of variantsOf(formulation).entries()) {
    for (const words of variants) {
      for (let at = window.indexOf(words); at >= 0; at = window.indexOf(words, at + words.length)) {
        found.push({ value, start: from + at, end: from + at + words.length });
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => i === 0 || found.slice(0, i).every(({ end }) => end <= start));
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || values[i - 1]! < value);
}

function missingFrom(values: readonly number[], formulation: Formulation): readonly string[] {
  return variantsOf(formulation).flatMap(([usual], i) => (values.includes(i) ? [] : [usual!]));
}

/** What may stand between the name of a formulation and its list. */
const OPENS = /^”?(?:（|\(|：|:|，?即[：:]?|——|，?(?:就)?是指[：:]?|，?包括[：:]?|，?也就是[：:]?)/;
const LONGEST_ITEM = 40;

/**
 * Judges the list that the name of a formulation announces: “四个意识”（政治意识、……） or “四个意识”，即……
 * @param nameEnd the column behind the name
 */
export function judgeNamedList(text: string, nameEnd: number, formulation: Formulation): ListFault | null {
  const opener = OPENS.exec(text.slice(nameEnd, nameEnd + 8));
  if (!opener) return null;
  const start = nameEnd + opener[0].length;
  const members = findMembers(text, start, start + 2 * REACH, formulation);
  const end = /[（(]$/.test(opener[0]) ? findBracket(text, start) : findClauseEnd(text, start, members);
  return end < 0 ? null : judgeItems(text, start, end, members, formulation);
}

function findBracket(text: string, start: number): number {
  const limit = Math.min(text.length, start + 2 * REACH);
  for (let at = start; at < limit; at++) if ('）)'.includes(text[at]!)) return at;
  return -1;
}

/** Where the sentence goes on with something else: at a 。, or at a comma behind which no member follows. */
function findClauseEnd(text: string, start: number, members: readonly Found[]): number {
  const limit = Math.min(text.length, start + 2 * REACH);
  for (let at = start; at < limit; at++) {
    at = members.find((member) => member.start <= at && at < member.end)?.end ?? at;
    const mark = text[at] ?? '。';
    if ('。！？：（'.includes(mark)) return at;
    if ('，；'.includes(mark) && !members.some((member) => leads(member, at + 1))) return at;
  }
  return limit;
}

interface Item {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its place in the formulation, or -1 for what does not belong there. */
  readonly value: number;
}

/** Verbs that may stand before a member and belong to the sentence, not to the list. */
const LEAD = /^(?:“|必须坚持|必须|坚持|增强|坚定|坚决|树牢|树立|做到|不断提高|提高|强化)/;
const LONGEST_LEAD = 6;
/** A list that says itself that it is not whole. */
const PARTIAL = /等|…|重点|特别|尤其|主要|之一|突出/;

/** True for a member that `at` begins, or a verb before it. */
function leads({ start }: Found, at: number): boolean {
  return start >= at && start - at <= LONGEST_LEAD;
}

function judgeItems(
  text: string,
  start: number,
  end: number,
  members: readonly Found[],
  formulation: Formulation,
): ListFault | null {
  const items = splitItems(text, start, end, members);
  const known = items.map(({ value }) => value).filter((value) => value >= 0);
  // With half of the members or fewer the brackets hold something else, unless the number is right.
  const count = formulation.members.length;
  if (known.length * 2 < (items.length === count ? count : count + 1)) return null;
  if (new Set(known).size !== known.length) return null;
  if (items.some((item) => item.text.length > LONGEST_ITEM)) return null;
  const missing = missingFrom(known, formulation);
  const extra = items.filter(({ value }) => value < 0);
  const place = { start: items[0]!.start, end: items.at(-1)!.end, formulation };
  if (missing.length === 0 && extra.length === 0) {
    const inOrder = formulation.anyOrder || isAscending(known);
    return inOrder ? null : { ...place, kind: 'order', missing };
  }
  if (PARTIAL.test(text.slice(start, end))) return null;
  if (missing.length === 0) return { ...place, kind: 'extra', extra: extra[0]!.text };
  if (extra.length === 0) return { ...place, kind: 'missing', missing };
  if (extra.length === 1 && missing.length === 1) {
    return { ...place, kind: 'replaced', extra: extra[0]!.text, missing };
  }
  return { ...place, kind: 'different', missing };
}

/** Cuts at every mark that may stand between members, but not inside one that holds such a mark itself. */
function splitItems(text: string, start: number, end: number, members: readonly Found[]): readonly Item[] {
  const items: Item[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const inside = members.find((member) => member.start <= at && at < member.end);
    if (inside) at = Math.min(inside.end, end);
    const isCut = at === end || '、，；'.includes(text[at]!) || (inside && '和与及'.includes(text[at]!));
    if (!isCut) continue;
    const item = readItem(text, from, at, members);
    if (item) items.push(item);
    from = at + 1;
  }
  return items;
}

function readItem(text: string, from: number, end: number, members: readonly Found[]): Item | null {
  const member = members.find((one) => leads(one, from) && one.end <= end);
  if (member) return { ...member, text: text.slice(member.start, member.end) };
  const words = text.slice(from, end).replace(LEAD, '');
  return words === '' ? null : { text: words.replace(/”$/, ''), start: end - words.length, end, value: -1 };
}
