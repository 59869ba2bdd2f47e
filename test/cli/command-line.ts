import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** The command line as it is built. */
export const CLI = join(import.meta.dirname, '../../server/dist/cli.cjs');

/** A draft without any finding. */
export const CLEAN = [
  '青岭县水务局关于用水安全的自查报告',
  '',
  '一、组织开展情况',
  '今年以来，全县水厂逐一自查。',
  '二、存在的主要问题',
  '少数水厂台账不全。',
  '三、整改措施',
  '逐个补齐台账。',
  '',
].join('\n');

/** The same with two places to be filled in, which nobody can fix. */
export const OPEN = CLEAN.replace('全县', 'XX县XX镇');

/** The same with two slips, and what their safe fixes make of them. */
export const SLIPPED = CLEAN.replace('逐一自查。', '逐一自查,台账齐全。。');
export const MENDED = CLEAN.replace('逐一自查。', '逐一自查，台账齐全。');

/** A folder of these files (a name may lead through folders), gone after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
}

/** The environment of a user in China, without what this process was started with. */
export function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LANG: 'zh_CN.UTF-8', ...more };
}

/** Runs the command line as a process in a folder. */
export function run(cwd: string, args: readonly string[], { input = '', env = {} }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    input,
    env: environment(env),
    maxBuffer: 2 ** 28,
  });
  return { status, bytes: stdout, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** Runs a line of bash in a folder; `report-checkup` is the command line. */
export function runShell(cwd: string, script: string, env: NodeJS.ProcessEnv = {}) {
  const prelude = `report-checkup() { "${process.execPath}" "${CLI}" "$@"; }\n`;
  return spawnSync('bash', ['--norc', '-c', prelude + script], {
    cwd,
    encoding: 'utf8',
    env: environment(env),
  });
}

/** Whether this machine has a command. Those of Debian that tests drive are listed in scripts/debian-tools.mjs. */
export function hasCommand(name: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
}
