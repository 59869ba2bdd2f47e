// What esbuild makes out of what. Every bundle is one file: a VS Code extension may not count on `node_modules`.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';

const node = { platform: 'node', target: 'node20' };
const web = { platform: 'browser', target: 'es2022', define: { global: 'globalThis' } };
// jsonc-parser's "main" is UMD, whose inner `require` no bundler can follow; its "module" is not.
const moduleFirst = { mainFields: ['module', 'main'] };
/** For what is loaded by server/src/launch. */
const ascii = { charset: 'ascii', plugins: [asciiPatterns()] };
/** Runs in Node and in a browser's worker, so it has the connections of both. */
const server = {
  ...{ in: 'server/src/lsp/main.ts', platform: 'node', target: ['node20', 'es2022'] },
  ...{ format: 'iife', conditions: ['browser'], ...moduleFirst, ...ascii },
};
/** What a process of Node starts that with. */
const serverStart = (out) => {
  const define = { SERVER_BUNDLE: JSON.stringify(out) };
  return { in: 'server/src/lsp/launch.ts', ...node, format: 'cjs', define };
};
const suiteFolder = join(root, 'test/vscode/suite');

/**
 * One entry a bundle: `in` and `out` are paths from the root, the rest are esbuild's options.
 * @type {readonly ({ in: string, out: string } & import('esbuild').BuildOptions)[]}
 */
export const bundles = [
  { in: 'client/src/launch.ts', out: 'client/dist/extension.js', ...node, format: 'cjs' },
  // What that starts: server/src/launch/load-bundle.ts says why these are not one.
  {
    in: 'client/src/extension.ts',
    out: 'client/dist/client.js',
    ...node,
    format: 'cjs',
    external: ['vscode'],
    ...ascii,
  },
  // VS Code's web extension host evaluates CommonJS and refuses ES modules.
  {
    in: 'client/src/extension.web.ts',
    out: 'client/dist/extension.web.js',
    ...web,
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  },
  // For both extensions; in VS Code on a machine, the second one starts it.
  { out: 'client/dist/server.js', ...server },
  { out: 'client/dist/server-process.js', ...serverStart('server.js') },
  // A command of the npm package, and what it starts.
  {
    out: 'server/dist/server.cjs',
    ...serverStart('language-server.cjs'),
    banner: { js: '#!/usr/bin/env node' },
  },
  { out: 'server/dist/language-server.cjs', ...server },
  {
    in: 'server/src/cli/launch/command.ts',
    out: 'server/dist/cli.cjs',
    ...node,
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  // What the command starts, and a thread of it: server/src/launch/load-bundle.ts says why these are not one.
  { in: 'server/src/cli/launch/thread.ts', out: 'server/dist/thread.cjs', ...node, format: 'cjs' },
  {
    in: 'server/src/cli/main.ts',
    out: 'server/dist/program.cjs',
    ...node,
    ...moduleFirst,
    format: 'cjs',
    ...ascii,
  },
  // For programs, in Node and in whatever bundles for a browser.
  {
    in: 'server/src/api/index.ts',
    out: 'server/dist/index.js',
    ...web,
    ...moduleFirst,
    platform: 'neutral',
    format: 'esm',
  },
  {
    in: 'test/vscode/suite/index.ts',
    out: 'test/dist/suite.js',
    ...node,
    format: 'cjs',
    external: ['vscode'],
    plugins: [suites((name) => name.endsWith('.test.ts'))],
  },
  {
    in: 'test/bench/in-vscode/activation.ts',
    out: 'test/dist/activation.js',
    ...node,
    format: 'cjs',
    external: ['vscode'],
  },
  // A web worker has no file system: what needs one is called `*.node.test.ts`.
  {
    in: 'test/vscode/suite/index.ts',
    out: 'test/dist/suite.web.js',
    ...web,
    format: 'cjs',
    external: ['vscode'],
    plugins: [suites((name) => name.endsWith('.test.ts') && !name.endsWith('.node.test.ts'))],
  },
];

/**
 * Escapes what esbuild leaves as it is even where only ASCII is asked for: the patterns.
 * @returns {import('esbuild').Plugin}
 */
function asciiPatterns() {
  return {
    name: 'ascii-patterns',
    setup(build) {
      build.onEnd(async () => {
        const { outfile } = build.initialOptions;
        const code = await readFile(outfile, 'utf8');
        const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
        await writeFile(outfile, code.replaceAll(/[^\0-\x7f]/g, escapeUnit));
      });
    },
  };
}

/**
 * Gives `import { suites } from 'virtual:suites'` the test files of the folder, so that a new one needs no registration.
 * They are functions because mocha's globals must exist before a test file runs.
 * @param {(name: string) => boolean} wanted
 * @returns {import('esbuild').Plugin}
 */
function suites(wanted) {
  return {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^virtual:suites$/ }, ({ path }) => ({ path, namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => {
        const names = readdirSync(suiteFolder).filter(wanted).sort();
        const loaders = names.map((name) => `() => import('./${name}')`);
        return {
          contents: `export const suites = [${loaders.join(', ')}];`,
          resolveDir: suiteFolder,
          watchDirs: [suiteFolder],
        };
      });
    },
  };
}
