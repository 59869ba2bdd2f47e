import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findProgram } from '../find-program';
import { inEditorFolder } from './editor-folder';

const executable = findProgram('kate');

/** The plugin turned on, and the answer to Kate's question whether it may start the server. */
const settings = (folder: string) => `[General]
Show welcome view for new window=false

[Kate Plugins]
lspclientplugin=true

[lspclient]
AllowedServerCommandLines=${join(folder, 'report-checkup-language-server')} --stdio
`;

test.skipIf(!executable)(
  'Kate, configured as documented, opens a draft and is told the findings',
  () =>
    inEditorFolder(
      { section: 'Kate', configFile: '.config/kate/lspclient/settings.json' },
      async (folder, env) => {
        writeFileSync(join(folder, 'home/.config/katerc'), settings(folder));
        const kate = spawn(executable!, ['--new', 'draft.txt'], {
          cwd: folder,
          env: { ...env, QT_QPA_PLATFORM: 'offscreen' },
          stdio: 'ignore',
        });
        const log = join(folder, 'said.log');
        try {
          await vi.waitFor(
            () => expect(existsSync(log) && readFileSync(log, 'utf8')).toMatch(/publishDiagnostics.*XX县/s),
            { timeout: 20_000, interval: 100 },
          );
        } finally {
          kate.kill();
          await once(kate, 'exit');
        }
      },
    ),
  60_000,
);
