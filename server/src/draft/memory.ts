import type { Draft } from './draft';

let placeCount = 0;

/**
 * What was derived from a draft, each thing in a place of its own. An edit hands it on to the draft that it makes, so
 * that only the difference has to be read anew; it goes when the last of these drafts goes. (Maps with weak keys would
 * hold what they hold through several rounds of garbage collection.)
 */
export class Memory {
  /** As many as there are once all modules are loaded. */
  readonly places = new Array<unknown>(placeCount);
}

/**
 * Makes a place in every memory. To be called where a module is loaded.
 * @param make what stands there first, for the draft that is the first to be asked about
 */
export function keep<T extends object>(make: (draft: Draft) => T): (draft: Draft) => T {
  const place = placeCount++;
  return (draft) => {
    const { places } = draft.memory;
    places[place] ??= make(draft);
    return places[place] as T;
  };
}
