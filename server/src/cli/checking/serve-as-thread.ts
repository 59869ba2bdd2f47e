import { parentPort, workerData } from 'node:worker_threads';
import { CommandError } from '../arguments/command-error';
import type { Reply } from './check-thread';
import { FileChecker, type FileToCheck, type Order } from './file-checker';

/** What a worker thread does: checks the files that it is sent, until it is ended. */
export async function serveAsThread(): Promise<void> {
  const port = parentPort!;
  const checker = await FileChecker.for(workerData as Order);
  let last: Promise<void> = Promise.resolve();
  port.on('message', (files: readonly FileToCheck[]) => {
    // One after another: replies are told apart by their order.
    last = last.then(async () => port.postMessage(await reply(checker, files)));
  });
}

async function reply(checker: FileChecker, files: readonly FileToCheck[]): Promise<Reply> {
  try {
    const answers = [];
    for (const file of files) answers.push(await checker.check(file));
    return { answers };
  } catch (error) {
    if (error instanceof CommandError) return { commandError: error.message };
    throw error;
  }
}
