import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { bundleServer } from '../lsp/server-bundle';

const DOCUMENTATION = join(import.meta.dirname, '../../docs/editors.md');

const DRAFT =
  '关于公务用车管理情况的自查报告\n\n一、自查工作开展情况\n走访调研XX县两次,征求意见。\n\n二、下一步整改措施\n从严审批。\n';

/**
 * Gives an editor a folder of its own: with `draft.txt`, a home without any other settings, and its configuration.
 * What the server says is kept in `said.log`.
 * @param section the heading in docs/editors.md under which the configuration stands, in the first block of code
 * @param configFile where that goes
 */
export async function inEditorFolder(
  { section, configFile }: { readonly section: string; readonly configFile: string },
  drive: (folder: string, env: NodeJS.ProcessEnv) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-editor-'));
  try {
    const command = join(folder, 'report-checkup-language-server');
    const server = `'${process.execPath}' '${await bundleServer()}' "$@"`;
    writeFileSync(command, `#!/bin/sh\n${server} | tee '${join(folder, 'said.log')}'\n`);
    chmodSync(command, 0o755);
    writeFileSync(join(folder, 'draft.txt'), DRAFT);
    mkdirSync(dirname(join(folder, 'home', configFile)), { recursive: true });
    writeFileSync(join(folder, 'home', configFile), documented(section));
    const PATH = `${folder}${delimiter}${process.env.PATH}`;
    await drive(folder, { ...process.env, HOME: join(folder, 'home'), PATH, LANG: 'C.UTF-8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function documented(section: string): string {
  const documentation = readFileSync(DOCUMENTATION, 'utf8');
  const [, block] = new RegExp(`^## ${section}.*?^\`\`\`\\w+\n(.*?)^\`\`\``, 'ms').exec(documentation)!;
  return block!;
}
