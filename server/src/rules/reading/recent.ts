import type { Line } from '../../draft/line';

/** What was derived from the lines of one draft. */
interface Recent {
  lines: readonly Line[];
}

/** As many drafts as a writer goes back and forth between. */
let most = 4;

/**
 * Has so many drafts be kept in mind from now on. Who checks one file after another and comes back to none needs one:
 * what is kept longer has to be moved out of the way of what comes.
 */
export function rememberDrafts(count: number): void {
  most = count;
}

/**
 * Keeps what a rule has derived from the lines of the drafts that it saw last, one state a draft, so that of an edited
 * draft only the difference has to be read.
 */
export class RecentDrafts<State extends Recent> {
  readonly #make: () => State;
  /** The one used last stands first. */
  readonly #states: State[] = [];

  /** @param make the state of a draft without lines */
  constructor(make: () => State) {
    this.#make = make;
  }

  /** The state of an earlier version of these lines; a new one when there is none. */
  of(lines: readonly Line[]): State {
    const states = this.#states;
    let place = 0;
    while (place < states.length && !isVersionOf(states[place]!.lines, lines)) place++;
    const state = place < states.length ? states[place]! : this.#make();
    for (let i = Math.min(place, most - 1); i > 0; i--) states[i] = states[i - 1]!;
    states[0] = state;
    return state;
  }
}

/** Two versions of a draft share their first or their last line, unless both were changed at once. */
function isVersionOf(known: readonly Line[], lines: readonly Line[]): boolean {
  return known === lines || known[0] === lines[0] || known.at(-1) === lines.at(-1);
}
