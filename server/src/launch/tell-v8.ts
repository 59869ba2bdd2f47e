import { setFlagsFromString } from 'node:v8';
import { isTried, majorVersion } from './node-version';

/**
 * Tells V8 so, where it is one that is known to understand: of all else it complains. To be said before a bundle is
 * loaded: its code is kept for the flags that it was compiled under.
 * @param flags for all versions of Node that they have been tried with
 * @param flagsOf20 for Node 20 alone
 */
export function tellV8(flags: readonly string[], flagsOf20: readonly string[]): void {
  if (!isTried()) return;
  for (const flag of flags) setFlagsFromString(flag);
  if (majorVersion() === 20) for (const flag of flagsOf20) setFlagsFromString(flag);
}
