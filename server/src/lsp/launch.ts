import { join } from 'node:path';
import { loadBundle } from '../launch/load-bundle';
import { tellV8 } from '../launch/tell-v8';

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
 * for garbage; to look sooner costs a key press nothing that can be measured. What is not hot in a long draft stays as it
 * is: optimised code is what takes most memory.
 */
function saveMemory(): void {
  tellV8(
    ['--heap-growing-percent=30'],
    ['--interrupt-budget=500000', '--max-inlined-bytecode-size-cumulative=200'],
  );
}

start();
