// npm run generate: writes the files that are made from the code, where they differ from what is there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { root } from './root.mjs';
import { scratchFolder } from './scratch-folder.mjs';

const bundle = join(scratchFolder(), 'generated-files.mjs');
await esbuild.build({
  absWorkingDir: root,
  entryPoints: ['scripts/generated-files.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'warning',
});
const { GENERATED_FILES } = await import(pathToFileURL(bundle).href);

let written = 0;
for (const { path, make } of GENERATED_FILES) {
  const target = join(root, path);
  const content = make();
  if (read(target) === content) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
  console.log(`written ${path}`);
  written++;
}
console.log(`${written} of ${GENERATED_FILES.length} generated files had changed`);

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
