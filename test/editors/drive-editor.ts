import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { inEditorFolder } from './editor-folder';

export interface Editor {
  /** Its executable. */
  readonly executable: string;
  readonly args: readonly string[];
  /** Its heading in docs/editors.md, and the file in its home that the configuration there goes into. */
  readonly section: string;
  readonly configFile: string;
}

/** What a script in the editor wrote down, into the file that the variable RESULT names. */
interface Result {
  readonly diagnostics: readonly string[];
  readonly symbols: readonly unknown[];
  readonly text: string;
}

/**
 * Runs an editor with its configuration as docs/editors.md has it, and expects that it showed the findings and the
 * symbols, corrected the comma and filled in the county.
 */
export function driveEditor({ executable, args, ...configuration }: Editor): Promise<void> {
  return inEditorFolder(configuration, async (folder, env) => {
    const resultFile = join(folder, 'result.json');
    await promisify(execFile)(executable, args, {
      cwd: folder,
      env: { ...env, RESULT: resultFile },
      timeout: 60_000,
    });
    const { diagnostics, symbols, text }: Result = JSON.parse(readFileSync(resultFile, 'utf8'));
    expect(diagnostics.join()).toMatch(/placeholder\/unresolved|XX/);
    expect(JSON.stringify(symbols)).toContain('自查报告');
    expect(text).toContain('走访调研青岭县两次，征求意见。');
  });
}
