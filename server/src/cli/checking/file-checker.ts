import { readFileSync } from 'node:fs';
import { BOM, readText, type TextFile, writeText } from '../../files/text-file';
import type { MessageValue } from '../../rules/rule';
import type { Options } from '../arguments/read-arguments';
import type { FoundFile } from '../files/find-files';
import type { Format, FormatContext } from '../formats/format';
import { loadFormat } from '../formats/formats';
import { makePaint } from '../formats/paint';
import { reasonOf } from '../reason-of';
import { say } from '../say';
import { type CheckedFile, checkText, type FixedFile, fixText } from './check-text';
import { FileProfiles } from './file-profiles';
import { countFile, type Failure, type FileFacts } from './totals';

/** What is asked of every file. Plain data: worker threads get a copy. */
export interface Order {
  readonly options: Options;
  readonly isColoured: boolean;
}

/** A file to be checked, with its bytes where they are here already. */
export interface FileToCheck extends FoundFile {
  readonly bytes?: Uint8Array;
}

/** What is said of a file. */
export interface Said {
  /** As the format writes it, or bytes for a diff of a file that is not in UTF-8; empty for nothing. */
  readonly text: string | Uint8Array;
  readonly facts: FileFacts;
}

/** What came of a file. Plain data: it may come from another thread. */
export interface Answer {
  /** Null for a file that could not be checked. */
  readonly said: Said | null;
  readonly failures: readonly Failure[];
  /** Bytes to write, for `--fix`. */
  readonly rewrite: Rewrite | null;
}

export interface Rewrite {
  readonly path: string;
  readonly original: Uint8Array;
  readonly fixed: Uint8Array;
  /** What is said of the file when it cannot be written. */
  readonly otherwise: Said;
}

/** Checks files one by one. */
export class FileChecker {
  readonly #options: Options;
  readonly #format: Format;
  readonly #context: FormatContext;
  readonly #profiles: FileProfiles;

  private constructor({ options, isColoured }: Order, format: Format) {
    this.#options = options;
    this.#format = format;
    this.#context = { ...options, paint: makePaint(isColoured) };
    this.#profiles = new FileProfiles({ ...options, isConfigSought: true });
  }

  static async for(order: Order): Promise<FileChecker> {
    return new FileChecker(order, await loadFormat(order.options.format));
  }

  /**
   * Checks a file, and fixes what it holds when that is asked for; nothing is written.
   * @throws CommandError when the command line does not fit the configuration
   */
  async check({ path, isNamed, bytes: given }: FileToCheck): Promise<Answer> {
    let bytes: Buffer;
    try {
      bytes = given ? Buffer.from(given.buffer, given.byteOffset, given.byteLength) : readFileSync(path);
    } catch (error) {
      return this.#refuse(path, 'unreadable', { reason: reasonOf(error) });
    }
    const file = readText(bytes);
    if (file === null) return this.#refuse(path, 'binary', {});
    const { profile, problems, unreadable } = await this.#profiles.resolve(path);
    const failures = [...unreadable, ...problems].map((sentence) => ({ path, sentence }));
    const checked = checkText({ path, isNamed, text: file.text, profile }, this.#options);
    const { fix } = this.#options;
    if (fix === 'no') return { said: this.#say(checked), failures, rewrite: null };
    const fixed = fixText(checked, this.#options);
    if (fix === 'show') return { said: await this.#show(checked, fixed, file), failures, rewrite: null };
    return this.#rewrite(checked, fixed, file, bytes, failures);
  }

  async #rewrite(
    checked: CheckedFile,
    fixed: FixedFile | null,
    file: TextFile,
    original: Buffer,
    failures: readonly Failure[],
  ): Promise<Answer> {
    const otherwise = this.#say(checked);
    if (!fixed) return { said: otherwise, failures, rewrite: null };
    const { path } = checked;
    if (file.isDamaged) {
      const refused = this.#refuse(path, 'damaged', {});
      return { said: otherwise, failures: [...failures, ...refused.failures], rewrite: null };
    }
    if (!(await writeText(file.text, file)).equals(original)) {
      const refused = this.#refuse(path, 'lossy', { encoding: file.encoding.toUpperCase() });
      return { said: otherwise, failures: [...failures, ...refused.failures], rewrite: null };
    }
    const bytes = await writeText(fixed.checkup.draft.text, file);
    const rewrite = { path, original, fixed: bytes, otherwise };
    return { said: this.#say(fixed), failures, rewrite };
  }

  #say(file: CheckedFile | FixedFile): Said {
    return { text: this.#format.file(file, this.#context), facts: countFile(file, this.#options.language) };
  }

  async #show(checked: CheckedFile, fixed: FixedFile | null, file: TextFile): Promise<Said> {
    const facts = countFile(checked, this.#options.language);
    if (!fixed) return { text: '', facts };
    const { encodeDiff, writeDiff } = await import('../formats/diff');
    const [before, after] = [checked, fixed].map(
      ({ checkup }) => (file.hasBom ? BOM : '') + checkup.draft.text,
    );
    const text = await encodeDiff(writeDiff(checked.path, before!, after!), file);
    return { text, facts: { ...facts, fixed: fixed.fixed } };
  }

  #refuse(
    path: string,
    id: 'unreadable' | 'binary' | 'lossy' | 'damaged',
    values: Record<string, MessageValue>,
  ): Answer {
    const sentence = say(id, { path, ...values }, this.#options.language);
    return { said: null, failures: [{ path, sentence }], rewrite: null };
  }
}
