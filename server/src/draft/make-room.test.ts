import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoom } from './make-room';

test('what comes is fresh, and what stays keeps its order', () => {
  const places = fc.tuple(fc.nat(8), fc.nat(8), fc.constantFrom(0, 1, 3, 999, 1000, 1001, 200_000));
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 12 }), places, (list, [one, other, added]) => {
      const [from, oldEnd] = [Math.min(one, other), Math.max(one, other)];
      const expected = [...list.slice(0, from), ...new Array(added).fill('x'), ...list.slice(oldEnd)];
      const made = makeRoom<number | string>([...list], from, oldEnd, from + added, 'x');
      expect(made.length).toBe(expected.length);
      expect(made.every((item, i) => item === expected[i])).toBe(true);
    }),
    { numRuns: 60 },
  );
});
