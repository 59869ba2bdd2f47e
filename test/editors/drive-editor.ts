import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { bundleServer } from '../lsp/server-bundle';

const ROOT = join(import.meta.dirname, '../..');

const DRAFT =
  '关于公务用车管理情况的自查报告\n\n一、自查工作开展情况\n走访调研XX县两次,征求意见。\n\n二、下一步整改措施\n从严审批。\n';

export interface Editor {
  /** Its executable. */
  readonly executable: string;
  readonly args: readonly string[];
  /** The language that its configuration is written in, as named in docs/editors.md, and the file it goes into. */
  readonly language: string;
  readonly configFile: string;
}

/** What a script in the editor wrote down, into the file that the variable RESULT names. */
interface Result {
  readonly diagnostics: readonly string[];
  readonly symbols: readonly unknown[];
  readonly text: string;
}

/**
 * Runs an editor with its configuration as docs/editors.md has it, in a folder with `draft.txt`, and expects that it
 * showed the findings and the symbols, corrected the comma and filled in the county.
 */
export async function driveEditor({ executable, args, language, configFile }: Editor): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-editor-'));
  try {
    const command = join(folder, 'report-checkup-language-server');
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${await bundleServer()}' "$@"\n`);
    chmodSync(command, 0o755);
    const documentation = readFileSync(join(ROOT, 'docs/editors.md'), 'utf8');
    const [, config] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(documentation)!;
    writeFileSync(join(folder, configFile), config!);
    writeFileSync(join(folder, 'draft.txt'), DRAFT);
    mkdirSync(join(folder, 'home'));
    const env = {
      ...process.env,
      HOME: join(folder, 'home'),
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      LANG: 'C.UTF-8',
      RESULT: join(folder, 'result.json'),
    };
    await promisify(execFile)(executable, args, { cwd: folder, env, timeout: 60_000 });
    const result: Result = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
    expect(result.diagnostics.join()).toMatch(/placeholder\/unresolved|XX/);
    expect(JSON.stringify(result.symbols)).toContain('自查报告');
    expect(result.text).toContain('走访调研青岭县两次，征求意见。');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
