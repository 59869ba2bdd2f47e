import { expect, test } from 'vitest';
import { SharedHashes } from './shared-hashes';

function put(hashes: SharedHashes, line: number, ...all: readonly number[]): void {
  hashes.open(line);
  for (const hash of all) hashes.add(line, hash);
}

function take(hashes: SharedHashes, line: number, ...all: readonly number[]): void {
  hashes.open(line);
  for (const hash of all) hashes.remove(line, hash);
}

test('a line that has a hash twice shares it with nobody', () => {
  const hashes = new SharedHashes(0);
  put(hashes, 0, 7, 7);
  expect(hashes.isShared(7)).toBe(false);
  expect(hashes.sharesAny(0)).toBe(false);
  put(hashes, 1, 7, -7);
  expect([0, 1].map((line) => hashes.sharesAny(line))).toEqual([true, true]);
  take(hashes, 1, 7, -7);
  expect(hashes.isShared(7)).toBe(false);
  expect(hashes.sharesAny(0)).toBe(false);
});

test('tells who is left of three', () => {
  const hashes = new SharedHashes(0);
  for (const line of [0, 1, 2]) put(hashes, line, 5);
  take(hashes, 0, 5);
  expect([1, 2].map((line) => hashes.sharesAny(line))).toEqual([true, true]);
  take(hashes, 2, 5, 5);
  expect([1, 2].map((line) => hashes.sharesAny(line))).toEqual([false, false]);
});

test('grows, and uses the places of what went', () => {
  const hashes = new SharedHashes(0);
  const all = Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1));
  for (let round = 0; round < 3; round++) {
    put(hashes, 0, ...all);
    put(hashes, 900, ...all.slice(4000));
    expect(all.filter((hash) => hashes.isShared(hash))).toEqual(all.slice(4000));
    take(hashes, 0, ...all);
    expect(all.some((hash) => hashes.isShared(hash))).toBe(false);
    take(hashes, 900, ...all);
    expect([0, 900].map((line) => hashes.sharesAny(line))).toEqual([false, false]);
  }
});
