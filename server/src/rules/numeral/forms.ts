import type { Gathered } from '../reading/gather';
import type { Message, Report } from '../rule';

/** A place where a form is written. */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where each line writes a thing in one form or the other; columns are UTF-16 offsets. */
export interface TwoForms {
  readonly first: readonly { readonly start: number; readonly end: number }[];
  readonly second: readonly { readonly start: number; readonly end: number }[];
}

/** All places of both forms in a draft. */
export function collectForms(gathered: readonly Gathered<TwoForms>[]): {
  readonly first: readonly Place[];
  readonly second: readonly Place[];
} {
  const first: Place[] = [];
  const second: Place[] = [];
  for (const { line, value } of gathered) {
    for (const place of value.first) first.push({ line, ...place });
    for (const place of value.second) second.push({ line, ...place });
  }
  return { first, second };
}

/** The reports on the rarer form, each with the first place of the other. */
export function reportRarer(
  { first, second }: { readonly first: readonly Place[]; readonly second: readonly Place[] },
  describe: (
    place: Place,
    others: readonly Place[],
  ) => { readonly message: Message; readonly other: Message },
): readonly Report[] {
  if (first.length === 0 || second.length === 0) return [];
  const [rare, common] = first.length <= second.length ? [first, second] : [second, first];
  return rare.map((place) => {
    const { message, other } = describe(place, common);
    return { ...place, message, related: [{ ...common[0]!, message: other }] };
  });
}
