import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from './contest';
import { AUTOCORRECT_CLI } from './peers';
import { residentMemory } from './server-process';
import { type Goal, type Section, timeOf } from './table';
import { writeDraft } from './write-draft';

const OWN_CLI = join(process.cwd(), 'server/dist/cli.cjs');
const FILES = 1000;

/** Whole processes: from their start to their end. */
export async function commandLine(isQuick: boolean): Promise<readonly Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-bench-'));
  try {
    const one = join(folder, 'one.txt');
    writeFileSync(one, writeDraft(20_000));
    const many = writeFolder(folder, FILES);
    const few = copySome(many, folder, FILES / 5);
    // The first run keeps compiled code for those that come.
    await runProgram([OWN_CLI, one]);
    const single = await race(isQuick ? 7 : 25, {
      'report-checkup': [OWN_CLI, one],
      'autocorrect --lint': [AUTOCORRECT_CLI, '--lint', one],
      'floor: node -e 0': ['-e', '0'],
    });
    const folders = await race(isQuick ? 3 : 5, {
      'report-checkup': [OWN_CLI, many],
      'report-checkup, a fifth of them': [OWN_CLI, few],
      'autocorrect --lint': [AUTOCORRECT_CLI, '--lint', many],
    });
    const own = timeOf(single, 'report-checkup');
    const share = timeOf(folders, 'report-checkup') / timeOf(folders, 'autocorrect --lint');
    const [all, fifth] = folders.map(({ peakMemory }) => peakMemory ?? Number.NaN);
    return [
      {
        title: 'Command line, one draft of 20 kB',
        results: single,
        goals: [
          {
            about: 'beside `node -e 0`',
            figure: own / timeOf(single, 'floor: node -e 0'),
            most: 1.25,
            unit: '×',
          },
        ],
      },
      {
        title: `Command line, ${FILES} drafts of 20 kB`,
        results: folders,
        goals: [
          { about: 'share of autocorrect', figure: share, most: 1 / 3, unit: '×' },
          {
            about: 'memory beside that of a fifth of the files',
            figure: all! / fifth!,
            most: 1.2,
            unit: '×',
          },
        ],
      },
      { title: 'Size of the extension', results: [], goals: await sizes(folder) },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFolder(parent: string, count: number): string {
  const folder = join(parent, String(count));
  mkdirSync(folder);
  for (let i = 0; i < count; i++) {
    writeFileSync(join(folder, `${i}.txt`), writeDraft(20_000, { seed: i + 1 }));
  }
  return folder;
}

function copySome(from: string, parent: string, count: number): string {
  const folder = join(parent, String(count));
  mkdirSync(folder);
  for (const name of readdirSync(from).slice(0, count)) copyFileSync(join(from, name), join(folder, name));
  return folder;
}

/** Runs Node programs by turns. What they read has just been written, so the file system has it at hand. */
async function race(
  rounds: number,
  programs: Readonly<Record<string, readonly string[]>>,
): Promise<readonly Result[]> {
  const results = Object.keys(programs).map((subject) => {
    return {
      subject,
      times: [] as number[],
      findings: null,
      peakMemory: null as number | null,
      gaveUp: null,
    };
  });
  for (let round = 0; round < rounds; round++) {
    for (const result of results) {
      const { time, peakMemory } = await runProgram(programs[result.subject]!);
      result.times.push(time);
      if (peakMemory !== null) result.peakMemory = Math.max(result.peakMemory ?? 0, peakMemory);
    }
  }
  return results;
}

function runProgram(args: readonly string[]): Promise<{ time: number; peakMemory: number | null }> {
  return new Promise((resolve, reject) => {
    let peakMemory: number | null = null;
    const began = performance.now();
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const watch = setInterval(() => {
      peakMemory = residentMemory(child.pid!, 'VmHWM') ?? peakMemory;
    }, 25);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ time: performance.now() - began, peakMemory });
    });
  });
}

/** What is downloaded to VS Code, where it has been packed (`npm run package`). */
async function sizes(folder: string): Promise<readonly Goal[]> {
  const script = pathToFileURL(join(process.cwd(), 'scripts/packaging/extension.mjs')).href;
  const { packExtension } = (await import(script)) as { packExtension(folder: string): Promise<string> };
  const file = await packExtension(folder);
  return [{ about: basename(file), figure: statSync(file).size / 1000, most: 900, unit: 'kB' }];
}
