import type { Draft } from '../../draft/draft';
import type { Gathered } from '../matching/gather';
import type { Message, Report } from '../rule';

/** A place where a form is written. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where each line writes a thing in one form; columns are UTF-16 offsets. */
export type Stretches = readonly { readonly start: number; readonly end: number }[];

type GatherForm = (draft: Draft) => readonly Gathered<Stretches>[];

/**
 * The reports on the rarer of two forms, each with the first place of the other.
 * @param seldom the form that most drafts do not use at all: without it nothing is read for the other one
 */
export function reportRarer(
  draft: Draft,
  seldom: GatherForm,
  other: GatherForm,
  describe: (
    place: Place,
    others: readonly Place[],
  ) => { readonly message: Message; readonly other: Message },
): readonly Report[] {
  const first = collect(seldom(draft));
  if (first.length === 0) return [];
  const second = collect(other(draft));
  if (second.length === 0) return [];
  const [rare, common] = first.length <= second.length ? [first, second] : [second, first];
  return rare.map((place) => {
    const { message, other } = describe(place, common);
    return { ...place, message, related: [{ ...common[0]!, message: other }] };
  });
}

function collect(gathered: readonly Gathered<Stretches>[]): readonly Place[] {
  return gathered.flatMap(({ line, value }) => value.map(({ start, end }) => ({ line, start, end })));
}
