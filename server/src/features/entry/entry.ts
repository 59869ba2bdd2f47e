import type { Chain } from '../../draft/chains';
import type { Placeholder } from '../../draft/placeholder';
import type { Follower } from '../../draft/placeholder/followers';
import type { ValueProblem } from './value-problems';

/** A placeholder that is about to be filled in, with what stands around it in its line. */
export interface Gap {
  readonly text: string;
  readonly placeholder: Placeholder;
  /** The place or date that it is part of. */
  readonly chain: Chain;
  /** The unit behind it; null where none of the known words stands there. */
  readonly unit: Follower | null;
}

/** What entering a value would write: `text` in place of columns `[start, end)`, and what speaks against it. */
export interface Entry {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly problem: ValueProblem | null;
}

/** `text` in place of the placeholder alone. */
export function entryOf({ placeholder }: Gap, text: string, problem: ValueProblem | null = null): Entry {
  return { start: placeholder.start, end: placeholder.end, text, problem };
}

/** The value without the unit that stands behind the placeholder anyway: 麦盖提县 before 县 is 麦盖提. */
export function withoutUnit({ unit }: Gap, value: string): string {
  if (!unit || value.length <= unit.word.length || !value.endsWith(unit.word)) return value;
  return value.slice(0, -unit.word.length).trimEnd();
}
