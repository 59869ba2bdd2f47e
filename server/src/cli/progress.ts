import type { Language } from '../rules/rule';
import { say } from './say';

/** Shorter work needs no word. */
const PATIENCE_MS = 1000;
const PAUSE_MS = 100;
const ERASE_LINE = '\r\u001b[K';

/** How many files are done, in one line on a terminal that is written over again and again. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #language: Language;
  #due = Date.now() + PATIENCE_MS;
  #isShown = false;

  constructor(stream: NodeJS.WriteStream, language: Language) {
    this.#stream = stream;
    this.#language = language;
  }

  show(count: number): void {
    if (Date.now() < this.#due) return;
    this.#due = Date.now() + PAUSE_MS;
    this.#isShown = true;
    this.#stream.write(`${ERASE_LINE}${say('progress', { count }, this.#language)}`);
  }

  /** Makes room for other lines. */
  clear(): void {
    if (this.#isShown) this.#stream.write(ERASE_LINE);
    this.#isShown = false;
  }
}
