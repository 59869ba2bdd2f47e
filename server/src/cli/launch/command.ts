import { loadProgram } from './load-program';
import { setFlags } from './set-flags';

/** The command `report-checkup`. */
async function start(): Promise<void> {
  setFlags();
  const { exports: program, keepCode } = loadProgram();
  process.exitCode = await program.run();
  // Who has found something has used about all that a check uses.
  if (process.exitCode === 1) keepCode();
}

void start();
