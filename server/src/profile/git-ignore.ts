import { matchesSegments } from './glob';

/** A `.gitignore` and the folder it lies in: a path from the workspace on, with `/` between folders; empty for its root. */
export interface GitIgnoreFile {
  readonly folder: string;
  readonly text: string;
}

interface Pattern {
  /** Names from the workspace on. */
  readonly wanted: readonly string[];
  readonly isForFolders: boolean;
  /** The line began with `!`: what it names is wanted after all. */
  readonly isKept: boolean;
}

/**
 * What `.gitignore` files leave out of a folder, as Git reads them but for `[a-z]`, which is taken to the letter.
 * They come with folders that a writer only opened, so matching takes no regular expression (see glob.ts).
 */
export class GitIgnore {
  readonly #patterns: readonly Pattern[];
  readonly #folders = new Map<string, boolean>([['', false]]);

  constructor(files: readonly GitIgnoreFile[]) {
    // The nearer one has the last word.
    const outermostFirst = [...files].sort((a, b) => namesIn(a.folder).length - namesIn(b.folder).length);
    this.#patterns = outermostFirst.flatMap(readPatterns);
  }

  /** @param path of a file, from the workspace on */
  ignores(path: string): boolean {
    const names = namesIn(path);
    return this.#ignoresFolder(names.slice(0, -1)) || this.#decide(names, false);
  }

  /** Nothing below an ignored folder can be brought back: Git does not look there. */
  #ignoresFolder(names: readonly string[]): boolean {
    const key = names.join('/');
    const known = this.#folders.get(key);
    if (known !== undefined) return known;
    const ignored = this.#ignoresFolder(names.slice(0, -1)) || this.#decide(names, true);
    this.#folders.set(key, ignored);
    return ignored;
  }

  #decide(names: readonly string[], isFolder: boolean): boolean {
    const last = this.#patterns.findLast(
      ({ wanted, isForFolders }) => (isFolder || !isForFolders) && matchesSegments(wanted, names),
    );
    return last !== undefined && !last.isKept;
  }
}

function readPatterns({ folder, text }: GitIgnoreFile): readonly Pattern[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => readPattern(line, namesIn(folder)));
}

function readPattern(line: string, folder: readonly string[]): readonly Pattern[] {
  const trimmed = line.replace(/[ \t]+$/, '');
  if (trimmed === '' || trimmed.startsWith('#')) return [];
  const isKept = trimmed.startsWith('!');
  // `\\#` and `\\!` stand for the characters themselves.
  const glob = trimmed.slice(isKept ? 1 : 0).replace(/^\\(?=[#!])/, '');
  const isForFolders = glob.endsWith('/');
  const names = namesIn(glob);
  if (names.length === 0) return [];
  // With a slash elsewhere than at its end a pattern begins in the folder of its file; without one, anywhere below.
  const isPlaced = glob.slice(0, -1).includes('/');
  return [{ wanted: [...folder, ...(isPlaced ? [] : ['**']), ...names], isForFolders, isKept }];
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '');
}
