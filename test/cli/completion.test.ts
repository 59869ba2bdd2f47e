import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, hasCommand, run, runShell } from './command-line';

const folder = folderOf({ '稿件.txt': '', 'sub/a.txt': '' });
for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
  const { status, stdout, stderr } = run(folder, ['completion', shell]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  writeFileSync(join(folder, `.${shell}`), stdout);
}

/** A command line up to the place of the tab key, and what is offered there. */
const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['report-checkup co', ['completion']],
  ['report-checkup --lev', ['--level']],
  [
    'report-checkup check --format ',
    ['github', 'html', 'json', 'junit', 'line', 'markdown', 'pretty', 'sarif'],
  ],
  ['report-checkup --level=x check --level h', ['hint']],
  ['report-checkup explain placeholder/un', ['placeholder/unresolved']],
  ['report-checkup new zic', ['zicha']],
  ['report-checkup stream --genre zongj', ['zongjie']],
  ['report-checkup stream --ma', ['--max-findings']],
  ['report-checkup completion z', ['zsh']],
  ['report-checkup 稿', ['稿件.txt']],
  ['report-checkup check --config su', ['sub']],
];

function offers(script: string): readonly string[] {
  const { stdout, stderr } = runShell(folder, script, { HOME: folder, LC_ALL: 'C.UTF-8' });
  expect(stderr).toBe('');
  const words = stdout.split('\n').map((line) => line.split('\t')[0]!.trim().replace(/\/$/, ''));
  return [...new Set(words.filter((word) => word !== ''))].sort();
}

test.each(CASES)('bash completes “%s”', (line, expected) => {
  const words = line.split(' ').map((word) => `'${word}'`);
  const script = `. ./.bash
COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _report_checkup; printf '%s\\n' "\${COMPREPLY[@]}"`;
  expect(offers(script)).toEqual(expected);
});

test('bash knows the completion by the name of the command', () => {
  expect(runShell(folder, '. ./.bash; complete -p report-checkup').stdout).toContain('-F _report_checkup');
});

test.skipIf(!hasCommand('fish')).each(CASES)('fish completes “%s”', (line, expected) => {
  expect(offers(`fish --no-config -c 'source .fish; complete -C "${line}"'`)).toEqual(expected);
});

describe.skipIf(!hasCommand('zsh'))('zsh', () => {
  // It completes only while a line is edited: a terminal of its own edits one, and a key shows what has become of it.
  writeFileSync(
    join(folder, '.complete.zsh'),
    `zmodload zsh/zpty
zpty editor zsh -f -i
zpty -w editor 'PROMPT=; unset zle_bracketed_paste; autoload -Uz compinit; compinit -u -D; source ./.zsh'
zpty -w editor 'show() { print -r -- "<""<$LBUFFER>"">" }; zle -N show; bindkey "^X" show; print "RE""ADY"'
zpty -r -m editor shown '*READY*'
zpty -w -n editor $1$'\\t\\C-X'
zpty -r -m editor shown '*<<*>>*'
print -r -- \${\${shown##*<<}%%>>*}
zpty -d editor
`,
  );

  test.each(CASES.filter(([, offered]) => offered.length === 1))('completes “%s”', (line, [offered]) => {
    const { stdout, stderr } = runShell(folder, `timeout 9 zsh -f .complete.zsh '${line}'`, {
      HOME: folder,
      LC_ALL: 'C.UTF-8',
      TERM: 'xterm',
    });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().replace(/\/$/, '')).toBe(line.slice(0, line.lastIndexOf(' ') + 1) + offered);
  });
});

test('the one for PowerShell names every command and option', () => {
  const { stdout } = run(folder, ['completion', 'powershell']);
  for (const [, offered] of CASES.slice(0, -2))
    for (const word of offered) expect(stdout).toContain(`'${word}'`);
});
