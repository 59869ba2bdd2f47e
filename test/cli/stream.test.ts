import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { CLEAN, CLI, environment, folderOf, hasCommand, OPEN, run, runShell } from './command-line';

const validate = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schemas/report-checkup.stream.schema.json'), 'utf8'),
  ),
);
const stream = (input: string | Buffer, ...args: string[]) => run(folder, ['stream', ...args], { input });
const lineOf = (path: string, text: string) => `${JSON.stringify({ path, text })}\n`;

const folder = folderOf({
  '.reportcheckup.json': '{ "rules": { "placeholder/unresolved": "off" } }',
});

test('each line is answered in its place as --format json would answer for the file, errors too', () => {
  const input = [
    lineOf('open.txt', OPEN),
    'no JSON\n',
    '\n',
    '{"path":"a.txt"}\n',
    '{"path":1,"text":""}\r\n',
    '[]\n',
    'null\n',
    lineOf('README.md', '# Notes\n'),
    lineOf('clean.txt', CLEAN).trimEnd(),
  ].join('');
  const { status, stdout, stderr } = stream(input);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const answer of answers) expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
  expect(answers.map(({ path, error, findings }) => [path, error ?? findings.length])).toEqual([
    // The configuration of the working folder does not count: on another machine there is none.
    ['open.txt', 1],
    [null, '这一行不是 JSON。'],
    [null, '这一行不是 JSON。'],
    [
      'a.txt',
      '这一行应当是 {"path":"…","text":"…"} 或 {"path":"…","docx":"…"}，缺少“text”，或者它不是字符串。',
    ],
    [null, '这一行应当是 {"path":"…","text":"…"} 或 {"path":"…","docx":"…"}，缺少“path”，或者它不是字符串。'],
    [null, '这一行应当是 {"path":"…","text":"…"} 或 {"path":"…","docx":"…"}，缺少“path”，或者它不是字符串。'],
    [null, '这一行应当是 {"path":"…","text":"…"} 或 {"path":"…","docx":"…"}，缺少“path”，或者它不是字符串。'],
    ['README.md', 0],
    ['clean.txt', 0],
  ]);
  writeFileSync(join(folder, 'clean.txt'), CLEAN);
  expect(answers.at(-1)).toEqual(JSON.parse(run(folder, ['clean.txt', '--format', 'json']).stdout).files[0]);
});

test('a BOM before the first line is no part of it', () => {
  const answers = [`\ufeff${lineOf('open.txt', OPEN)}`, lineOf('open.txt', OPEN)].map(
    (input) => stream(input).stdout,
  );
  expect(answers[0]).toBe(answers[1]);
});

test('bytes that are no UTF-8 are no JSON', () => {
  expect(stream(Buffer.from('{"path":"\xff","text":""}\n', 'latin1')).stdout).toBe(
    '{"path":null,"error":"这一行不是 JSON。"}\n',
  );
});

test('options count: a configuration, a genre, a level', () => {
  const open = lineOf('open.txt', OPEN);
  const findings = (...args: string[]) => JSON.parse(stream(open, ...args).stdout).findings.length;
  expect(findings('--config', '.reportcheckup.json')).toBe(0);
  expect(JSON.parse(stream(open, '--genre', '工作总结').stdout).genre).toBe('zongjie');
  expect(stream(open, '--genre', '小说')).toMatchObject({ status: 2, stdout: '' });
  expect(stream('', '--config', 'gone.json')).toMatchObject({
    status: 2,
    stderr: 'report-checkup: gone.json：找不到这个配置文件。\n',
  });
});

test('a line that is too long is refused without being kept, and the next is answered', () => {
  const long = Buffer.alloc(65 * 2 ** 20, 'x');
  const { stdout } = stream(Buffer.concat([long, Buffer.from(`\n${lineOf('clean.txt', CLEAN)}`)]));
  const [refused, answered] = stdout.trimEnd().split('\n');
  expect(refused).toBe('{"path":null,"error":"这一行超过 64 MB，没有检查。"}');
  expect(JSON.parse(answered!).path).toBe('clean.txt');
});

test('an answer comes before the next line is read', async () => {
  const child = spawn(process.execPath, [CLI, 'stream'], { cwd: folder, env: environment() });
  const answers = child.stdout[Symbol.asyncIterator]();
  for (const path of ['a.txt', 'b.txt']) {
    child.stdin.write(lineOf(path, CLEAN));
    expect(JSON.parse(String((await answers.next()).value)).path).toBe(path);
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('memory does not grow with the number of drafts', async () => {
  // The heap could not hold the texts alone, were they kept.
  const rows = Array.from({ length: 4000 }, (_, i) => `第${i}座水厂已经自查。\n`).join('');
  const child = spawn(process.execPath, ['--max-old-space-size=24', CLI, 'stream'], {
    cwd: folder,
    env: environment(),
  });
  child.stdout.resume();
  for (let i = 0; i < 150; i++) {
    const text = CLEAN.replace('二、', `${rows}第${i}次检查完毕。\n二、`);
    if (!child.stdin.write(lineOf(`${i}.txt`, text))) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

describe('20,000 drafts', () => {
  const drafts = Array.from({ length: 20_000 }, (_, i) => {
    const title = `第${i}号水厂关于用水安全的自查报告`;
    return lineOf(
      `${i}.txt`,
      `${title}\n\n一、存在的问题\n${i % 7 === 0 ? 'XX县' : ''}台账不全。\n二、整改措施\n逐个补齐。\n`,
    );
  });
  const place = folderOf({
    'drafts.ndjson': drafts.join(''),
    // GNU parallel starts a command, which a function of the shell is not.
    'report-checkup': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`,
  });
  chmodSync(join(place, 'report-checkup'), 0o755);

  test.skipIf(!hasCommand('parallel'))(
    'are answered byte for byte the same by GNU parallel and by one process',
    () => {
      const one = runShell(place, 'report-checkup stream < drafts.ndjson > one.ndjson');
      expect(one).toMatchObject({ status: 0, stderr: '' });
      // As README has it.
      const parallel = runShell(
        place,
        'export PATH="$PWD:$PATH" && parallel --keep-order --pipe --block 1M report-checkup stream < drafts.ndjson > many.ndjson',
      );
      expect(parallel.status, parallel.stderr).toBe(0);
      const [a, b] = ['one.ndjson', 'many.ndjson'].map((name) => readFileSync(join(place, name)));
      expect(a!.equals(b!)).toBe(true);
      expect(a!.toString('utf8').match(/\n/g)).toHaveLength(20_000);
    },
    180_000,
  );
});
