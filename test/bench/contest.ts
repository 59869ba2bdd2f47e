import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Answer, Order } from './subject';

/** What was measured of one subject. Times in milliseconds, memory in bytes. */
export interface Result {
  readonly subject: string;
  readonly times: readonly number[];
  /** Null where it looks for none. */
  readonly findings: number | null;
  readonly peakMemory: number | null;
  /** Why there are no times. */
  readonly gaveUp: string | null;
}

export interface ContestOptions {
  readonly bytes: number;
  /** How often each subject has its turn, after a first one that does not count. */
  readonly turns: number;
  /** How long a turn lasts; at least one call. */
  readonly turnTime: number;
  /** How long each of the two turns lasts that come before: enough for V8 to compile what is called often. */
  readonly warmUp: number;
  /** Who takes longer for one call is not asked again. */
  readonly patience: number;
}

const MOST_CALLS = 500;
/** Who has been measured for so long takes part in no more turns than this. */
const LONG = 3000;
const FEWEST_TURNS = 3;

/** Lets subjects run by turns, one at a time, each in a process of its own: a slow moment of the machine hits all. */
export async function contest(names: readonly string[], options: ContestOptions): Promise<readonly Result[]> {
  const runners = names.map((name) => new Runner(name));
  try {
    await warmUp(runners, options);
    for (let turn = 0; turn < options.turns; turn++) {
      for (const runner of runners) await runner.takeTurn(options);
    }
    return runners.map((runner) => runner.result);
  } finally {
    for (const runner of runners) runner.end();
  }
}

/** Nothing of it counts, so there may be as many at a time as there are processors. */
async function warmUp(runners: readonly Runner[], options: ContestOptions): Promise<void> {
  const waiting = [...runners];
  const lane = async () => {
    for (let runner = waiting.shift(); runner; runner = waiting.shift()) await runner.warmUp(options);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

class Runner {
  readonly #name: string;
  readonly #child: ChildProcess;
  readonly #times: number[] = [];
  #findings: number | null = null;
  #turns = 0;
  #spent = 0;
  #peakMemory = 0;
  #gaveUp: string | null = null;

  constructor(name: string) {
    this.#name = name;
    // What a peer prints belongs into no table.
    this.#child = fork(process.argv[1]!, ['--subject'], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  }

  get result(): Result {
    return {
      subject: this.#name,
      times: this.#gaveUp === null ? this.#times : [],
      findings: this.#gaveUp === null ? this.#findings : null,
      peakMemory: this.#peakMemory,
      gaveUp: this.#gaveUp,
    };
  }

  async warmUp(options: ContestOptions): Promise<void> {
    await this.#order({ prepare: this.#name, bytes: options.bytes }, options.patience * 2);
    // Twice: a peer may answer the first call and no other.
    for (let i = 0; i < 2 && this.#spent < LONG; i++) {
      await this.takeTurn({ ...options, turnTime: options.warmUp });
    }
    this.#times.length = 0;
    this.#turns = 0;
    this.#spent = 0;
  }

  async takeTurn({ turnTime, patience }: ContestOptions): Promise<void> {
    if (this.#spent > LONG && this.#turns >= FEWEST_TURNS) return;
    const answer = await this.#order({ run: turnTime, most: MOST_CALLS }, patience);
    if (!answer || !('times' in answer)) return;
    this.#times.push(...answer.times);
    this.#turns++;
    for (const time of answer.times) this.#spent += time;
    this.#peakMemory = Math.max(this.#peakMemory, answer.peakMemory);
    if (this.#findings !== null && this.#findings > 0 && answer.findings === 0) {
      this.#gaveUp = 'gives up: no findings from some call on';
    }
    this.#findings = answer.findings;
  }

  end(): void {
    this.#child.kill('SIGKILL');
  }

  async #order(order: Order, patience: number): Promise<Answer | null> {
    if (this.#gaveUp !== null) return null;
    const answer = await this.#ask(order, patience);
    if ('failed' in answer) this.#gaveUp = `gives up: ${answer.failed}`;
    return answer;
  }

  #ask(order: Order, patience: number): Promise<Answer> {
    return new Promise((resolve) => {
      const settle = (answer: Answer) => {
        clearTimeout(timer);
        this.#child.removeAllListeners();
        resolve(answer);
      };
      const timer = setTimeout(() => {
        settle({ failed: `more than ${patience / 1000} s for one call` });
        this.end();
      }, patience);
      this.#child.once('message', (answer: Answer) => settle(answer));
      this.#child.once('exit', (code, signal) =>
        settle({ failed: `its process ended with ${code ?? signal}` }),
      );
      this.#child.send(order);
    });
  }
}
