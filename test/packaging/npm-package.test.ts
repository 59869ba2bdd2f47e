import { spawn } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { InitializeResult } from 'vscode-languageserver';
import { newFolder, PATIENCE_MS, packForNpm, ROOT, run } from './pack';

const DRAFT = readFileSync(join(ROOT, 'test/drafts/flawed/zhengzhi-tijian.txt'), 'utf8');
/** What consumer.mts prints. */
const CONSUMED = {
  genre: 'zicha',
  place: [4, 10, 4, 12],
  level: 'error',
  fixed: true,
  genres: true,
  rules: true,
};

let project: string;
const command = (name: string) => join(project, 'node_modules/.bin', name);

beforeAll(async () => {
  const tarball = await packForNpm();
  project = newFolder();
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  // Nothing is to be fetched: the package depends on nothing.
  const options = ['--offline', '--no-audit', '--no-fund'];
  const { code, stderr } = await run('npm', ['install', ...options, tarball], project);
  if (code !== 0) throw new Error(stderr);
  writeFileSync(join(project, 'draft.txt'), DRAFT);
  copyFileSync(join(import.meta.dirname, 'consumer.mts'), join(project, 'consumer.mts'));
}, PATIENCE_MS);

test('the package holds what it needs, and no source, test or source map', async () => {
  const { stdout } = await run(
    'npm',
    ['pack', '--dry-run', '--json'],
    join(project, 'node_modules/report-checkup'),
  );
  const [{ files }] = JSON.parse(stdout);
  expect(files.map(({ path }: { path: string }) => path).sort()).toMatchInlineSnapshot(`
    [
      "LICENSE",
      "README.md",
      "THIRD-PARTY.txt",
      "dist/cli.cjs",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/language-server.cjs",
      "dist/program.cjs",
      "dist/server.cjs",
      "dist/thread.cjs",
      "dist/types.d.ts",
      "package.json",
      "schemas/report-checkup.output.schema.json",
      "schemas/report-checkup.stream.schema.json",
      "schemas/reportcheckup.completion.schema.json",
      "schemas/reportcheckup.schema.json",
    ]
  `);
});

test('it has no dependencies, and is of the version of the extension', () => {
  const manifest = JSON.parse(
    readFileSync(join(project, 'node_modules/report-checkup/package.json'), 'utf8'),
  );
  expect(Object.keys(manifest).filter((key) => /dependencies|private|scripts/i.test(key))).toEqual([]);
  expect(manifest.version).toBe(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version);
});

test('npx report-checkup checks a draft', async () => {
  const { code, stdout } = await run('npx', ['--offline', 'report-checkup', 'draft.txt'], project);
  expect(code).toBe(1);
  expect(stdout).toContain('placeholder/unresolved');
});

test('the language server answers on its standard streams', async () => {
  const server = spawn(command('report-checkup-language-server'), ['--stdio'], {
    shell: process.platform === 'win32',
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const params = { processId: null, rootUri: null, capabilities: {} };
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', params);
  expect(serverInfo?.name).toBe('Report Checkup');
  await connection.sendRequest('shutdown');
  const ended = new Promise((resolve) => server.on('exit', resolve));
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
});

test('a program compiles against its declarations', async () => {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022,dom',
  ];
  const { code, stdout } = await run(
    process.execPath,
    [tsc, ...options, '--types', '', 'consumer.mts'],
    project,
  );
  expect(stdout).toBe('');
  expect(code).toBe(0);
});

test('a program runs with it in Node, and a CommonJS one loads it', async () => {
  const bundle = { entryPoints: [join(project, 'consumer.mts')], logLevel: 'silent' as const };
  await build({ ...bundle, outfile: join(project, 'consumer.mjs'), format: 'esm' });
  const { stdout } = await run(process.execPath, ['consumer.mjs'], project);
  expect(JSON.parse(stdout)).toEqual(CONSUMED);
  const script = "import('report-checkup').then(({ checkDraft }) => console.log(typeof checkDraft))";
  expect((await run(process.execPath, ['--input-type=commonjs', '--eval', script], project)).stdout).toBe(
    'function\n',
  );
});

test('a program that is bundled for a browser needs nothing of Node', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(project, 'consumer.mts')],
    bundle: true,
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  const printed: string[] = [];
  runInNewContext(outputFiles[0]!.text, { console: { log: (line: string) => printed.push(line) } });
  expect(JSON.parse(printed.join(''))).toEqual(CONSUMED);
});
