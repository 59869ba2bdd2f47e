import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const docs = readdirSync(join(ROOT, 'docs')).flatMap((name) =>
  name.endsWith('.md') ? [`docs/${name}`] : [],
);

/** Files of the repository that a page links to or shows, by their path from the root. */
function targetsIn(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target]) => decodeURI(target!));
  const inside = links.filter((target) => !/^[a-z]+:/.test(target));
  return inside.map((target) => relative(ROOT, join(ROOT, dirname(page), target)));
}

const PAGES = ['README.md', 'README.en.md', ...docs];

test.each(PAGES)('what %s links to is there', (page) => {
  expect(targetsIn(page).filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
});

test('every picture is shown somewhere', () => {
  const shown = new Set(PAGES.flatMap(targetsIn));
  const pictures = readdirSync(join(ROOT, 'docs/images')).map((name) => `docs/images/${name}`);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});
