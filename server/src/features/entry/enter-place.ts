import { readFollower } from '../../draft/placeholder/followers';
import { type Entry, entryOf, type Gap, withoutUnit } from './entry';
import { doubt, type ValueProblem } from './value-problems';

/** Last characters of places of every level. */
const UNITS = '省市县区州盟旗乡镇村';

/** The name of a place, before its unit or with it; of a chain (XX县XX镇) any number of its links. */
export function enterPlace(gap: Gap, value: string): Entry {
  const bare = withoutPlaceBefore(gap, value);
  return enterLinks(gap, bare) ?? enterOne(gap, withoutUnit(gap, bare));
}

function enterOne(gap: Gap, name: string): Entry {
  return entryOf(gap, name, findProblem(gap, name));
}

function findProblem({ unit }: Gap, name: string): ValueProblem | null {
  if (/[\p{P}\p{Z}\d]/u.test(name)) return doubt('oddName');
  const ends = unit && UNITS.includes(name.at(-1)!) && UNITS.includes(unit.word.at(-1)!);
  return ends ? doubt('otherUnit', { unit: unit.word, words: name + unit.word }) : null;
}

/** 麦盖提县央塔克镇 behind 麦盖提县 is 央塔克镇. */
function withoutPlaceBefore({ text, placeholder: { start } }: Gap, value: string): string {
  for (let length = value.length - 1; length > 1; length--) {
    const isRepeated = UNITS.includes(value[length - 1]!) && text.endsWith(value.slice(0, length), start);
    if (isRepeated) return value.slice(length);
  }
  return value;
}

/** 麦盖提县央塔克镇 in XX县XX镇XX村 fills two links; null for what names no more than one. */
function enterLinks({ text, placeholder, chain }: Gap, value: string): Entry | null {
  if (chain.kind !== 'place') return null;
  const links = chain.placeholders.slice(chain.placeholders.indexOf(placeholder));
  for (let count = links.length; count > 1; count--) {
    const parts = splitAt(text, value, links.slice(0, count));
    if (parts) return { start: placeholder.start, end: links[count - 1]!.end, text: parts, problem: null };
  }
  return null;
}

/** The value without its last unit, where it has a name and a unit for each of the links; null where not. */
function splitAt(text: string, value: string, links: Gap['chain']['placeholders']): string | null {
  let at = 0;
  for (const [i, { end }] of links.entries()) {
    const { word } = readFollower(text, end)!;
    const isLast = i === links.length - 1;
    const found = isLast && value.endsWith(word) ? value.length - word.length : value.indexOf(word, at + 1);
    if (found <= at) return null;
    if (isLast) return found === value.length - word.length ? value.slice(0, found) : null;
    at = found + word.length;
  }
  return null;
}
