import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** A command that ended with another code than 0; `output` is what it printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}\n${endsOf(output.trim())}`);
    this.output = output;
  }
}

/** npm puts the reason first and then a page of usage; others print much and put the reason last. */
function endsOf(output) {
  const lines = output.split('\n');
  return lines.length <= 60 ? output : [...lines.slice(0, 15), '…', ...lines.slice(-40)].join('\n');
}

/**
 * Runs a command to its end and returns what it printed; it is silent unless `show` is set.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<string>}
 */
export function execute(command, args, { cwd, env, show = false } = {}) {
  // npm is a .cmd file on Windows, which Node starts only through a shell.
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const keep = (stream) => (chunk) => {
    output += chunk;
    if (show) stream.write(chunk);
  };
  child.stdout.on('data', keep(process.stdout));
  child.stderr.on('data', keep(process.stderr));
  const release = endTogether(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      release();
      if (code === 0) resolve(output);
      else reject(new CommandFailed(command, code ?? signal, output));
    });
  });
}

/** When we are told to end, so is the child, and we wait for it: it may have something to put in order. */
function endTogether(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const end = (signal) => {
    child.on('close', () => process.exit(128 + constants.signals[signal]));
    // Ctrl+C reaches a child by itself, and twice means "at once" to many.
    setTimeout(() => child.kill('SIGTERM'), signal === 'SIGINT' ? 1500 : 0);
  };
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
