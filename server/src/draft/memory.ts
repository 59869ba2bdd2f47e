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

export interface Remembering {
  readonly memory: Memory;
}

/**
 * Makes a place in every memory. To be called where a module is loaded.
 * @param make what stands there in a memory that has not been asked for it yet
 */
export function keep<T extends object>(make: () => T): (of: Remembering) => T {
  const place = placeCount++;
  return ({ memory }) => {
    const kept = memory.places[place] as T | undefined;
    if (kept) return kept;
    const made = make();
    memory.places[place] = made;
    return made;
  };
}
