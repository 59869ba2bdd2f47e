import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { CompiledCode } from './compiled-code';

export interface LoadedBundle<T> {
  readonly exports: T;
  /** Keeps what V8 has compiled until now for the next start, unless this one found such. */
  keepCode(): void;
  /** Does so as well where this one found much less than that; takes as long as a start, to find out. */
  keepGrownCode(): void;
}

/** By how much code must have grown to be kept anew. */
const GROWN = 1.1;

/**
 * Loads a bundle as `require` does, out of what V8 compiled of it in an earlier start: to compile a large one takes
 * longer than to run it. Node 20 does not offer that by itself.
 * @param path  a CommonJS file that is nothing but ASCII: read as Latin-1 it is there at once, and takes half the memory
 * @param name  what its compiled code is kept under
 */
export function loadBundle<T>(path: string, name: string): LoadedBundle<T> {
  const kept = new CompiledCode(name, statSync(path), process.env);
  const { script, found } = compile(path, kept.read());
  const module = { exports: {} as T };
  script.runInThisContext()(module.exports, require, module, path, dirname(path));
  return {
    exports: module.exports,
    keepCode() {
      if (kept.isKept && found === 0) kept.write(script.createCachedData());
    },
    keepGrownCode() {
      if (!kept.isKept) return;
      const code = script.createCachedData();
      if (code.length > found * GROWN) kept.write(code);
    },
  };
}

/** A function of its own, so that what has been read is not held for as long as the bundle is. */
function compile(path: string, cachedData: Buffer | undefined): { script: Script; found: number } {
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'latin1')}\n})`,
    { filename: path, ...(cachedData && { cachedData }) },
  );
  return { script, found: cachedData && !script.cachedDataRejected ? cachedData.length : 0 };
}
