import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { CLI, environment, folderOf, hasCommand, OPEN } from './cli/command-line';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** What builds, packs and installs has tests of its own; a cluster is not to be had. */
const ELSEWHERE = /^(npm|code|hadoop) /;

/** Another machine, as far as GNU parallel can tell: `ssh HOST -- COMMAND` runs the command here. */
const SSH = '#!/bin/sh\nshift 2\nSHELL=/bin/sh exec sh -c "$*"\n';

/** A folder in which commands are found as after they were installed, and where a clone has its bundles. */
function place(files: Readonly<Record<string, string>>): string {
  const commands = { 'report-checkup': `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`, ssh: SSH };
  const folder = folderOf(files);
  mkdirSync(join(folder, 'bin'));
  for (const [name, script] of Object.entries(commands)) {
    writeFileSync(join(folder, 'bin', name), script, { mode: 0o755 });
  }
  mkdirSync(join(folder, 'server'));
  symlinkSync(join(CLI, '..'), join(folder, 'server/dist'));
  return folder;
}

function typed(shell: string, command: string, cwd: string) {
  const { PATH } = process.env;
  // Behind which the page has it written.
  const prelude = shell === 'zsh' ? 'autoload -Uz compinit; compinit -u -D\n' : '';
  return spawnSync(shell, ['-c', prelude + command], {
    cwd,
    encoding: 'utf8',
    env: environment({ HOME: cwd, LANG: 'C.UTF-8', PATH: `${join(cwd, 'bin')}:${PATH}` }),
  });
}

/** The commands of a page, in its order, each with the shell that it is for. */
function commandsIn(path: string): readonly (readonly [shell: string, command: string])[] {
  return [...read(path).matchAll(/^```(sh|bash|zsh|fish)\n(.*?)^```/gms)].flatMap(([, shell, block]) =>
    block!
      .replaceAll('\\\n', '')
      .trimEnd()
      .split('\n')
      .map((command) => [shell === 'sh' ? 'bash' : shell!, command] as const)
      .filter(([, command]) => !ELSEWHERE.test(command)),
  );
}

describe.each([
  ['README.md', '稿件'],
  ['README.en.md', 'drafts'],
  ['docs/command-line.md', '稿件'],
  ['docs/command-line.en.md', 'drafts'],
])('the commands of %s', (path, drafts) => {
  const commands = commandsIn(path);
  const makesFolder = commands.some(([, command]) => command === `mkdir ${drafts}`);
  const folder = place(makesFolder ? {} : { [`${drafts}/one.txt`]: OPEN });
  if (makesFolder)
    writeFileSync(join(folder, `${drafts}.ndjson`), `${JSON.stringify({ path: 'one.txt', text: OPEN })}\n`);
  // Installed by the set-up of the tests, where that may install something.
  const lacks = (command: string) =>
    ['parallel', 'jq'].find((tool) => command.includes(`${tool} `) && !hasCommand(tool));

  test('there are some', () => expect(commands.length).toBeGreaterThan(4));

  test.each(commands)('%s: %s', (shell, command) => {
    if (!hasCommand(shell) || lacks(command)) return;
    const { status, stdout, stderr } = typed(shell, command, folder);
    expect({ stdout, stderr }).toMatchObject({ stderr: '' });
    const finds = / (check|--diff|--fix)\b|\/(\s|$)/.test(command);
    expect(status, stdout).toBe(finds ? 1 : 0);
  });

  test('left what they were to make', () => {
    const [results] = readdirSync(folder).filter((name) => /^(结果|results)\.ndjson$/.test(name));
    if (hasCommand('parallel'))
      expect(JSON.parse(readFileSync(join(folder, results!), 'utf8')).genre).toBe('zicha');
  });
});

describe.each(['docs/command-line.md', 'docs/command-line.en.md'])('what %s shows', (path) => {
  test('for pipelines works, with the exit code of a pipeline', () => {
    const folder = place({ '稿件/自查.txt': OPEN });
    const commands = [...read(path).matchAll(/npx --yes \.\/report-checkup-0\.1\.0\.tgz (.*?)[`\n]/g)].map(
      ([, rest]) => rest!,
    );
    expect(commands.length).toBe(3);
    for (const command of commands) {
      const { status, stderr } = typed('bash', `report-checkup ${command}`, folder);
      expect({ command, status, stderr }).toEqual({
        command,
        status: command.includes('||') ? 0 : 1,
        stderr: '',
      });
    }
    expect(
      JSON.parse(readFileSync(join(folder, 'report-checkup.sarif'), 'utf8')).runs[0].results.length,
    ).toBe(1);
    expect(readFileSync(join(folder, 'report-checkup.xml'), 'utf8')).toContain('<testsuite');
  });

  test('as JSON is what is printed', () => {
    const [, example] = /```json\n(\{\s*"version": 1,.*?)```/s.exec(read(path))!;
    const [file] = JSON.parse(example!).files;
    const draft =
      '关于公务用车的整改报告\n\n一、整改工作组织开展情况\n县委组织了XX县三家单位逐一整改。\n二、问题整改落实情况\n个别台账已经补齐。\n三、下一步打算\n每月检查一次。\n';
    const folder = place({ [file.path]: draft });
    const lang = path.includes('.en.') ? 'en' : 'zh';
    const { stdout } = typed(
      'bash',
      `report-checkup --format json --level error --lang ${lang} ${file.path}`,
      folder,
    );
    expect(stdout).toBe(example);
    const schema = JSON.parse(read('schemas/report-checkup.output.schema.json'));
    expect(new Ajv({ allowUnionTypes: true }).compile(schema)(JSON.parse(example!))).toBe(true);
  });
});
