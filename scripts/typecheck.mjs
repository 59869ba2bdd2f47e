// Checks every part against the globals that exist where it runs: Node, a web worker, VS Code.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const tsc = join(root, 'node_modules/typescript/bin/tsc');
/** A project, and the file without which it has nothing to check. */
const projects = [
  ['client/tsconfig.json', 'client/src/extension.ts'],
  ['client/tsconfig.web.json', 'client/src/extension.web.ts'],
  ['server/tsconfig.json', 'server/src'],
  ['server/tsconfig.web.json', 'server/src/lsp/worker-main.ts'],
  ['test/tsconfig.json', 'test/vscode/suite/index.ts'],
];

function check(project) {
  return new Promise((resolve) => {
    spawn(process.execPath, [tsc, '--project', project, '--pretty', String(process.stdout.isTTY ?? false)], {
      cwd: root,
      stdio: 'inherit',
    }).on('close', resolve);
  });
}

let failed = 0;
for (const [project, needed] of projects) {
  if (existsSync(join(root, needed)) && (await check(project)) !== 0) failed++;
}
process.exitCode = failed > 0 ? 1 : 0;
