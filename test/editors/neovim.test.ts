import { join } from 'node:path';
import { test } from 'vitest';
import { findProgram } from '../find-program';
import { driveEditor } from './drive-editor';

const executable = findProgram('nvim');
const script = join(import.meta.dirname, 'drive-neovim.lua');

test.skipIf(!executable)(
  'Neovim, configured as documented, shows findings and symbols, fixes and renames',
  () =>
    driveEditor({
      executable: executable!,
      args: ['--headless', '--clean', '-u', 'home/init.lua', 'draft.txt', '-c', `luafile ${script}`],
      section: 'Neovim',
      configFile: 'init.lua',
    }),
  90_000,
);
