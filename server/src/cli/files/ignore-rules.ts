import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { LARGEST_CONFIG, readRegularFile } from '../../files/read-regular-file';
import { readText } from '../../files/text-file';

/** The later outweighs the earlier: what git ignores can be taken back for drafts by a `!`. */
const NAMES = ['.gitignore', '.reportcheckupignore'];

/**
 * What ignore files leave out of a folder that is looked through. They count from the root of the git repository that
 * the folder lies in; without one, from the working folder; and where the folder lies outside that, from itself.
 */
export class IgnoreRules {
  readonly #byFolder = new Map<string, Ignore | null>();
  #top: string;

  constructor(start: string) {
    const folder = resolve(start);
    this.#top = findTop(folder);
    // A folder that was named is looked through, though the rules above it leave it out with all that is in it.
    if (this.#leavesOut(folder)) this.#top = folder;
  }

  /** True when a file or folder below the start is left out. */
  ignores(path: string, isFolder: boolean): boolean {
    const full = resolve(path);
    for (let folder = dirname(full); ; folder = dirname(folder)) {
      const rules = this.#rulesIn(folder);
      if (rules) {
        const name = relative(folder, full).split(sep).join('/');
        const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
        // The nearest file that says anything counts.
        if (ignored || unignored) return ignored;
      }
      if (folder === this.#top || folder === dirname(folder)) return false;
    }
  }

  #leavesOut(start: string): boolean {
    for (let folder = start; folder !== this.#top; folder = dirname(folder)) {
      if (this.ignores(folder, true)) return true;
    }
    return false;
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#byFolder.get(folder);
    if (rules === undefined) {
      const texts = NAMES.map((name) => read(join(folder, name))).filter((text) => text !== null);
      rules = texts.length > 0 ? ignore().add(texts.join('\n')) : null;
      this.#byFolder.set(folder, rules);
    }
    return rules;
  }
}

function findTop(start: string): string {
  for (let folder = start; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  const here = process.cwd();
  return start.startsWith(here.endsWith(sep) ? here : here + sep) ? here : start;
}

function read(path: string): string | null {
  try {
    return readText(readRegularFile(path, LARGEST_CONFIG))?.text ?? null;
  } catch {
    return null;
  }
}
