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

/** What has a memory: a draft. */
export interface Remembering {
  readonly memory: Memory;
}

/**
 * Makes a place in every memory. To be called where a module is loaded: a place is nothing but its number, and one that
 * comes later than a memory makes it longer, so it does not matter which modules are loaded, in which order or when.
 * @param make what stands there first, for the draft that is the first to be asked about
 */
export function keep<T extends object, Of extends Remembering = Remembering>(
  make: (draft: Of) => T,
): (draft: Of) => T {
  const place = placeCount++;
  return (draft) => {
    const { places } = draft.memory;
    places[place] ??= make(draft);
    return places[place] as T;
  };
}
