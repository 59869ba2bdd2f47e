import { buffer } from 'node:stream/consumers';
import type { Options } from '../arguments/read-arguments';
import { checkFiles } from '../checking/check-files';
import type { Answer, Order, Rewrite, Said } from '../checking/file-checker';
import { type Failure, Totals } from '../checking/totals';
import { type FoundFile, findFiles } from '../files/find-files';
import { encodeDiff } from '../formats/encode-diff';
import type { Format, FormatContext } from '../formats/format';
import { loadFormat } from '../formats/formats';
import { makePaint, wantsColour } from '../formats/paint';
import { visible, visibleLines } from '../formats/visible';
import { endWithOutput, type Output, outputTo } from '../output';
import { Progress } from '../progress';
import { reasonOf } from '../reason-of';
import { say } from '../say';

/**
 * Checks every path. What cannot be done is one line on standard error, and the other files are still checked.
 * @returns the exit code: 0 nothing at or above the level, 1 findings, 2 something could not be done
 * @throws CommandError when nothing can be checked at all
 */
export async function check(options: Options): Promise<number> {
  return new Check(options, await loadFormat(options.format)).run();
}

class Check {
  readonly #options: Options;
  readonly #format: Format;
  readonly #context: FormatContext;
  readonly #order: Order;
  readonly #totals = new Totals();
  readonly #progress: Progress | null;
  /** Where the results go: elsewhere while a fixed standard input takes standard output. */
  readonly #out: Output;
  /** A mistake in a configuration is said once, however many threads come across it. */
  readonly #saidFailures = new Set<string>();
  #hasWritten = false;

  constructor(options: Options, format: Format) {
    this.#options = options;
    this.#format = format;
    const stream =
      options.fix === 'write' && options.operands.includes('-') ? process.stderr : process.stdout;
    const isColoured = wantsColour(stream.isTTY === true, process.env);
    this.#out = outputTo(stream);
    this.#order = { options, isColoured };
    this.#context = { ...options, paint: makePaint(isColoured) };
    const isWatched = process.stderr.isTTY === true && !options.isQuiet;
    this.#progress = isWatched ? new Progress(process.stderr, options.language) : null;
  }

  async run(): Promise<number> {
    endWithOutput(this.#options.language, () => this.#exitCode);
    const showsDiff = this.#options.fix === 'show';
    const { head } = this.#format;
    if (!showsDiff) await this.#out.write(typeof head === 'string' ? head : head(this.#context));
    if (this.#options.operands.includes('-')) await this.#checkStdin();
    for await (const answer of checkFiles(this.#files(), this.#order)) await this.#take(answer);
    this.#progress?.clear();
    if (!showsDiff) await this.#out.write(this.#format.tail(this.#totals, this.#context));
    else if (!this.#options.isQuiet) this.#sumDiffUp();
    return this.#exitCode;
  }

  get #exitCode(): 0 | 1 | 2 {
    if (this.#totals.failed > 0) return 2;
    const hasDiff = this.#options.fix === 'show' && this.#hasWritten;
    return this.#totals.findings > 0 || hasDiff ? 1 : 0;
  }

  /** With `--fix` the text goes on to standard output, fixed or as it came. */
  async #checkStdin(): Promise<void> {
    const bytes = await buffer(process.stdin);
    const { FileChecker } = await import('../checking/file-checker');
    const checker = await FileChecker.for(this.#order);
    const answer = await checker.check({ path: this.#options.stdinFilename, isNamed: true, bytes });
    if (this.#options.fix === 'write') await outputTo(process.stdout).write(answer.rewrite?.fixed ?? bytes);
    await this.#take({ ...answer, rewrite: null });
  }

  #files(): AsyncGenerator<FoundFile> {
    const paths = this.#options.operands.filter((path) => path !== '-');
    return findFiles(paths, this.#options.shard, ({ id, path, reason }) => {
      this.#fail({ path, sentence: say(id, { path, reason }, this.#options.language) });
    });
  }

  async #take({ said, failures, rewrite }: Answer): Promise<void> {
    for (const failure of failures) this.#fail(failure);
    const isRefused = rewrite !== null && !(await this.#write(rewrite));
    if (said) await this.#say(isRefused ? rewrite.otherwise : said);
    this.#progress?.show(this.#totals.files);
  }

  async #say({ text, encoding, facts }: Said): Promise<void> {
    this.#totals.add(facts);
    if (text.length === 0) return;
    this.#progress?.clear();
    const separator = this.#hasWritten && this.#options.fix !== 'show' ? this.#format.separator : '';
    this.#hasWritten = true;
    if (separator !== '') await this.#out.write(separator);
    // In a pipe a diff stays what `git apply` takes.
    if (this.#options.fix !== 'show') await this.#out.write(text);
    else if (process.stdout.isTTY === true) await this.#out.write(visibleLines(text));
    else await this.#out.write(await encodeDiff(text, encoding));
  }

  /** False when the file was left as it is. */
  async #write({ path, original, fixed }: Rewrite): Promise<boolean> {
    const { FileChanged, HardLinked, replaceFile } = await import('../files/replace-file');
    try {
      await replaceFile(path, original, fixed);
      return true;
    } catch (error) {
      const { language } = this.#options;
      const sentence =
        error instanceof FileChanged
          ? say('changed', { path }, language)
          : error instanceof HardLinked
            ? say('hardLinked', { path }, language)
            : say('unwritable', { path, reason: reasonOf(error) }, language);
      this.#fail({ path, sentence });
      return false;
    }
  }

  #fail(failure: Failure): void {
    if (this.#saidFailures.has(failure.sentence)) return;
    this.#saidFailures.add(failure.sentence);
    this.#totals.fail(failure);
    this.#progress?.clear();
    process.stderr.write(`report-checkup: ${visible(failure.sentence)}\n`);
  }

  #sumDiffUp(): void {
    const { fixed, fixedFiles } = this.#totals;
    if (fixedFiles === 0) return;
    const said = say('wouldFix', { count: fixed, files: fixedFiles }, this.#options.language);
    process.stderr.write(`${said}\n`);
  }
}
