// Desktop VS Code, where it can be had.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliPathFromVSCodeExecutablePath,
  SilentReporter,
} from '@vscode/test-electron';
import { cacheFolder } from '../root.mjs';
import { onPath } from './on-path.mjs';

/** Holds the day on which the download last failed, so that it is tried once a day. */
const unreachable = join(cacheFolder, 'desktop-unreachable');

/**
 * The desktop VS Code to test with: VSCODE_EXECUTABLE, or one that is downloaded.
 * @param {string} version
 * @returns {Promise<{ executable: string, launchArgs: string[], commandLine: string[] } | undefined>} undefined when there is none, or no screen for it
 */
export async function desktopForTests(version) {
  const screen = screenCommand();
  if (!screen) return undefined;
  const executable = process.env.VSCODE_EXECUTABLE ?? (await download(version));
  if (!executable) return undefined;
  const [command = executable, ...launchArgs] = [...screen, executable];
  const commandLine = [resolveCliPathFromVSCodeExecutablePath(executable)];
  return { executable: command, launchArgs, commandLine };
}

/** What to write before a command that opens a window: nothing, or a virtual screen; undefined when there is neither. */
function screenCommand() {
  if (hasScreen()) return [];
  const xvfb = onPath('xvfb-run');
  return xvfb && [xvfb, '--auto-servernum'];
}

/** Whether a window can be opened here. */
export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function download(version) {
  const today = new Date().toISOString().slice(0, 10);
  if (existsSync(unreachable) && (await readFile(unreachable, 'utf8')) === today) return undefined;
  try {
    console.log(`Looking for desktop VS Code ${version}`);
    const reporter = new SilentReporter();
    return await downloadAndUnzipVSCode({ version, cachePath: cacheFolder, reporter, timeout: 5000 });
  } catch {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(unreachable, today);
    console.log("Desktop VS Code cannot be downloaded here: using VS Code's server build and a browser");
    return undefined;
  }
}
