import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { LINE_RULES, RULES } from '../rules/catalogue';
import { DISPATCH } from '../rules/matching/dispatch';
import { Checkup } from './checkup';

const DRAFTS = join(import.meta.dirname, '../../../test/drafts');
const texts: readonly (readonly [string, string])[] = [
  ...['flawed', 'clean'].flatMap((folder) =>
    readdirSync(join(DRAFTS, folder)).map(
      (name) => [`${folder}/${name}`, readFileSync(join(DRAFTS, folder, name), 'utf8')] as const,
    ),
  ),
  ...RULES.map(({ name, bad, good }) => [`the examples of ${name}`, `${bad.text}\n${good.text}`] as const),
];
const profile = { ...DEFAULT_PROFILE, isDraft: true };
const findingsIn = (text: string) => Checkup.of(Draft.parse(text, 'plain'), profile).findings;

afterEach(() => vi.restoreAllMocks());

test.each(texts)(
  'asking every rule about every line of %s finds no more than the triggers let through',
  (_, text) => {
    const found = findingsIn(text);
    vi.spyOn(DISPATCH, 'gatherersOf').mockReturnValue(-1);
    vi.spyOn(DISPATCH, 'forEachRule').mockImplementation((_, ask) => {
      for (const rule of LINE_RULES.keys()) ask(rule);
      return -1;
    });
    expect(findingsIn(text)).toEqual(found);
  },
);
