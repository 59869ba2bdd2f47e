import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const readJson = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface Tested {
  readonly vscode: string;
  readonly codeServer: string;
  readonly node: string;
}

const { versions } = (await import(join(ROOT, 'scripts/vscode-host/versions.mjs'))) as {
  readonly versions: Readonly<Record<'newest' | 'oldest', Tested>>;
};
const { configurations } = (await import(join(ROOT, 'scripts/vscode-suites.mjs'))) as {
  readonly configurations: readonly { readonly version: string }[];
};

const minor = (version: string) => version.split('.').slice(0, 2).join('.');

test('the oldest VS Code that the manifest admits is the oldest that the suites run in', () => {
  const { engines, devDependencies } = readJson('package.json');
  expect(engines.vscode).toBe(`^${minor(versions.oldest.vscode)}.0`);
  // What is newer than that must not even compile.
  expect(minor(devDependencies['@types/vscode'])).toBe(minor(versions.oldest.vscode));
  expect(new Set(configurations.map(({ version }) => version))).toEqual(new Set(['oldest', 'newest']));
});

test('the oldest Node that the manifests admit is that of the oldest VS Code', () => {
  const { node } = versions.oldest;
  expect(readJson('package.json').engines.node).toBe(`>=${node}`);
  expect(readJson('server/package.json').engines.node).toBe(`>=${node}`);
  expect(readJson('package.json').devDependencies['@types/node']).toMatch(new RegExp(`^${node}\\.`));
});

test('all parts are of one version, and the changelog tells of it', () => {
  const { version } = readJson('package.json');
  expect([readJson('client/package.json').version, readJson('server/package.json').version]).toEqual([
    version,
    version,
  ]);
  expect(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(`\n## ${version}\n`);
});
