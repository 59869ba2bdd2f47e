import { expect, test } from 'vitest';
import { CrashCount } from './crash-count';

const MINUTE = 60_000;

test('four crashes within three minutes are forgiven, the fifth is not', () => {
  const crashes = new CrashCount();
  expect([0, 1, 2, 3, 4].map((second) => crashes.add(second * 1000))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test('crashes of long ago do not count', () => {
  const crashes = new CrashCount();
  for (let minute = 0; minute < 60; minute++) expect(crashes.add(minute * MINUTE)).toBe(true);
});

test('the window moves: it is not reset by the oldest crash leaving it', () => {
  const crashes = new CrashCount();
  for (const at of [0, 170_000, 171_000, 172_000]) crashes.add(at);
  expect(crashes.add(181_000)).toBe(true);
  expect(crashes.add(182_000)).toBe(false);
});

test('a restart by hand gives a clean slate', () => {
  const crashes = new CrashCount();
  for (let i = 0; i < 5; i++) crashes.add(i);
  crashes.clear();
  expect(crashes.add(6)).toBe(true);
});
