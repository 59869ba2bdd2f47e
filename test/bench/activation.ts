import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from './contest';
import { type Section, timeOf } from './table';

/** What is measured, and extensions that VS Code brings along and activates in the same start. */
const EXTENSIONS = [
  'report-checkup.report-checkup',
  'vscode.git',
  'vscode.emmet',
  'vscode.json-language-features',
];
const OWN = EXTENSIONS[0]!;

/** `scripts/vscode-suites.mjs`, as far as it is used here. */
interface VscodeSuites {
  readonly configurations: readonly { readonly kind?: string }[];
  runInVscode(
    configuration: object,
    bundle: string,
    how: { readonly folder: string },
  ): Promise<{ readonly page: string }>;
}

/**
 * Loading and calling the packed extension, as a real VS Code measures it: what runs up to its first `await`. The quick
 * one has time for the first start alone, which is no measure.
 */
export async function activation(isQuick: boolean): Promise<readonly Section[]> {
  const title = 'Activation of the extension in VS Code';
  const about = 'loading and calling it';
  try {
    const results = await measure(isQuick ? 0 : 5);
    const goals = isQuick ? [] : [{ about, figure: timeOf(results, OWN), most: 40, unit: 'ms' }];
    return [{ title, results, goals }];
  } catch (error) {
    return [{ title, results: [{ ...NOTHING, subject: OWN, gaveUp: `VS Code: ${error}` }], goals: [] }];
  }
}

const NOTHING = { times: [], findings: null, peakMemory: null, gaveUp: null };

async function measure(starts: number): Promise<readonly Result[]> {
  const script = pathToFileURL(join(process.cwd(), 'scripts/vscode-suites.mjs')).href;
  const { configurations, runInVscode } = (await import(script)) as VscodeSuites;
  const installed = { ...configurations.find(({ kind }) => kind === 'installed')!, version: 'newest' };
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-bench-'));
  try {
    const pages: string[] = [];
    for (let i = 0; i <= starts; i++) {
      pages.push((await runInVscode(installed, 'test/dist/activation.js', { folder })).page);
      // With what it remembers VS Code would activate the extension itself, while it starts all others.
      rmSync(join(folder, 'data'), { recursive: true });
    }
    return resultsOf(pages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first start, which keeps compiled code for the others, has a row of its own. */
function resultsOf([first, ...others]: readonly string[]): readonly Result[] {
  const timesIn = (pages: readonly string[], extension: string) =>
    pages.flatMap((page) => timeIn(page, extension) ?? []);
  return [
    ...(others.length > 0 ? EXTENSIONS : []).map((subject) => {
      return { ...NOTHING, subject, times: timesIn(others, subject) };
    }),
    { ...NOTHING, subject: `${OWN}, the first start`, times: timesIn([first!], OWN) },
  ];
}

/** From the line `| Extension | Eager | Load Code | Call Activate | …`; null where the extension was not activated. */
function timeIn(page: string, extension: string): number | null {
  const line = page.split('\n').find((one) => one.startsWith(`| ${extension} `));
  if (!line) return null;
  const [, , , load, call] = line.split('|').map(Number);
  return load! + call!;
}
