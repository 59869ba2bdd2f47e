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
  'server/features': ['server/draft', 'server/genres', 'server/rules', 'server/profile', 'server/checkup'],
  'server/protocol': [],
  'server/lsp': [
    'server/protocol',
    'server/draft',
    'server/genres',
    'server/rules',
    'server/profile',
    'server/checkup',
    'server/features',
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
  client: ['server/protocol', 'server/launch'],
};

/** The rooms of a part, each of which may import those before it; what stands loose in the part has the part's name. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'server/src/lsp': ['session', 'convert', 'config', 'requests', 'methods', 'lsp'],
  'server/src/rules': ['matching', 'rules', 'reading', 'a family'],
};

/** Where all that is loose in `rules` stands below the families, this one stands above them. */
const ABOVE_ROOMS = ['server/src/rules/catalogue.ts'];

const CORE = [
  'server/draft',
  'server/word',
  'server/genres',
  'server/rules',
  'server/profile',
  'server/checkup',
  'server/features',
  'server/api',
];

interface Import {
  readonly file: string;
  readonly part: string;
  readonly target: string;
}

const IMPORTS: readonly Import[] = ['server/src', 'client/src'].flatMap((folder) =>
  sourcesIn(folder, /(?<!\.test)\.ts$/).flatMap(importsOf),
);

function sourcesIn(folder: string, name: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path) && !path.includes('node_modules'))
    .map((path) => join(ROOT, folder, path));
}

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

test.each(Object.entries(ROOMS))('the rooms of %s import one way', (part, rooms) => {
  const roomOf = (file: string) => {
    const [folder, ...rest] = file.slice(part.length + 1).split('/');
    if (rest.length === 0) return part.split('/').at(-1)!;
    return rooms.includes(folder!) ? folder! : 'a family';
  };
  const within = IMPORTS.filter(
    ({ file, target }) =>
      [file, target].every((path) => path.startsWith(`${part}/`)) && !ABOVE_ROOMS.includes(file),
  );
  expect([...new Set(within.map(({ file }) => roomOf(file)))].sort()).toEqual([...rooms].sort());
  const wrong = within.filter(
    ({ file, target }) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)),
  );
  expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
});

test('no files import each other in a circle, not even types', () => {
  const imports = new Map<string, string[]>();
  for (const folder of ['server/src', 'client/src', 'scripts', 'test'])
    for (const path of sourcesIn(folder, /\.(?:ts|mts|mjs)$/)) {
      const here = importsOf(path);
      const file = relative(ROOT, path).split(sep).join('/');
      imports.set(
        file,
        here.map(({ target }) => target),
      );
    }
  const named = (target: string) => [target, `${target}.ts`].find((path) => imports.has(path));
  const graph = new Map(
    [...imports].map(([file, targets]) => [file, targets.flatMap((target) => named(target) ?? [])]),
  );
  expect(graph.size).toBeGreaterThan(700);
  expect(findCircles(graph)).toEqual([]);
});

test('circles are found', () => {
  const circle = findCircles(
    new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', []],
    ]),
  );
  expect(circle).toEqual(['a b c']);
});

/** At least one of the circles of each tangle, as the files in it. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string) => {
    const at = path.indexOf(file);
    if (at >= 0) found.push(path.slice(at).join(' '));
    if (at >= 0 || done.has(file)) return;
    path.push(file);
    for (const target of graph.get(file)!) visit(target);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return found;
}

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
