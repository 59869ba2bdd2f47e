import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundleServer } from '../lsp/server-bundle';

const ROOT = join(import.meta.dirname, '../..');
const NEOVIM = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'nvim'))
  .find(existsSync);

const DRAFT =
  '关于公务用车管理情况的自查报告\n\n一、自查工作开展情况\n走访调研XX县两次,征求意见。\n\n二、下一步整改措施\n从严审批。\n';

test.skipIf(!NEOVIM)(
  'Neovim, configured as documented, shows findings and symbols, fixes and renames',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-checkup-neovim-'));
    try {
      const command = join(folder, 'report-checkup-language-server');
      writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${await bundleServer()}' "$@"\n`);
      chmodSync(command, 0o755);
      const [, config] = /```lua\n(.*?)```/s.exec(readFileSync(join(ROOT, 'docs/editors.md'), 'utf8'))!;
      writeFileSync(join(folder, 'init.lua'), config!);
      writeFileSync(join(folder, 'draft.txt'), DRAFT);
      mkdirSync(join(folder, 'home'));
      const env = {
        ...process.env,
        HOME: join(folder, 'home'),
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        LANG: 'C.UTF-8',
        RESULT: join(folder, 'result.json'),
      };
      const args = [
        '--headless',
        '--clean',
        '-u',
        'init.lua',
        'draft.txt',
        '-c',
        `luafile ${join(import.meta.dirname, 'drive-neovim.lua')}`,
      ];
      await promisify(execFile)(NEOVIM!, args, { cwd: folder, env, timeout: 60_000 });
      const { diagnostics, symbols, text } = JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
      expect(diagnostics.join()).toMatch(/placeholder\/unresolved|XX/);
      expect(JSON.stringify(symbols)).toContain('自查报告');
      expect(text).toContain('走访调研青岭县两次，征求意见。');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  90_000,
);
