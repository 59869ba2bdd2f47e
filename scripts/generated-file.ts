import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is made from the code, by its path from the root, and what has to stand in it. */
export interface GeneratedFile {
  readonly path: string;
  readonly make: () => string;
}

/** A file written by hand, one part of which is made from the code. */
export function changedFile(path: string, change: (text: string) => string): GeneratedFile {
  return { path, make: () => change(readFileSync(join(process.cwd(), path), 'utf8')) };
}
