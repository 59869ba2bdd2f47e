import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';

/** Endings of files that hold drafts. */
const DRAFTS = '**/*.{txt,md,report,gongwen}';
const IGNORED = ['**/node_modules/**', '**/.*/**'];

/** The files that one path on the command line stands for. */
export interface FoundFiles {
  readonly path: string;
  /** Empty when the path names nothing. */
  readonly files: readonly string[];
  /** True for a file that was named itself, not found in a folder or by a glob. */
  readonly named: boolean;
  /** False for a name of nothing; a folder or glob without drafts exists all the same. */
  readonly exists: boolean;
}

/** Finds what `path` stands for: itself, the drafts below a folder, or what a glob matches, sorted by name. */
export async function findFiles(path: string): Promise<FoundFiles> {
  const entry = await stat(path).catch(() => null);
  if (entry?.isDirectory()) return { path, files: await search(DRAFTS, path), named: false, exists: true };
  if (entry) return { path, files: [path], named: true, exists: true };
  if (!/[*?[{]/.test(path)) return { path, files: [], named: false, exists: false };
  return { path, files: await search(path.replaceAll('\\', '/'), '.'), named: false, exists: true };
}

async function search(pattern: string, folder: string): Promise<string[]> {
  const found = await glob(pattern, {
    cwd: folder,
    ignore: IGNORED,
    onlyFiles: true,
    expandDirectories: false,
  });
  return found.map((name) => join(folder, name)).sort();
}
