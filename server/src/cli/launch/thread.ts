import { loadProgram } from './load-program';

// A worker thread of the command line.
void loadProgram().exports.serveAsThread();
