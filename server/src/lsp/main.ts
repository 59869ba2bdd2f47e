import { startServer } from './server';

/**
 * The server is one file for all places it runs in, as nearly all of it is the same everywhere: a process of Node, or a
 * browser's worker. Only what belongs to the place is loaded there.
 */
void (isNode() ? import('./node-main') : import('./worker-main')).then(({ run }) => run(startServer));

/** A browser's `process` is at best somebody's stand-in, and its `require` as well. */
function isNode(): boolean {
  return typeof globalThis.process?.versions?.node === 'string';
}
