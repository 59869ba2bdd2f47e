import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const built = new Map<string, Promise<string>>();

/**
 * Bundles the server as it is now, the way it is shipped, once a test file.
 * @param out which bundle of scripts/bundles.mjs
 * @returns its path
 */
export function bundleServer(out = 'server/dist/server.cjs'): Promise<string> {
  const known = built.get(out) ?? bundle(out);
  built.set(out, known);
  return known;
}

async function bundle(out: string): Promise<string> {
  const { bundles } = (await import(join(ROOT, 'scripts/bundles.mjs'))) as {
    readonly bundles: readonly (BuildOptions & { in: string; out: string })[];
  };
  const { in: entry, out: _, ...options } = bundles.find((one) => one.out === out)!;
  const folder = await mkdtemp(join(tmpdir(), 'report-checkup-lsp-'));
  folders.push(folder);
  const outfile = join(folder, basename(out));
  await build({ absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, ...options });
  return outfile;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
