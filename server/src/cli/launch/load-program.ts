import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { CompiledCode } from './compiled-code';

/** What the bundle of the command line gives to those who start it. */
export type Program = typeof import('../main');

export interface LoadedProgram {
  readonly program: Program;
  /** Keeps what V8 has compiled until now for the next run, unless this run found such. */
  keepCode(): void;
}

/** Its bundle, beside those of its two starts. */
const NAME = 'program.cjs';

/**
 * Loads the command line. To compile it takes longer than to check a draft, so V8's work is kept from one run to the
 * next: Node 20 does not offer that by itself.
 */
export function loadProgram(): LoadedProgram {
  setFlags();
  const path = join(__dirname, NAME);
  const kept = new CompiledCode('command-line', statSync(path), process.env);
  const cachedData = kept.read();
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`,
    { filename: path, ...(cachedData && { cachedData }) },
  );
  const module = { exports: {} as Program };
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return {
    program: module.exports,
    keepCode() {
      if (!cachedData || script.cachedDataRejected) kept.write(script.createCachedData());
    },
  };
}

/** Tells V8 that a short run matters; only what it is known to understand, for of all else it complains. */
function setFlags(): void {
  const version = Number.parseInt(process.versions.node, 10);
  // Else each pattern is compiled twice, for a slow first use and for the others; nearly all of ours have others.
  if (version <= 24) setFlagsFromString('--no-regexp-tier-up');
  // Code is optimised where it is hot in a folder of drafts, not in one of them.
  if (version === 20) setFlagsFromString('--interrupt-budget=500000');
}
