import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { activation } from './activation';
import { commandLine } from './command-line';
import { installPeers } from './install-peers';
import { largeGenre } from './large-genre';
import { longSession } from './long-session';
import { overStdio } from './over-stdio';
import { serveSubject } from './subject';
import { type Section, toMarkdown } from './table';
import { editing, wholeCheck } from './whole-check';

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, subject: { type: 'boolean' } },
});

/** The parts of the benchmark by the names that `--only` takes. */
const PARTS: Readonly<
  Record<string, (isQuick: boolean) => Promise<readonly Section[]> | readonly Section[]>
> = {
  whole: wholeCheck,
  edits: editing,
  stdio: overStdio,
  'command-line': commandLine,
  session: longSession,
  'large-genre': largeGenre,
  activation,
};

async function run(): Promise<void> {
  installPeers();
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const sections: Section[] = [];
  for (const name of wanted) {
    const part = PARTS[name];
    if (!part) throw new Error(`There is no part ${name}, only ${Object.keys(PARTS).join(', ')}.`);
    const began = performance.now();
    sections.push(...(await part(values.quick === true)));
    process.stderr.write(`${name}: ${Math.round((performance.now() - began) / 1000)} s\n`);
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
  const date = new Date().toISOString().slice(0, 10);
  const markdown = toMarkdown(sections, `## Benchmark, ${date}, ${machine}`);
  mkdirSync('test/dist', { recursive: true });
  writeFileSync('test/dist/bench.md', markdown);
  writeFileSync('test/dist/bench.json', `${JSON.stringify({ date, machine, sections }, null, 2)}\n`);
  process.stdout.write(markdown);
}

if (values.subject) serveSubject();
else
  run().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
