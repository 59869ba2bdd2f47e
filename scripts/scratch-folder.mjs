import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

const folders = [];

/**
 * A fresh folder that is removed when this process ends, by itself or by a signal.
 * @returns {string} its absolute path
 */
export function scratchFolder() {
  if (folders.length === 0) removeAtEnd();
  const folder = mkdtempSync(join(tmpdir(), 'report-checkup-'));
  folders.push(folder);
  return folder;
}

function removeAtEnd() {
  process.on('exit', () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A signal that somebody else answers is theirs; the folders go when they are done.
    process.on(signal, () => {
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
