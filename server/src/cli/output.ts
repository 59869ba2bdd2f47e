import { once } from 'node:events';
import type { Language } from '../rules/rule';
import { reasonOf } from './reason-of';
import { say } from './say';
import { WORDS } from './words';

/** A stream that what is said goes to. */
export interface Output {
  /** Resolves when more may be written: results that nobody reads yet do not pile up. */
  write(text: string | Uint8Array): Promise<void>;
}

/** Standard output or standard error. */
export function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    async write(text) {
      if (text.length > 0 && !stream.write(text)) await once(stream, 'drain');
    },
  };
}

/**
 * Ends the process where nothing more can be said: without a word for a reader that has seen enough (`| head`), else,
 * as on a full disk, with one.
 * @param exitCode what the process would have ended with, had it known no more
 */
export function endWithOutput(language: Language, exitCode: () => number): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCode());
      if (stream === process.stdout) {
        const said = say('unwritable', { path: WORDS.stdout, reason: reasonOf(error) }, language);
        process.stderr.write(`report-checkup: ${said}\n`);
      }
      process.exit(2);
    });
  }
}
