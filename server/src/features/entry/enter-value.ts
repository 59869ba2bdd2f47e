import { type Chain, findChains } from '../../draft/chains';
import { findPlaceholders } from '../../draft/find-placeholders';
import type { Placeholder } from '../../draft/placeholder';
import { readFollower } from '../../draft/placeholder/followers';
import { SLOTS } from '../../draft/slots';
import { enterDate } from './enter-date';
import { enterName } from './enter-name';
import { enterNumber } from './enter-number';
import { enterPlace } from './enter-place';
import { type Entry, entryOf, type Gap } from './entry';
import { doubt, refuse } from './value-problems';

/**
 * What a writer's value does to a placeholder: the unit behind it is not doubled, a whole date or place may be entered
 * at its first part. A value that cannot be right is an error; one that looks wrong is a warning, because what a
 * placeholder stands for is only read from its neighbours.
 * @param text the line, `placeholders` all that is open in it
 */
export function enterValue(
  text: string,
  placeholders: readonly Placeholder[],
  placeholder: Placeholder,
  typed: string,
): Entry {
  const gap = readGap(text, placeholders, placeholder);
  const value = typed.trim();
  if (value === '') return entryOf(gap, '', refuse('empty'));
  if (/[\r\n]/.test(value)) return entryOf(gap, value, refuse('lineBreak'));
  const entry = enter(gap, value);
  // A unit alone, or a percent sign.
  if (entry.text === '') return { ...entry, problem: refuse('empty') };
  return entry.problem ? entry : { ...entry, problem: findStillOpen(text, entry) };
}

function readGap(text: string, placeholders: readonly Placeholder[], placeholder: Placeholder): Gap {
  const chain = chainsOf(text, placeholders).get(placeholder)!;
  const follower = readFollower(text, placeholder.end);
  return { text, placeholder, chain, unit: follower?.slot === 'unknown' ? null : follower };
}

const knownChains = new WeakMap<readonly Placeholder[], ReadonlyMap<Placeholder, Chain>>();

/** The chain of each placeholder of a line; kept with them, because one line may have thousands. */
function chainsOf(text: string, placeholders: readonly Placeholder[]): ReadonlyMap<Placeholder, Chain> {
  let chains = knownChains.get(placeholders);
  if (!chains) {
    const found = findChains(text, placeholders);
    chains = new Map(found.flatMap((chain) => chain.placeholders.map((one) => [one, chain] as const)));
    knownChains.set(placeholders, chains);
  }
  return chains;
}

function enter(gap: Gap, value: string): Entry {
  switch (SLOTS[gap.placeholder.slot].kind) {
    case 'place':
      return enterPlace(gap, value);
    case 'number':
    case 'amount':
      return enterNumber(gap, value);
    case 'date':
      return enterDate(gap, value);
    case 'name':
      return enterName(gap, value);
    case 'text':
      return enterText(gap, value);
  }
}

const PHONE = /^[\d+()（）\-—\s转]{5,}$/;

function enterText(gap: Gap, value: string): Entry {
  const isPhone = gap.placeholder.slot === 'phone';
  return entryOf(gap, value, isPhone && !PHONE.test(value) ? doubt('notAPhone') : null);
}

/** As far to either side as a placeholder reads. */
const REACH = 48;

function findStillOpen(text: string, { start, end, text: value }: Entry): Entry['problem'] {
  const from = Math.max(0, start - REACH);
  const window = text.slice(from, start) + value + text.slice(end, end + REACH);
  const [first, last] = [start - from, start - from + value.length];
  const open = findPlaceholders(window, false).find((one) => one.start < last && one.end > first);
  return open ? doubt('stillOpen', { words: window.slice(open.start, open.end) }) : null;
}
