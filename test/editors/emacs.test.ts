import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'vitest';
import { findProgram } from '../find-program';
import { driveEditor } from './drive-editor';

const executable = findProgram('emacs');
const script = join(import.meta.dirname, 'drive-emacs.el');

/** From version 29 on it is a part of Emacs; in batch, Emacs looks for packages only when told. */
function hasEglot(emacs: string): boolean {
  const found = execFileSync(
    emacs,
    ['--batch', '--funcall', 'package-initialize', '--eval', '(princ (locate-library "eglot"))'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return found !== 'nil';
}

test.skipIf(!executable || !hasEglot(executable))(
  'Emacs, configured as documented, shows findings and symbols, fixes and renames',
  () =>
    driveEditor({
      executable: executable!,
      args: ['--batch', '--funcall', 'package-initialize', '--load', 'home/init.el', '--load', script],
      section: 'Emacs',
      configFile: 'init.el',
    }),
  90_000,
);
