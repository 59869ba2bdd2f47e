import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'server/src/lsp/main.ts';

let built: Promise<string> | null = null;

/** Bundles the server as it is now, the way it is shipped, once a test file. Resolves to the path of the bundle. */
export function bundleServer(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const { bundles } = (await import(join(ROOT, 'scripts/bundles.mjs'))) as {
    readonly bundles: readonly (BuildOptions & { in: string; out: string })[];
  };
  const { in: entry, out: _, ...options } = bundles.find((one) => one.in === ENTRY)!;
  const folder = await mkdtemp(join(tmpdir(), 'report-checkup-lsp-'));
  folders.push(folder);
  const outfile = join(folder, 'server.cjs');
  await build({ absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, ...options });
  return outfile;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
