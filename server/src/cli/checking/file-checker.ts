import { Draft } from '../../draft/draft';
import { formatOf } from '../../draft/file-kinds';
import { LARGEST_DRAFT, readRegularFile } from '../../files/read-regular-file';
import type { Encoding } from '../../files/text-file';
import type { MessageValue } from '../../rules/rule';
import type { Options } from '../arguments/read-arguments';
import { type DraftFile, openDraft } from '../files/draft-file';
import type { FoundFile } from '../files/find-files';
import type { Format, FormatContext } from '../formats/format';
import { loadFormat } from '../formats/formats';
import { makePaint } from '../formats/paint';
import { reasonOf } from '../reason-of';
import { say } from '../say';
import type { WORDS } from '../words';
import { afterFixes, type CheckedFile, checkText, type FixedFile, fixText } from './check-text';
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
  /** As the format writes it; empty for nothing. */
  readonly text: string;
  /** What a diff has to be in, so that it fits its file. */
  readonly encoding: Encoding;
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

/** When a change is recorded, as Word writes it: to the second, in UTC. */
export function revisionDate(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
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
      bytes = given
        ? Buffer.from(given.buffer, given.byteOffset, given.byteLength)
        : readRegularFile(path, LARGEST_DRAFT);
    } catch (error) {
      return this.#refuse(path, 'unreadable', { reason: reasonOf(error) });
    }
    const file = await openDraft(path, bytes);
    if (typeof file === 'string') return this.#refuse(path, file, {});
    const { profile, problems, unreadable } = await this.#profiles.resolve(path);
    const failures = [...unreadable, ...problems].map((sentence) => ({ path, sentence }));
    const checked = checkText({ path, isNamed, profile, ...file }, this.#options);
    const { fix } = this.#options;
    if (fix === 'no') return { said: this.#say(checked), failures, rewrite: null };
    const fixed = fixText(checked, this.#options);
    if (fix === 'show') return { said: await this.#show(checked, fixed, file), failures, rewrite: null };
    return this.#rewrite(checked, fixed, file, bytes, failures);
  }

  async #rewrite(
    checked: CheckedFile,
    fixed: FixedFile | null,
    file: DraftFile,
    original: Buffer,
    failures: readonly Failure[],
  ): Promise<Answer> {
    const otherwise = this.#say(checked);
    if (!fixed) return { said: otherwise, failures, rewrite: null };
    const { path } = checked;
    const lock = this.#options.breaksSignature ? null : await file.lock();
    if (lock) {
      const refused = this.#refuse(path, lock.id, { ...lock });
      return { said: otherwise, failures: [...failures, ...refused.failures], rewrite: null };
    }
    const { author, isPlain } = this.#options;
    const revision = { author: isPlain ? null : author, date: revisionDate() };
    const written = await file.write(fixed.checkup.draft.text, revision);
    const rewrite = { path, original, fixed: written.bytes, otherwise };
    const refusals = written.refusals.flatMap(({ line, reason }) => {
      const place = `${path}:${line + 1}`;
      return this.#refuse(place, `refused-${reason}`, {}).failures;
    });
    const left = written.word
      ? afterFixes(checked, Draft.parse(written.text, formatOf(path)), written.word, this.#options)
      : fixed;
    return { said: this.#say(left), failures: [...failures, ...refusals], rewrite };
  }

  #say(file: CheckedFile | FixedFile): Said {
    return {
      text: this.#format.file(file, this.#context),
      encoding: 'utf-8',
      facts: countFile(file, this.#options.language),
    };
  }

  async #show(checked: CheckedFile, fixed: FixedFile | null, file: DraftFile): Promise<Said> {
    const facts = countFile(checked, this.#options.language);
    if (!fixed) return { text: '', encoding: file.encoding, facts };
    const { writeDiff } = await import('../formats/diff');
    const [before, after] = [checked, fixed].map(({ checkup }) => file.mark + checkup.draft.text);
    const text = writeDiff(checked.path, before!, after!);
    return { text, encoding: file.encoding, facts: { ...facts, fixed: fixed.fixed } };
  }

  #refuse(path: string, id: keyof typeof WORDS, values: Record<string, MessageValue>): Answer {
    const sentence = say(id, { path, ...values }, this.#options.language);
    return { said: null, failures: [{ path, sentence }], rewrite: null };
  }
}
