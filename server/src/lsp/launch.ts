import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadBundle } from '../launch/load-bundle';

/** The file beside this one that holds the server; set where they are bundled. */
declare const SERVER_BUNDLE: string;

/**
 * What a process of Node starts the server with: out of kept code it is there sooner, and without the memory that
 * compiling would leave behind.
 */
function start(): void {
  saveMemory();
  const { keepGrownCode } = loadBundle(join(__dirname, SERVER_BUNDLE), 'language-server');
  // A server that was asked for little has compiled little.
  process.on('exit', keepGrownCode);
}

/**
 * A server is there all day and mostly waits. V8 would let its heap grow to several times what is in it before it looks
 * for garbage; to look sooner costs a key press nothing that can be measured. Only for a V8 that is known to understand,
 * of all else it complains. To be said before anything is loaded: code is kept for the flags that it was compiled under.
 */
function saveMemory(): void {
  const version = Number.parseInt(process.versions.node, 10);
  if (version <= 24) setFlagsFromString('--heap-growing-percent=30');
  if (version !== 20) return;
  // What is not hot in a long draft stays as it is: optimised code is what takes most memory.
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
}

start();
