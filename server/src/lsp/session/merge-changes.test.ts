import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineChange } from '../../draft/draft';
import { mergeChanges } from './merge-changes';

/** What is left of the lines when changed ones become `null`. */
function apply(lines: readonly (number | null)[], { from, removed, added }: LineChange) {
  return [...lines.slice(0, from), ...new Array<null>(added).fill(null), ...lines.slice(from + removed)];
}

const anyChange = fc.record({ from: fc.nat(6), removed: fc.nat(4), added: fc.nat(4) });

test('the merged change leaves as many lines as the two, and none of theirs untouched', () => {
  fc.assert(
    fc.property(anyChange, anyChange, (first, second) => {
      const lines = Array.from({ length: 20 }, (_, i) => i);
      const one = apply(apply(lines, first), second);
      const merged = apply(lines, mergeChanges(first, second));
      expect(merged).toHaveLength(one.length);
      // A line that the merged change spares is the very line that the two have spared.
      for (const [i, line] of merged.entries()) if (line !== null) expect(one[i]).toBe(line);
    }),
  );
});
