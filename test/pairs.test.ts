import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measurePairs } from './pairs/measure';

test('of sentences with a near-certain slip nine in ten are found, and none of the right ones is blamed', () => {
  for (const row of measurePairs(join(import.meta.dirname, 'pairs/own'))) {
    expect(row.pairs).toBeGreaterThanOrEqual(30);
    expect(row.blamed, row.table).toBe(0);
    expect(row.grave / row.pairs, row.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  }
});
