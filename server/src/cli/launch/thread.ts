import { loadProgram } from './load-program';
import { setFlags } from './set-flags';

// A worker thread of the command line. What the process has told V8 does not hold for a thread's heap.
setFlags();
void loadProgram().exports.serveAsThread();
