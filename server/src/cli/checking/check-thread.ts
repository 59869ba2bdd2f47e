import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../arguments/command-error';
import type { Answer, FileToCheck, Order } from './file-checker';
import type { Member } from './spread';

/** What it starts with; beside the bundle that this is in. */
const PROGRAM = join(__dirname, 'thread.cjs');

/** What a thread answers to some files. */
export type Reply = { readonly answers: readonly Answer[] } | { readonly commandError: string };

/** A thread that checks files. */
export class CheckThread implements Member<readonly FileToCheck[], readonly Answer[]> {
  readonly #worker: Worker;

  constructor(order: Order) {
    this.#worker = new Worker(PROGRAM, { workerData: order });
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
