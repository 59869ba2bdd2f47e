import { join } from 'node:path';
import { type LoadedBundle, loadBundle } from '../../launch/load-bundle';

/** What the bundle of the command line gives to those who start it. */
export type Program = typeof import('../main');

/** Loads the command line: its bundle is beside those of its two starts. */
export function loadProgram(): LoadedBundle<Program> {
  return loadBundle(join(__dirname, 'program.cjs'), 'command-line');
}
