import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checkup } from '../server/src/checkup/checkup';
import { Draft } from '../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../server/src/profile/default-profile';

const ROOT = join(import.meta.dirname, '..');

function check(path: string): Checkup {
  const format = /\.md$/i.test(path) ? 'markdown' : 'plain';
  return Checkup.of(Draft.parse(readFileSync(path, 'utf8'), format), DEFAULT_PROFILE);
}

/** Text files below a folder, at most `most` of them. */
function textsBelow(folder: string, most = Number.POSITIVE_INFINITY): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|txt)$/i.test(name))
    .sort()
    .slice(0, most)
    .map((name) => join(folder, name));
}

describe('stories, notices, notes, contracts, code and the like have no findings', () => {
  const texts = textsBelow(join(import.meta.dirname, 'not-drafts'));
  test('there are some', () => expect(texts.length).toBeGreaterThanOrEqual(15));
  test.each(texts.map((path) => [path.slice(import.meta.dirname.length + 1), path]))('%s', (_, path) => {
    const { recognition, findings } = check(path!);
    expect({ isDraft: recognition.isDraft, findings }).toEqual({ isDraft: false, findings: [] });
  });
});

test('the documents of other projects have no findings', () => {
  const texts = textsBelow(join(ROOT, 'node_modules'));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((path) => check(path).findings.length > 0)).toEqual([]);
});

test("this project's own documents have no findings", () => {
  const own = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((name) => check(join(ROOT, name)).findings.length > 0)).toEqual([]);
});
