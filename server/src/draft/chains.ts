import type { Placeholder } from './placeholder';
import { isPlace, readFollower } from './placeholder/followers';

/**
 * Placeholders that a reader sees as one: a place (XX县XX镇XX村), a date (20XX年X月X日) or a single one.
 * Columns are UTF-16 offsets in the line; the `end` of a place or a date stands behind its last unit.
 */
export interface Chain {
  readonly start: number;
  readonly end: number;
  readonly placeholders: readonly Placeholder[];
  readonly kind: 'place' | 'date' | 'single';
}

/**
 * Groups the placeholders of one line into chains (domain 5.2, spans); every placeholder is in exactly one, in their order.
 * @param placeholders what `findPlaceholders` found in `text`
 */
export function findChains(text: string, placeholders: readonly Placeholder[]): readonly Chain[] {
  const chains: Chain[] = [];
  for (let i = 0; i < placeholders.length; i++) {
    const chain = readChain(text, placeholders, i);
    chains.push(chain);
    i += chain.placeholders.length - 1;
  }
  return chains;
}

function readChain(text: string, placeholders: readonly Placeholder[], first: number): Chain {
  const start = placeholders[first]!.start;
  const kind = linkKind(placeholders[first]!);
  let end = linkEnd(text, placeholders[first]!, kind);
  let last = first;
  while (end >= 0) {
    const next = placeholders[last + 1];
    if (!next || next.start !== end || linkKind(next) !== kind || !follows(kind, placeholders[last]!, next))
      break;
    const nextEnd = linkEnd(text, next, kind);
    if (nextEnd < 0) break;
    end = nextEnd;
    last++;
  }
  if (end < 0)
    return { start, end: placeholders[first]!.end, placeholders: [placeholders[first]!], kind: 'single' };
  return { start, end, placeholders: placeholders.slice(first, last + 1), kind };
}

type LinkKind = Chain['kind'];

function linkKind({ slot }: Placeholder): LinkKind {
  if (isPlace(slot)) return 'place';
  return ORDER_OF_DATE.includes(slot) ? 'date' : 'single';
}

/** Behind the unit that makes the placeholder a link of a chain; -1 when it is none. */
function linkEnd(text: string, { end }: Placeholder, kind: LinkKind): number {
  if (kind === 'single') return -1;
  const follower = readFollower(text, end);
  return follower && follower.slot !== 'unknown' ? follower.end : -1;
}

const ORDER_OF_DATE = ['year', 'month', 'day', 'hour', 'minute'];

/** A date goes on with smaller units only; a place may repeat a level (XX市XX市). */
function follows(kind: LinkKind, one: Placeholder, next: Placeholder): boolean {
  return kind === 'place' || ORDER_OF_DATE.indexOf(next.slot) > ORDER_OF_DATE.indexOf(one.slot);
}
