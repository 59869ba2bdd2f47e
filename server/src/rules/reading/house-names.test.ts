import { expect, test } from 'vitest';
import { isInName } from './house-names';

const names = [
  { name: '云岭工匠', kind: 'word' },
  { name: '', kind: 'word' },
] as const;

test.each([
  ['评选云岭工匠5名', 2, 6, true],
  ['评选云岭工匠5名', 4, 5, true],
  ['评选云岭工匠5名', 0, 3, true],
  ['评选云岭工匠5名', 5, 8, true],
  ['评选云岭工匠5名', 0, 2, false],
  ['评选云岭工匠5名', 6, 8, false],
  ['评选云岭的工匠5名', 2, 7, false],
])('%s, %i to %i', (text, start, end, expected) => {
  expect(isInName(text, start, end, names)).toBe(expected);
});
