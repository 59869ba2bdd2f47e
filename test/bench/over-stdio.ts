import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { serverOptions } from '../../server/src/launch/process-options';
import type { Result } from './contest';
import { AUTOCORRECT_CLI } from './peers';
import { residentMemory, type ServerKind, ServerProcess } from './server-process';
import { type Goal, median, type Section, timeOf } from './table';
import { writeDraft } from './write-draft';

const { execArgv, env } = serverOptions();

const KINDS: Readonly<Record<string, ServerKind>> = {
  'report-checkup': {
    // With the memory that the extension gives it.
    command: [process.execPath, ...execArgv, join(process.cwd(), 'server/dist/server.cjs'), '--stdio'],
    env,
    isAsked: true,
    takesWholeText: false,
  },
  'autocorrect server': {
    command: [process.execPath, AUTOCORRECT_CLI, 'server'],
    isAsked: false,
    takesWholeText: true,
  },
};

const WARM_UP = 60;
const PATIENCE = 5000;
const OWN = 'report-checkup';

/** From one character typed to the diagnostics received, over the standard streams of a real server. */
export async function overStdio(isQuick: boolean): Promise<readonly Section[]> {
  const rounds = isQuick ? 40 : 200;
  // The first one keeps compiled code for those that come.
  await (await ServerProcess.open(KINDS[OWN]!, writeDraft(20_000))).leave();
  const small = await compare(20_000, rounds);
  const large = await compare(1_000_000, rounds);
  const peer = timeOf(small.results, 'autocorrect server');
  return [
    section('One character over stdio to diagnostics, 20 kB', small.results, [
      {
        about: 'beside the server of autocorrect',
        figure: timeOf(small.results, OWN) / peer,
        most: 1,
        unit: '×',
      },
    ]),
    section('One character over stdio to diagnostics, 1 MB', large.results, [
      { about: 'median', figure: timeOf(large.results, OWN), most: 10, unit: 'ms' },
    ]),
    section('Memory of the server', [], await compareMemory(small.memory, large.memory)),
  ];
}

function section(title: string, results: readonly Result[], goals: readonly Goal[]): Section {
  return { title, results, goals };
}

interface Comparison {
  readonly results: readonly Result[];
  /** Of our server, in the middle: it goes up and down between two rounds of garbage collection. */
  readonly memory: number | null;
}

async function compare(bytes: number, rounds: number): Promise<Comparison> {
  const text = writeDraft(bytes);
  const typists = Object.entries(KINDS).map(([name, kind]) => new Typist(name, kind));
  try {
    for (const typist of typists) await typist.open(text);
    for (let i = 0; i < rounds; i++) for (const typist of typists) await typist.type();
    return { results: typists.map(({ result }) => result), memory: typists[0]!.memory };
  } finally {
    for (const typist of typists) typist.end();
  }
}

class Typist {
  readonly #name: string;
  readonly #kind: ServerKind;
  readonly #times: number[] = [];
  /** After each key. */
  readonly #memories: number[] = [];
  #server: ServerProcess | null = null;
  #findings: number | null = null;
  #gaveUp: string | null = null;

  constructor(name: string, kind: ServerKind) {
    this.#name = name;
    this.#kind = kind;
  }

  get result(): Result {
    const common = {
      subject: this.#name,
      findings: this.#findings,
      peakMemory: this.#memories.length > 0 ? Math.max(...this.#memories) : null,
      gaveUp: this.#gaveUp,
    };
    return { ...common, times: this.#times };
  }

  get memory(): number | null {
    return this.#memories.length > 0 ? median(this.#memories) : null;
  }

  async open(text: string): Promise<void> {
    const opened = ServerProcess.open(this.#kind, text);
    opened.then(
      (server) => {
        this.#server = server;
      },
      () => {},
    );
    await this.#waitFor(opened);
    for (let i = 0; i < WARM_UP; i++) await this.type();
    this.#times.length = 0;
    this.#memories.length = 0;
  }

  async type(): Promise<void> {
    if (this.#gaveUp !== null) return;
    const began = performance.now();
    this.#findings = await this.#waitFor(this.#server!.type());
    this.#times.push(performance.now() - began);
    const { memory } = this.#server!;
    if (memory !== null) this.#memories.push(memory);
  }

  end(): void {
    this.#server?.end();
  }

  async #waitFor<T>(answer: Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        this.#gaveUp = `gives up: nothing but empty lists in ${PATIENCE / 1000} s`;
        resolve(null);
      }, PATIENCE);
    });
    const first = await Promise.race([answer, late]);
    clearTimeout(timer);
    return first;
  }
}

async function compareMemory(small: number | null, large: number | null): Promise<readonly Goal[]> {
  const idle = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log()']);
  await new Promise((resolve) => idle.stdout.once('data', resolve));
  const floor = residentMemory(idle.pid!);
  idle.kill();
  if (small === null || large === null || floor === null) return [];
  return [
    { about: '20 kB draft, above `node -e 0`', figure: (small - floor) / 1e6, most: 20, unit: 'MB' },
    {
      about: '1 MB draft, above that of 20 kB, times its text',
      figure: (large - small) / 1e6,
      most: 8,
      unit: '×',
    },
  ];
}
