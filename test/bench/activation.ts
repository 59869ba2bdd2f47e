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
  runInVscode(configuration: object, bundle: string): Promise<{ readonly page: string }>;
}

/** Loading and calling the packed extension, as a real VS Code measures it: what runs before the first `await` ends. */
export async function activation(isQuick: boolean): Promise<readonly Section[]> {
  const title = 'Activation of the extension in VS Code';
  const about = 'loading and calling it';
  try {
    const results = await measure(isQuick ? 1 : 5);
    return [{ title, results, goals: [{ about, figure: timeOf(results, OWN), most: 40, unit: 'ms' }] }];
  } catch (error) {
    return [{ title, results: [{ ...NOTHING, subject: OWN, gaveUp: `VS Code: ${error}` }], goals: [] }];
  }
}

const NOTHING = { times: [], findings: null, peakMemory: null, gaveUp: null };

async function measure(starts: number): Promise<readonly Result[]> {
  const script = pathToFileURL(join(process.cwd(), 'scripts/vscode-suites.mjs')).href;
  const { configurations, runInVscode } = (await import(script)) as VscodeSuites;
  const installed = configurations.find(({ kind }) => kind === 'installed')!;
  const pages: string[] = [];
  for (let i = 0; i < starts; i++) {
    pages.push((await runInVscode(installed, 'test/dist/activation.js')).page);
  }
  return EXTENSIONS.map((subject) => ({
    ...NOTHING,
    subject,
    times: pages.flatMap((page) => timeIn(page, subject) ?? []),
  }));
}

/** From the line `| Extension | Eager | Load Code | Call Activate | …`; null where the extension was not activated. */
function timeIn(page: string, extension: string): number | null {
  const line = page.split('\n').find((one) => one.startsWith(`| ${extension} `));
  if (!line) return null;
  const [, , , load, call] = line.split('|').map(Number);
  return load! + call!;
}
