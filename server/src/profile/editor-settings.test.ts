import { describe, expect, test } from 'vitest';
import { GENRES } from '../genres/catalogue';
import type { Localised } from '../rules/rule';
import { DEFAULT_PROFILE } from './default-profile';
import { readEditorSettings } from './editor-settings';
import { type ProfileRequest, ProfileSource } from './profile-source';

async function read(raw: unknown, request: Partial<ProfileRequest> = {}) {
  const problems: Localised[] = [];
  const settings = readEditorSettings(raw, (problem) => problems.push(problem));
  const { profile, settingProblems } = await new ProfileSource(async () => null).resolve({
    uri: encodeURI('file:///稿件/一稿.txt'),
    isDraft: false,
    choice: null,
    settings,
    folders: [],
    ...request,
  });
  return { profile, problems: [...problems, ...settingProblems] };
}

describe('settings', () => {
  test.each([undefined, null, 5, 'x', [], {}, { rules: null, files: {} }])(
    '%j leave everything to recognition',
    async (raw) => {
      const { profile, problems } = await read(raw);
      expect(profile).toEqual(DEFAULT_PROFILE);
      expect(problems).toEqual([]);
    },
  );

  test('a genre, by id or name, says of which genre drafts are and declares no text a draft', async () => {
    for (const genre of [GENRES[0]!.id, GENRES[0]!.name.zh, GENRES[0]!.name.en]) {
      const { profile } = await read({ genre });
      expect(profile.genre?.id).toBe(GENRES[0]!.id);
      expect(profile.isDraft).toBe(null);
    }
    expect((await read({ genre: 'none' }, { isDraft: true })).profile.isDraft).toBe(false);
  });

  test('a file that is named with its genre is a draft; the first glob that matches decides', async () => {
    const files = { '*.md': 'none', '稿件/**': GENRES[1]!.name.zh, '*.txt': 'none' };
    const { profile } = await read({ files, genre: GENRES[0]!.id });
    expect(profile.genre?.id).toBe(GENRES[1]!.id);
    expect(profile.isDraft).toBe(true);
    expect((await read({ files }, { uri: 'file:///README.md' })).profile.isDraft).toBe(false);
  });

  test('a file set to auto is a draft whose genre is recognised, whatever the genre setting says', async () => {
    const { profile } = await read({ files: { '*.txt': 'auto' }, genre: GENRES[0]!.id });
    expect(profile).toMatchObject({ isDraft: true, genre: null });
  });

  test('what the user chose for the text outweighs the settings, and enable outweighs all', async () => {
    const files = { '*.txt': 'none' };
    const chosen = { choice: GENRES[2]!.id };
    expect((await read({ files }, chosen)).profile).toMatchObject({
      isDraft: true,
      genre: { id: GENRES[2]!.id },
      isChosen: true,
    });
    expect((await read({ enable: false }, chosen)).profile).toMatchObject({
      isDraft: false,
      genre: null,
      isChosen: true,
    });
  });

  test('all that a configuration file can hold is taken over', async () => {
    const { profile, problems } = await read({
      rules: { 'placeholder/unresolved': 'hint', 'structure/missing-section': 'off' },
      practice: false,
      genres: { ours: { name: '民主评议报告', sections: ['基本情况'] } },
      placeholders: { marks: ['@@'] },
      terms: [{ use: '县委', avoid: ['县委会'] }],
      genre: '民主评议报告',
    });
    expect(problems).toEqual([]);
    expect(profile.rules.get('placeholder/unresolved')?.level).toBe('hint');
    expect(profile.rules.get('structure/missing-section')?.level).toBe('off');
    expect(profile.practice).toBe(false);
    expect(profile.genre?.id).toBe('ours');
    expect(profile.placeholders?.marks).toEqual(['@@']);
    expect(profile.terms[0]!.avoid).toEqual(['县委会']);
  });

  test('each value that cannot be used is named and ignored', async () => {
    const { profile, problems } = await read({
      enable: 'yes',
      genre: '检讨书大全',
      files: { '*.txt': 7, '*.md': '自察报告' },
      rules: { 'placeholder/unresolved': 'fatal', 'no/such-rule': 'error' },
      practice: 1,
    });
    expect(profile).toMatchObject({ isDraft: null, genre: null, practice: true });
    expect(profile.rules.size).toBe(0);
    const said = problems.map(({ en }) => en).join('\n');
    for (const words of [
      'enable',
      '检讨书大全',
      'reportCheckup.files.*.txt',
      'fatal',
      'no/such-rule',
      'practice',
      '自察报告',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('what cannot be written as JSON is no setting', async () => {
    expect((await read({ files: () => 1, rules: Symbol('x') })).profile).toEqual(DEFAULT_PROFILE);
  });
});
