import { mkdirSync, readFileSync, renameSync, type Stats, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as zlib from 'node:zlib';

/** Node 20 has none before 20.15. */
const crc32: ((bytes: Buffer) => number) | undefined = zlib.crc32;
/** Bytes of a checksum. */
const SUM = 4;

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
    // V8 does not look whether code is as it was kept: what a disk has spoilt would end the process.
    this.#path =
      folder === null || !crc32 ? null : join(folder, 'report-checkup', `${name}-${version}-${arch}`);
    this.#mark = Buffer.from(` ${program.size} ${program.mtimeMs}`);
  }

  /** False where nothing can be kept, or is not to be. */
  get isKept(): boolean {
    return this.#path !== null;
  }

  /** Undefined where there is none of this very program, or not as it was kept. V8 refuses what it cannot use. */
  read(): Buffer | undefined {
    if (!this.#path) return undefined;
    try {
      const bytes = readFileSync(this.#path);
      const end = bytes.length - this.#mark.length - SUM;
      if (end <= 0 || !bytes.subarray(end + SUM).equals(this.#mark)) return undefined;
      const code = bytes.subarray(0, end);
      return bytes.readUInt32LE(end) === crc32!(code) ? code : undefined;
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
      const sum = Buffer.alloc(SUM);
      sum.writeUInt32LE(crc32!(code));
      writeFileSync(fresh, Buffer.concat([code, sum, this.#mark]), { mode: 0o600 });
      renameSync(fresh, this.#path);
    } catch {
      // A disk that is full or read-only costs time, and nothing else.
    }
  }
}

function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | null {
  return XDG_CACHE_HOME || LOCALAPPDATA || (HOME ? join(HOME, '.cache') : null);
}
