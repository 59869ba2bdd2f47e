import { mkdirSync, readFileSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What V8 has made of a program in an earlier run, kept in the user's own folder for caches: code is read back there
 * that will be run, so it may be nobody else's folder. Without such a folder nothing is kept, and nothing is said.
 */
export class CompiledCode {
  readonly #path: string | null;
  /** Tells this program from others of its name; stands behind the code. */
  readonly #mark: Buffer;

  /** @param program what the file system says of the program's file */
  constructor(name: string, program: Stats, env: NodeJS.ProcessEnv) {
    const folder = env.NODE_DISABLE_COMPILE_CACHE ? null : cacheFolder(env);
    const { version, arch } = process;
    this.#path = folder && join(folder, 'report-checkup', `${name}-${version}-${arch}`);
    this.#mark = Buffer.from(` ${program.size} ${program.mtimeMs}`);
  }

  /** Undefined where there is none of this very program. V8 refuses what it cannot use. */
  read(): Buffer | undefined {
    if (!this.#path) return undefined;
    try {
      const bytes = readFileSync(this.#path);
      const end = bytes.length - this.#mark.length;
      return bytes.subarray(end).equals(this.#mark) ? bytes.subarray(0, end) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps code for the next run. Other runs may do the same at this moment: each writes a file of its own first. */
  write(code: Buffer): void {
    if (!this.#path) return;
    const fresh = `${this.#path}.${process.pid}`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      // Flushed, because V8 does not look whether what it reads is whole: it would end the process.
      writeFileSync(fresh, Buffer.concat([code, this.#mark]), { mode: 0o600, flush: true });
      renameSync(fresh, this.#path);
    } catch {
      // A disk that is full or read-only costs time, and nothing else.
    }
  }
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | null {
  return XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : null);
}
