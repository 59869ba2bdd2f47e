import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const client = new URL('../', import.meta.url);
const root = new URL('../../', import.meta.url);

function readJson(url: URL): Record<string, string> {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Every sentence given to `l10n.t`, as VS Code looks it up. */
function sentencesInCode(): readonly string[] {
  const files = readdirSync(new URL('src/', client), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const calls = /l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|([^')\s]))/g;
  return sources.flatMap((file) => {
    const code = readFileSync(new URL(`src/${file}`, client), 'utf8');
    return [...code.matchAll(calls)].map(([call, sentence]) => {
      if (sentence === undefined) throw new Error(`${file}: no literal in ${call}: it cannot be translated.`);
      return sentence.replaceAll(/\\(.)/g, '$1');
    });
  });
}

/** {0} {1} … in the order of their numbers. */
function gapsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
}

test('every sentence of the client is there in Chinese, and no other is', () => {
  const chinese = readJson(new URL('l10n/bundle.l10n.zh-cn.json', client));
  expect(Object.keys(chinese).sort()).toEqual([...new Set(sentencesInCode())].sort());
});

test('Chinese sentences have Han characters and the same gaps', () => {
  const chinese = readJson(new URL('l10n/bundle.l10n.zh-cn.json', client));
  for (const [english, text] of Object.entries(chinese)) {
    expect(gapsIn(text), english).toEqual(gapsIn(english));
    if (/\w{2}/.test(english)) expect(text, english).toMatch(/\p{Script=Han}/u);
  }
});

test('the manifest has all its words in both languages, and no others', () => {
  const manifest = readFileSync(new URL('package.json', root), 'utf8');
  const keys = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!))].sort();
  expect(Object.keys(readJson(new URL('package.nls.json', root))).sort()).toEqual(keys);
  expect(Object.keys(readJson(new URL('package.nls.zh-cn.json', root))).sort()).toEqual(keys);
});

test('no Chinese has slipped into the English words of the manifest', () => {
  for (const [key, text] of Object.entries(readJson(new URL('package.nls.json', root)))) {
    // Examples are drafts' text, and a rule may be about one Chinese word: 二 before a counter.
    const said = text.replaceAll(/`[^`]*`/g, '');
    expect(said, key).not.toMatch(/\p{Script=Han}{5}|[\u3000-\u303f\uff00-\uffef]/u);
    expect(said, key).toMatch(/[A-Za-z]{3}/);
  }
});
