import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { join, normalize, resolve, sep } from 'node:path';
import type { MessageValue } from '../../rules/rule';
import type { Shard } from '../arguments/read-arguments';
import { reasonOf } from '../reason-of';
import { IgnoreRules } from './ignore-rules';
import { isAbsent } from './is-absent';

/** Endings of files that hold drafts. */
const DRAFT = /\.(?:txt|md|report|gongwen|docx)$/i;
/** What Word and LibreOffice put beside a document that is open: no draft. */
const OPEN_MARK = /(?:^|[\\/])(?:~\$|\.~lock\.)[^\\/]*$/;

const isDraft = (path: string) => DRAFT.test(path) && !OPEN_MARK.test(path);

/** A file to be checked. */
export interface FoundFile {
  readonly path: string;
  /** True for a file that was named itself, not found in a folder or by a glob. */
  readonly isNamed: boolean;
}

/** What is wrong with a path on the command line. */
export interface PathProblem {
  readonly id: 'notFound' | 'noCommand' | 'noMatch' | 'noDraft' | 'unreadable';
  readonly path: string;
  readonly reason: MessageValue;
}

/**
 * Finds what the paths stand for, in their order: a file, the drafts below a folder, what a glob matches (both in the
 * order of their names). A file that several paths lead to is found once.
 * @param report is told of paths and folders that lead nowhere
 */
export async function* findFiles(
  paths: readonly string[],
  { part, of }: Shard,
  report: (problem: PathProblem) => void,
): AsyncGenerator<FoundFile> {
  const seen = paths.length > 1 ? new Set<string>() : null;
  let count = 0;
  for (const path of paths) {
    for (const file of await findFilesOf(path, report)) {
      if (seen) {
        const full = resolve(file.path);
        if (seen.has(full)) continue;
        seen.add(full);
      }
      if (count++ % of === part - 1) yield file;
    }
  }
}

async function findFilesOf(
  path: string,
  report: (problem: PathProblem) => void,
): Promise<Iterable<FoundFile>> {
  const entry = look(path);
  if (entry && !entry.isDirectory()) return [{ path, isNamed: true }];
  if (!entry && !/[*?[{]/.test(path)) {
    report(describeNothing(path));
    return [];
  }
  return orNone(path, entry ? 'noDraft' : 'noMatch', report);
}

/** Why nothing is seen at a path. */
function describeNothing(path: string): PathProblem {
  try {
    statSync(path);
  } catch (error) {
    if (!isAbsent(error)) return { id: 'unreadable', path, reason: reasonOf(error) };
  }
  // A word like `help` is more likely meant for a command.
  return { id: /^[a-z]+$/.test(path) ? 'noCommand' : 'notFound', path, reason: '' };
}

/** What a folder or a glob stands for. That it is nothing is said, unless it is known why. */
async function orNone(
  path: string,
  none: 'noDraft' | 'noMatch',
  report: (problem: PathProblem) => void,
): Promise<Iterable<FoundFile>> {
  let isSaid = false;
  const tell = (problem: PathProblem) => {
    isSaid = true;
    report(problem);
  };
  const found =
    none === 'noDraft' ? walk(path, isDraft, new IgnoreRules(path), tell) : await expand(path, tell);
  return (function* () {
    for (const each of found) {
      isSaid = true;
      yield { path: each, isNamed: false };
    }
    if (!isSaid) report({ id: none, path, reason: '' });
  })();
}

/** The files below a folder that are wanted. Links to files are followed, links to folders are not: they may lead in a circle. */
function* walk(
  folder: string,
  isWanted: (path: string) => boolean,
  rules: IgnoreRules,
  report: (problem: PathProblem) => void,
): Generator<string> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    report({ id: 'unreadable', path: folder, reason: reasonOf(error) });
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!rules.ignores(path, true)) yield* walk(path, isWanted, rules, report);
    } else if (isWanted(path) && !rules.ignores(path, false) && isFile(entry, path)) {
      yield path;
    }
  }
}

function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  // A link that leads nowhere is said to be unreadable, like any file that cannot be read.
  return look(path)?.isFile() ?? true;
}

/** What a glob matches that the shell has left alone. */
async function expand(pattern: string, report: (problem: PathProblem) => void): Promise<Iterable<string>> {
  const { default: picomatch } = await import('picomatch');
  const glob = normalize(pattern).split(sep).join('/');
  const { base } = picomatch.scan(glob);
  const matches = picomatch(glob);
  const folder = base || '.';
  if (!look(folder)?.isDirectory()) return [];
  return walk(folder, (path) => matches(path.split(sep).join('/')), new IgnoreRules(folder), report);
}

/** What the file system says of a path; null where it leads nowhere. Asked at once: promises would only wait longer. */
function look(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
