import { readFile } from 'node:fs/promises';
import { fillTemplate } from '../checkup/message';
import { type CheckedFile, checkText } from './check-text';
import { FileProfiles } from './file-profiles';
import { findFiles } from './find-files';
import { formatJson } from './format-json';
import { formatPretty, type Paint } from './format-pretty';
import type { Options } from './options';
import { readText } from './read-text';
import { WORDS } from './words';

/** Where the command reads and writes. */
export interface Streams {
  readonly readStdin: () => Promise<Buffer>;
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
  readonly paint: Paint;
}

/**
 * Checks every path. A file that cannot be read is one line on standard error, and the others are still checked.
 * @returns the exit code: 0 nothing at or above the level, 1 findings, 2 something could not be done
 */
export async function check(options: Options, streams: Streams): Promise<0 | 1 | 2> {
  const run = new Run(options, streams);
  const checked: CheckedFile[] = [];
  for (const path of options.operands) {
    for await (const file of path === '-' ? run.checkStdin() : run.checkPath(path)) checked.push(file);
  }
  const { format, language } = options;
  streams.out(
    format === 'json' ? formatJson(checked, language) : formatPretty(checked, options, streams.paint),
  );
  if (run.failed) return 2;
  return checked.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

class Run {
  failed = false;
  readonly #options: Options;
  readonly #streams: Streams;
  readonly #profiles: FileProfiles;

  constructor(options: Options, streams: Streams) {
    this.#options = options;
    this.#streams = streams;
    this.#profiles = new FileProfiles(options);
  }

  async *checkStdin(): AsyncGenerator<CheckedFile> {
    const { stdinFilename } = this.#options;
    const file = await this.#checkBytes(stdinFilename, true, await this.#streams.readStdin());
    if (file) yield file;
  }

  async *checkPath(path: string): AsyncGenerator<CheckedFile> {
    const { files, named, exists } = await findFiles(path);
    if (files.length === 0) this.#fail(exists ? 'noMatch' : 'notFound', { path });
    for (const name of files) {
      try {
        const file = await this.#checkBytes(name, named, await readFile(name));
        if (file) yield file;
      } catch (error) {
        this.#fail('unreadable', {
          path: name,
          reason: (error as NodeJS.ErrnoException).code ?? String(error),
        });
      }
    }
  }

  async #checkBytes(path: string, named: boolean, bytes: Buffer): Promise<CheckedFile | null> {
    const text = readText(bytes);
    if (text === null) {
      this.#fail('binary', { path });
      return null;
    }
    const { profile, problems } = await this.#profiles.resolve(path);
    for (const problem of problems) this.#fail('badConfiguration', { problem });
    return checkText({ path, named, text, profile, level: this.#options.level });
  }

  #fail(id: keyof typeof WORDS, values: Record<string, string>): void {
    this.failed = true;
    const { language } = this.#options;
    this.#streams.err(fillTemplate(WORDS[id][language], values, language));
  }
}
