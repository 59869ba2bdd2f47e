import { setFlagsFromString } from 'node:v8';

/** Tells V8 that a short run matters; only what it is known to understand, for of all else it complains. */
export function setFlags(): void {
  const version = Number.parseInt(process.versions.node, 10);
  if (version > 24) return;
  // Else each pattern is compiled twice, for a slow first use and for the others; nearly all of ours have others.
  setFlagsFromString('--no-regexp-tier-up');
  // Thousands of drafts take hardly more memory than a few: what one of them leaves is thrown away before it piles up.
  setFlagsFromString('--heap-growing-percent=50');
  setFlagsFromString('--min-semi-space-size=2');
  setFlagsFromString('--max-semi-space-size=2');
  setFlagsFromString('--semi-space-growth-factor=1');
  // The other processors are at work on drafts of their own.
  setFlagsFromString('--no-parallel-scavenge');
  if (version !== 20) return;
  // Code is optimised where it is hot in a folder of drafts, not in one of them, and quickly rather than well.
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  setFlagsFromString('--no-turbo-loop-peeling');
}
