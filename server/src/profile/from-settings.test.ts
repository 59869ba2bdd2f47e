import { describe, expect, test } from 'vitest';
import { GENRES } from '../genres/catalogue';
import type { Localised } from '../rules/rule';
import { DEFAULT_PROFILE } from './default-profile';
import { profileFromSettings, type SettingsTarget } from './from-settings';

function read(raw: unknown, target: Partial<SettingsTarget> = {}) {
  const problems: Localised[] = [];
  const whole = { path: '/稿件/一稿.txt', isDraft: false, choice: null, ...target };
  const profile = profileFromSettings(raw, GENRES, whole, (problem) => problems.push(problem));
  return { profile, problems };
}

describe('settings', () => {
  test.each([undefined, null, 5, 'x', [], {}])('%j leave everything to recognition', (raw) => {
    const { profile, problems } = read(raw);
    expect(profile).toEqual(DEFAULT_PROFILE);
    expect(problems).toEqual([]);
  });

  test('a genre, by id or name, says of which genre drafts are and declares no text a draft', () => {
    for (const genre of [GENRES[0]!.id, GENRES[0]!.name.zh, GENRES[0]!.name.en]) {
      const { profile } = read({ genre });
      expect(profile.genre?.id).toBe(GENRES[0]!.id);
      expect(profile.isDraft).toBe(null);
    }
  });

  test('a file that is named with its genre is a draft; the first glob that matches decides', () => {
    const files = { '*.md': 'none', '稿件/**': GENRES[1]!.name.zh, '*.txt': 'none' };
    const { profile } = read({ files, genre: GENRES[0]!.id });
    expect(profile.genre?.id).toBe(GENRES[1]!.id);
    expect(profile.isDraft).toBe(true);
    expect(read({ files }, { path: '/README.md' }).profile.isDraft).toBe(false);
  });

  test('a file set to auto is recognised, whatever the genre setting says', () => {
    expect(read({ files: { '*.txt': 'auto' }, genre: GENRES[0]!.id }).profile.genre).toBe(null);
  });

  test('what the user chose for the text outweighs the settings, and enable outweighs all', () => {
    const files = { '*.txt': 'none' };
    const chosen = { choice: GENRES[2]! } as const;
    expect(read({ files }, chosen).profile).toMatchObject({
      isDraft: true,
      genre: { id: GENRES[2]!.id },
      isChosen: true,
    });
    expect(read({ enable: false }, chosen).profile).toMatchObject({ isDraft: false, genre: null });
  });

  test('levels and practice are taken over', () => {
    const rules = { 'placeholder/unresolved': 'hint', 'structure/missing-section': 'off' };
    const { profile } = read({ rules, practice: false });
    expect(Object.fromEntries(profile.rules)).toEqual({
      'placeholder/unresolved': { level: 'hint' },
      'structure/missing-section': { level: 'off' },
    });
    expect(profile.practice).toBe(false);
  });

  test('each value that cannot be used is named and ignored', () => {
    const { profile, problems } = read({
      enable: 'yes',
      genre: '检讨书大全',
      files: { '*.txt': 7 },
      rules: { 'placeholder/unresolved': 'fatal', 'no/such-rule': 'error' },
      practice: 1,
    });
    expect(profile).toMatchObject({ isDraft: null, genre: null, practice: true });
    expect(profile.rules.size).toBe(0);
    const said = problems.map(({ en }) => en).join('\n');
    for (const words of ['enable', '检讨书大全', '*.txt', 'fatal', 'no/such-rule', 'practice']) {
      expect(said).toContain(words);
    }
  });
});
