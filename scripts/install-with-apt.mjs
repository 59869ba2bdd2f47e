import { existsSync } from 'node:fs';
import { execute } from './execute.mjs';
import { step } from './step.mjs';

/** True where this is Debian, or one of its kind, and we may install on it. */
export function canInstallWithApt() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Installs Debian packages.
 * @param {string} what  says to the person at the terminal what they are
 * @param {readonly string[]} packages
 */
export async function installWithApt(what, packages) {
  await step(`Installing ${what} (apt-get, once)`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await execute('apt-get', ['update', '-q'], { env });
    await execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { env });
  });
}
