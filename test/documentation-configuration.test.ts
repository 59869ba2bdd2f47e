import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checkup } from '../server/src/checkup/checkup';
import { INSTRUCTIONS } from '../server/src/checkup/directives';
import { Draft } from '../server/src/draft/draft';
import { GENRES } from '../server/src/genres/catalogue';
import { BUILT_IN_CONFIGS } from '../server/src/profile/built-in-configs';
import { DEFAULT_PROFILE } from '../server/src/profile/default-profile';
import { loadConfig } from '../server/src/profile/load-config';
import { mergeConfigs } from '../server/src/profile/merge-configs';
import { readConfig } from '../server/src/profile/read-config';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The keys that a JSON schema names, but for those below `rules`: there are as many as rules. */
function keysIn(schema: unknown, isRule = false): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties' || isRule) return keysIn(value, isRule);
    return Object.entries(value as object).flatMap(([name, inner]) => [
      name,
      ...keysIn(inner, name === 'rules'),
    ]);
  });
}

const check = (text: string) => Checkup.of(Draft.parse(text, 'markdown'), DEFAULT_PROFILE);

describe.each(['docs/configuration.md', 'docs/configuration.en.md'])('%s', (path) => {
  const page = read(path);
  const blocksOf = (language: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block!);
  const examples = blocksOf('jsonc');
  const drafts = blocksOf('markdown');

  test('describes every key of the schema', () => {
    const keys = new Set(keysIn(JSON.parse(read('schemas/reportcheckup.schema.json'))));
    expect([...keys]).toEqual(expect.arrayContaining(['$schema', 'ignore', 'minimumLength', 'level']));
    const isDescribed = (key: string) =>
      new RegExp(`\`(?:[^\`\n|]*\\.)?${key.replace('$', '\\$')}\``).test(page);
    expect([...keys].filter((key) => !isDescribed(key))).toEqual([]);
  });

  test('names every built-in configuration, every genre and every comment', () => {
    const names = [...Object.keys(BUILT_IN_CONFIGS), ...GENRES.map(({ id }) => id), ...INSTRUCTIONS];
    expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('has examples', () => expect(examples.length).toBe(6));

  test.each(examples)('has no mistake in %s', async (text) => {
    expect(readConfig(text).problems).toEqual([]);
    const uri = 'file:///office/a/.reportcheckup.json';
    const files = new Map([[uri, text]]);
    const loaded = await loadConfig(uri, 'file:///office', async (one) =>
      one.endsWith('.reportcheckup.json') ? (files.get(one) ?? '{}') : null,
    );
    const problems = [...loaded!.problems.values()].flat();
    mergeConfigs(
      {},
      loaded!.configs.map(({ config }) => config),
      (problem) => problems.push(problem),
    );
    expect(problems).toEqual([]);
  });

  test('shows comments of every kind but the one for the whole draft, none of them idle', () => {
    const [draft] = drafts;
    const comments = draft!.split('\n').filter((line) => line.includes('<!-- '));
    const kinds = comments.map((line) => /report-checkup-\S+/.exec(line)![0]);
    expect([...kinds, 'report-checkup-disable-file'].sort()).toEqual([...INSTRUCTIONS].sort());
    expect(check(draft!).recognition.genre?.id).toBe('zicha');
    const rules = (text: string) => check(text).findings.map(({ rule }) => rule);
    expect(rules(draft!)).toEqual([]);
    const bare = rules(draft!.replace(/<!--.*?-->/g, ''));
    expect(bare.filter((rule) => rule === 'placeholder/unresolved')).toHaveLength(4);
    expect(bare).toContain('punctuation/half-width-mark');
    // The last one is of use where something is found behind it.
    const reopened = rules(draft!.replace('少数台账', 'XX村少数台账'));
    expect(reopened).toContain('placeholder/unresolved');
    const comment = '<!-- report-checkup-disable-file placeholder/* -->\n';
    expect(rules(`${comment}${draft!.replace(/<!--.*?-->/g, '')}`)).not.toContain('placeholder/unresolved');
  });

  test('shows how a draft names its genre', () => {
    const [, named, none] = drafts;
    expect(check(named!).recognition).toMatchObject({ genre: { id: 'zicha' }, reason: { id: 'written' } });
    expect(check(named!.slice(named!.indexOf('---', 3))).recognition.genre?.id).not.toBe('zicha');
    expect(check(none!).recognition.isDraft).toBe(false);
    expect(check(none!.replace('genre: none', 'genre: auto')).recognition.genre?.id).toBe('zicha');
    expect(check(none!.replace('genre: none', '体裁: 整改报告')).recognition.genre?.id).toBe('zhenggai');
  });
});

test('a genre’s sections are listed by titles that a configuration can name them by', () => {
  const rows = [...read('docs/configuration.en.md').matchAll(/^\| `([a-z-]+)` \| [^|]+ \| ([^|`]+) \|$/gm)];
  const listed = rows.filter(([, id]) => GENRES.some((genre) => genre.id === id));
  expect(listed).toHaveLength(GENRES.length);
  const genres = Object.fromEntries(listed.map(([, id, titles]) => [id!, { drop: titles!.split('、') }]));
  const { config, problems } = readConfig(JSON.stringify({ genres }));
  expect(problems).toEqual([]);
  const found: string[] = [];
  const { genres: merged } = mergeConfigs({}, [config], ({ message }) => found.push(message.zh));
  expect(found).toEqual([]);
  expect(merged.flatMap(({ sections }) => sections.filter(({ required }) => required))).toEqual([]);
});
