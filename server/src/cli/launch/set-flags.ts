import { tellV8 } from '../../launch/tell-v8';

/** Tells V8 that a short run matters. */
export function setFlags(): void {
  tellV8(
    [
      // Else each pattern is compiled twice, for a slow first use and for the others; nearly all of ours have others.
      '--no-regexp-tier-up',
      // Thousands of drafts take hardly more memory than a few: what one of them leaves is thrown away before it piles up.
      '--heap-growing-percent=50',
      '--min-semi-space-size=2',
      '--max-semi-space-size=2',
      '--semi-space-growth-factor=1',
      // The other processors are at work on drafts of their own.
      '--no-parallel-scavenge',
    ],
    // Code is optimised where it is hot in a folder of drafts, not in one of them, and quickly rather than well.
    ['--interrupt-budget=500000', '--max-inlined-bytecode-size-cumulative=200', '--no-turbo-loop-peeling'],
  );
}
