import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../arguments/command-error';
import type { Answer, FileToCheck, Order } from './file-checker';
import type { Member } from './spread';

/** What a thread answers to some files. */
export type Reply = { readonly answers: readonly Answer[] } | { readonly commandError: string };

/** A thread that checks files; `program` is the file of the command line itself, which starts as a checker there. */
export class CheckThread implements Member<readonly FileToCheck[], readonly Answer[]> {
  readonly #worker: Worker;

  constructor(program: URL, order: Order) {
    this.#worker = new Worker(program, { workerData: order });
    // Waiting for work is no reason to keep the process.
    this.#worker.unref();
  }

  async do(files: readonly FileToCheck[]): Promise<readonly Answer[]> {
    this.#worker.ref();
    this.#worker.postMessage(files);
    // Rejects when the thread fails.
    const [reply] = (await once(this.#worker, 'message')) as [Reply];
    this.#worker.unref();
    if ('commandError' in reply) throw new CommandError(reply.commandError);
    return reply.answers;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
