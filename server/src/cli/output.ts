import { once } from 'node:events';

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
 * A reader that has seen enough (`| head`) ends the process, without a word.
 * @param exitCode what the process would have ended with, had it known no more
 */
export function endWithReader(exitCode: () => number): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(exitCode());
    });
  }
}
