import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-files';

/** A file written by hand, one part of which is made from the code. */
export function changedFile(path: string, change: (text: string) => string): GeneratedFile {
  return { path, make: () => change(readFileSync(join(process.cwd(), path), 'utf8')) };
}
