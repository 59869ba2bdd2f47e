import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Each part with the parts it may import: design's one way, from the draft up to its faces. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'server/draft': [],
  'server/word': [],
  'server/genres': ['server/draft'],
  'server/rules': ['server/draft', 'server/genres'],
  'server/profile': ['server/draft', 'server/genres', 'server/rules'],
  'server/checkup': ['server/draft', 'server/genres', 'server/rules', 'server/profile'],
  'server/api': ['server/draft', 'server/genres', 'server/rules', 'server/profile', 'server/checkup'],
  'server/desk': ['server/draft', 'server/genres', 'server/rules', 'server/profile', 'server/checkup'],
  'server/lsp': [
    'server/draft',
    'server/genres',
    'server/rules',
    'server/profile',
    'server/checkup',
    'server/desk',
    'server/launch',
    'server/files',
  ],
  'server/launch': [],
  'server/files': [],
  'server/cli': [
    'server/word',
    'server/launch',
    'server/files',
    'server/draft',
    'server/genres',
    'server/rules',
    'server/profile',
    'server/checkup',
  ],
  // The client knows the names of the messages.
  client: ['server/lsp', 'server/launch'],
};

const CORE = [
  'server/draft',
  'server/word',
  'server/genres',
  'server/rules',
  'server/profile',
  'server/checkup',
  'server/desk',
  'server/api',
];

interface Import {
  readonly file: string;
  readonly part: string;
  readonly target: string;
}

const IMPORTS: readonly Import[] = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => importsOf(join(ROOT, folder, name))),
);

function importsOf(path: string): Import[] {
  const file = relative(ROOT, path).split(sep).join('/');
  const source = readFileSync(path, 'utf8');
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g,
  );
  return [...found].map(([, named, lazy, bare]) => {
    const target = (named ?? lazy ?? bare)!;
    const resolved = target.startsWith('.')
      ? relative(ROOT, join(dirname(path), target))
          .split(sep)
          .join('/')
      : target;
    return { file, part: partOf(file), target: resolved };
  });
}

/** `server/src/draft/line` belongs to `server/draft`, `client/src/start` to `client`. */
function partOf(path: string): string {
  const [top, , folder] = path.split('/');
  return top === 'server' ? `server/${folder}` : top!;
}

const isOurs = (target: string) => /^(?:server|client)\/src\//.test(target);

test('there is something to look at', () => expect(IMPORTS.length).toBeGreaterThan(100));

test('imports run one way', () => {
  const wrong = IMPORTS.filter(({ part, target }) => {
    if (!isOurs(target) || partOf(target) === part) return false;
    return !ALLOWED[part]?.includes(partOf(target));
  });
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('every part is known', () => {
  expect([...new Set(IMPORTS.map(({ part }) => part))].filter((part) => !(part in ALLOWED))).toEqual([]);
});

test('only server/lsp and client know the protocol, and only client knows vscode', () => {
  const wrong = IMPORTS.filter(({ part, target }) => {
    if (target === 'vscode') return part !== 'client';
    return (
      /^vscode-(?:languageserver|languageclient|jsonrpc)/.test(target) &&
      part !== 'server/lsp' &&
      part !== 'client'
    );
  });
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('the core needs nothing of Node: it runs in a browser worker too', () => {
  const wrong = IMPORTS.filter(({ part, target }) => CORE.includes(part) && target.startsWith('node:'));
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});
