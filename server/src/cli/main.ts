import { buffer } from 'node:stream/consumers';
import { version } from '../../package.json';
import { check } from './check';
import { CommandError } from './command-error';
import { lookUp } from './look-up';
import { readOptions } from './options';
import { makePaint } from './paint';
import { WORDS } from './words';

async function run(): Promise<number> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options.action === 'help') {
    process.stdout.write(`${WORDS.usage[options.language]}\n`);
    return 0;
  }
  if (options.action === 'version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (options.action !== 'check') {
    process.stdout.write(lookUp(options.action, options.operands, options.language));
    return 0;
  }
  return check(options, {
    readStdin: () => buffer(process.stdin),
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`report-checkup: ${line}\n`),
    paint: makePaint(process.stdout.isTTY === true, process.env),
  });
}

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`report-checkup: ${error.message}\n`);
    process.exitCode = 2;
  },
);
