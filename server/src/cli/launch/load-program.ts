import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type LoadedBundle, loadBundle } from '../../launch/load-bundle';

/** What the bundle of the command line gives to those who start it. */
export type Program = typeof import('../main');

/** Loads the command line: its bundle is beside those of its two starts. */
export function loadProgram(): LoadedBundle<Program> {
  setFlags();
  return loadBundle(join(__dirname, 'program.cjs'), 'command-line');
}

/** Tells V8 that a short run matters; only what it is known to understand, for of all else it complains. */
function setFlags(): void {
  const version = Number.parseInt(process.versions.node, 10);
  // Else each pattern is compiled twice, for a slow first use and for the others; nearly all of ours have others.
  if (version <= 24) setFlagsFromString('--no-regexp-tier-up');
  // Code is optimised where it is hot in a folder of drafts, not in one of them.
  if (version === 20) setFlagsFromString('--interrupt-budget=500000');
}
