import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { afterAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let built: Promise<string> | null = null;

/** Bundles the server and what starts it as they are now, the way they are shipped, once a test file; gives the path. */
export function bundleServer(): Promise<string> {
  built ??= bundleAll('server/dist/server.cjs', 'server/dist/language-server.cjs');
  return built;
}

/** Bundles the server for a browser; gives the path. */
export function bundleServerForBrowser(): Promise<string> {
  return bundleAll('client/dist/server.js');
}

/** Bundles of scripts/bundles.mjs, in one folder; gives the path of the first. */
async function bundleAll(...outs: readonly string[]): Promise<string> {
  const { bundles } = (await import(join(ROOT, 'scripts/bundles.mjs'))) as {
    readonly bundles: readonly (BuildOptions & { in: string; out: string })[];
  };
  const folder = await mkdtemp(join(tmpdir(), 'report-checkup-lsp-'));
  folders.push(folder);
  for (const { in: entry, out, ...options } of bundles.filter((one) => outs.includes(one.out))) {
    const outfile = join(folder, basename(out));
    await build({ absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, ...options });
  }
  return join(folder, basename(outs[0]!));
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
