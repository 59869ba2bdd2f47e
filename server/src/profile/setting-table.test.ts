import { describe, expect, test } from 'vitest';
import { GENRES } from '../genres/catalogue';
import { RULE_NAMES } from '../rules/catalogue';
import { CONFIG_SHAPE } from './config-shape';
import { NO_SETTINGS, readEditorSettings } from './editor-settings';
import { EDITOR_SETTINGS, SETTING_GROUPS } from './setting-table';

const shapeOf = (key: string) => EDITOR_SETTINGS.find((setting) => setting.key === key)!.shape;

describe('the settings of an editor', () => {
  test('are those of a configuration file and some of the editor’s own', () => {
    const inFile = Object.keys(CONFIG_SHAPE.keys).filter((key) => key !== '$schema' && key !== 'extends');
    const own = [
      'askAboutDrafts',
      'enable',
      'genre',
      'maxFindings',
      'messageLanguage',
      'sectionCounts',
      'trace.server',
    ];
    expect(EDITOR_SETTINGS.map(({ key }) => key).sort()).toEqual([...inFile, ...own].sort());
  });

  test('mean by default what no settings mean: VS Code sends every default', () => {
    const problems: unknown[] = [];
    const standard = Object.fromEntries(EDITOR_SETTINGS.map(({ key, standard }) => [key, standard]));
    const read = readEditorSettings(standard, (problem) => problems.push(problem));
    expect([...problems, ...read.problems]).toEqual([]);
    expect(read).toMatchObject({ isEnabled: NO_SETTINGS.isEnabled, genre: NO_SETTINGS.genre });
    expect(read.config.practice?.value).toBe(true);
  });

  test('name every genre and every rule, and the server takes each of these names', () => {
    const genre = shapeOf('genre');
    const ids = genre.type === 'text' ? genre.choices!.map(({ value }) => value) : [];
    expect(ids).toEqual(['auto', ...GENRES.map(({ id }) => id)]);
    const rules = shapeOf('rules');
    const names = rules.type === 'record' ? Object.keys(rules.keys) : [];
    expect(names).toEqual(expect.arrayContaining([...RULE_NAMES, 'numbering/*', '*']));
    const all = Object.fromEntries(names.map((name) => [name, 'hint']));
    expect(readEditorSettings({ rules: all }).problems).toEqual([]);
  });

  test('stand in the order of their groups', () => {
    const groups = EDITOR_SETTINGS.map(({ group }) => group);
    expect(groups.filter((group, i) => group !== groups[i - 1])).toEqual(Object.keys(SETTING_GROUPS));
  });

  test('are described in Chinese and in English, and link to settings that exist', () => {
    const keys = EDITOR_SETTINGS.map(({ key }) => `#reportCheckup.${key}#`);
    for (const { key, about, more } of EDITOR_SETTINGS) {
      expect(about.zh, key).toMatch(/\p{Script=Han}.*。$/u);
      expect(about.en, key).toMatch(/^[A-Z].*\.$/);
      for (const [link] of `${more?.zh} ${more?.en}`.matchAll(/#[\w.]+#/g)) expect(keys).toContain(link);
      // READMEs show it, where such a link says nothing.
      expect(about.zh + about.en, key).not.toContain('#reportCheckup');
    }
  });
});
