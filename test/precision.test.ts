import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatPrecision, measurePrecision } from './precision/measure';

const CLEAN = join(import.meta.dirname, 'drafts/clean');

test('the clean drafts, at least 150 kB, draw no error and no warning, and no more notes than on record', async () => {
  const precision = measurePrecision(CLEAN);
  expect(precision.bytes).toBeGreaterThan(150_000);
  expect(precision.drafts).toBe(precision.files);
  expect(precision.rows.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([]);
  await expect(formatPrecision(precision)).toMatchFileSnapshot('precision/clean-drafts.txt');
});
