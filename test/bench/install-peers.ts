import { execFileSync } from 'node:child_process';
import { PEERS_FOLDER, peersAreInstalled } from './peers';

/** Installs the peers at their fixed versions unless they are there. */
export function installPeers(): void {
  if (peersAreInstalled()) return;
  process.stderr.write('Installing the peers …\n');
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    '--no-package-lock',
    '--loglevel=error',
  ];
  execFileSync('npm', args, { cwd: PEERS_FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
}
