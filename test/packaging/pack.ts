import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

export const ROOT = join(import.meta.dirname, '../..');

/** Packing bundles everything anew, and the first time installs the packer. */
export const PATIENCE_MS = 120_000;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder outside of the repository, so that nothing is found in ours. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-packaging-'));
  folders.push(folder);
  return folder;
}

type Pack = (folder: string) => Promise<string>;

/** The bundles that are packed into the extension, and into the npm package. */
export async function packedBundles(): Promise<readonly string[]> {
  const scripts = ['extension', 'npm-package'].map(
    (name) => import(join(ROOT, `scripts/packaging/${name}.mjs`)),
  );
  return (await Promise.all(scripts)).flatMap(({ BUNDLES }: { BUNDLES: readonly string[] }) => BUNDLES);
}

/** Makes the `.vsix`. Resolves to its path. */
export async function packExtension(): Promise<string> {
  const script = (await import(join(ROOT, 'scripts/packaging/extension.mjs'))) as { packExtension: Pack };
  return script.packExtension(newFolder());
}

/** Makes the tarball. Resolves to its path. */
export async function packForNpm(): Promise<string> {
  const script = (await import(join(ROOT, 'scripts/packaging/npm-package.mjs'))) as { packForNpm: Pack };
  return script.packForNpm(newFolder());
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command to its end, whatever that is. */
export function run(command: string, args: readonly string[], cwd: string): Promise<Ended> {
  return promisify(execFile)(command, args, { cwd, encoding: 'utf8' }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
}
