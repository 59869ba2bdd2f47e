import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GENERATED_FILES } from '../scripts/generated-files';

const ROOT = join(import.meta.dirname, '..');

test.each(GENERATED_FILES.map(({ path, make }) => [path, make] as const))(
  '%s is what the code makes of it (else: npm run generate)',
  (path, make) => {
    expect(readFileSync(join(ROOT, path), 'utf8') === make()).toBe(true);
  },
);
