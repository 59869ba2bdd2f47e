import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CommandError } from '../arguments/command-error';
import type { Answer, FileToCheck, Order } from './file-checker';
import type { Member } from './spread';

/** What it starts with; beside the bundle that this is in. */
const PROGRAM = join(__dirname, 'thread.cjs');

/** What a thread answers to some files. */
export type Reply = { readonly answers: readonly Answer[] } | { readonly commandError: string };

type Settle = (reply: Promise<Reply>) => void;

/** A thread that checks files. It may be given more while it is at work: then it need not wait for this thread. */
export class CheckThread implements Member<readonly FileToCheck[], readonly Answer[]> {
  readonly #worker: Worker;
  /** Those who wait for replies, which come in the order of what was asked. */
  readonly #waiting: Settle[] = [];

  constructor(order: Order) {
    this.#worker = new Worker(PROGRAM, { workerData: order });
    this.#worker.on('message', (reply: Reply) => {
      this.#waiting.shift()!(Promise.resolve(reply));
      this.#keepProcess();
    });
    this.#worker.on('error', (error) => {
      for (const settle of this.#waiting.splice(0)) settle(Promise.reject(error));
    });
    this.#keepProcess();
  }

  async do(files: readonly FileToCheck[]): Promise<readonly Answer[]> {
    this.#worker.postMessage(files);
    const settled = new Promise<Reply>((settle) => this.#waiting.push(settle));
    this.#keepProcess();
    const reply = await settled;
    if ('commandError' in reply) throw new CommandError(reply.commandError);
    return reply.answers;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** Waiting for work is no reason to keep the process. */
  #keepProcess(): void {
    if (this.#waiting.length > 0) this.#worker.ref();
    else this.#worker.unref();
  }
}
