import { BOM, decodeUtf8 } from '../../files/text-file';
import { asRecord } from '../../profile/editor-settings';
import type { Options } from '../arguments/read-arguments';
import { checkText } from '../checking/check-text';
import { FileProfiles } from '../checking/file-profiles';
import { openWord } from '../files/draft-file';
import { readLines } from '../files/read-lines';
import { describeFile, type JsonFile } from '../formats/json-file';
import { visible } from '../formats/visible';
import { outputTo } from '../output';
import { say } from '../say';

/** As long a line as is read: a draft of ten million characters fits, however it is escaped. */
const LONGEST_LINE_MB = 64;

/** What a line is answered that cannot be checked. */
interface LineError {
  /** Null where the line does not say. */
  readonly path: string | null;
  readonly error: string;
}

/**
 * Checks one draft a line of standard input, and answers each by one line of standard output. A line that cannot be
 * read is answered too, so the exit code is 0: frameworks take any other for a lost machine.
 * @throws CommandError when the command line does not fit the configuration
 */
export async function stream(options: Options): Promise<number> {
  const checker = new LineChecker(options);
  await checker.demandOptions();
  const out = outputTo(process.stdout);
  for await (const line of readLines(process.stdin, LONGEST_LINE_MB * 2 ** 20)) {
    await out.write(`${JSON.stringify(await checker.check(line))}\n`);
  }
  return 0;
}

class LineChecker {
  readonly #options: Options;
  readonly #profiles: FileProfiles;

  constructor(options: Options) {
    this.#options = options;
    // The paths are those of another machine, or of none: nothing is looked for beside them.
    this.#profiles = new FileProfiles({ ...options, isConfigSought: false });
  }

  /** Finds out before the first line whether genre and configuration exist. */
  async demandOptions(): Promise<void> {
    const { problems, unreadable } = await this.#profiles.resolve('stdin.txt');
    for (const problem of [...unreadable, ...problems])
      process.stderr.write(`report-checkup: ${visible(problem)}\n`);
  }

  /** @param line null for one that is too long */
  async check(line: Buffer | null): Promise<JsonFile | LineError> {
    if (line === null) return this.#refuse(null, 'longLine', { most: LONGEST_LINE_MB });
    const draft = parse(line);
    if (draft === undefined) return this.#refuse(null, 'badJson', {});
    const { path, text, docx } = asRecord(draft);
    if (typeof path !== 'string') return this.#refuse(null, 'badDraft', { field: 'path' });
    if (typeof docx === 'string') return this.#checkWord(path, docx);
    if (typeof text !== 'string') return this.#refuse(path, 'badDraft', { field: 'text' });
    const { profile } = await this.#profiles.resolve(path);
    const checked = checkText({ path, isNamed: true, text, profile }, this.#options);
    return describeFile(checked, this.#options.language);
  }

  async #checkWord(path: string, base64: string): Promise<JsonFile | LineError> {
    const file = await openWord(Buffer.from(base64, 'base64'));
    if (typeof file === 'string') return this.#refuse(path, file, { path });
    const { profile } = await this.#profiles.resolve(path);
    const checked = checkText({ path, isNamed: true, profile, ...file }, this.#options);
    return describeFile(checked, this.#options.language);
  }

  #refuse(path: string | null, id: Parameters<typeof say>[0], values: Parameters<typeof say>[1]): LineError {
    return { path, error: say(id, values, this.#options.language) };
  }
}

/** The value of a line of JSON; undefined where it is none. */
function parse(line: Buffer): unknown {
  const text = decodeUtf8(line);
  if (text === null) return undefined;
  try {
    // Windows programs put a BOM before what they pipe.
    return JSON.parse(text.startsWith(BOM) ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}
