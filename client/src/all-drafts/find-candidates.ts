import { type CancellationToken, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { NOT_IGNORED, type NotIgnoredParams } from '../../../server/src/protocol/protocol';
import { LANGUAGES } from '../server/document-selector';
import type { Server } from '../server/server';
import { searchFolder } from './search-folder';

/** Files that VS Code opens as one of our languages. */
const ENDINGS = ['txt', 'md', 'markdown', 'report', 'gongwen'];
/** What leaves files out, as the command line has it; the later outweighs the earlier. */
const IGNORE_FILES = ['.gitignore', '.reportcheckupignore'];

type GitIgnores = NotIgnoredParams['gitIgnores'];

/** A file that may hold a draft. */
export interface Candidate {
  readonly uri: Uri;
  /** Where `files.associations` has something to say; the server goes by the name otherwise. */
  readonly languageId?: string;
}

/** Whether a file may hold a draft, going by its name. */
export function isDraftName(name: string): boolean {
  return ENDINGS.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** Whether the user has said of files of that name that they are of one of our languages. */
export function isAssociated(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri)?.uri ?? uri;
  return associationsIn(folder).some(([glob]) => isMeant(glob, nameOf(uri.path)));
}

/** Whether a file has a say in which others are looked at. */
export function isIgnoreFile({ path }: Uri): boolean {
  return IGNORE_FILES.includes(nameOf(path));
}

/** All files of the workspace that may hold a draft, but for what `files.exclude` and ignore files leave out. */
export async function findCandidates(server: Server, token?: CancellationToken): Promise<Candidate[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => findIn(folder, server, token)));
  return found.flat();
}

async function findIn(
  folder: WorkspaceFolder,
  server: Server,
  token: CancellationToken | undefined,
): Promise<Candidate[]> {
  const files = new Map<string, Candidate>();
  const byEnding = `**/*.{${ENDINGS.join()}}`;
  for (const uri of await searchFolder(folder, byEnding, isDraftName, token)) {
    files.set(uri.toString(), { uri });
  }
  for (const [glob, languageId] of associationsIn(folder.uri)) {
    for (const uri of await searchFolder(folder, glob, (name) => isMeant(glob, name), token)) {
      files.set(uri.toString(), { uri, languageId });
    }
  }
  const candidates = [...files.values()];
  const params: NotIgnoredParams = {
    paths: candidates.map(({ uri }) => pathIn(folder.uri, uri)),
    gitIgnores: [excludedIn(folder.uri), ...(await readIgnoreFiles(folder, token))],
  };
  const wanted = new Set(await sendRequest(server.client, NOT_IGNORED, params));
  // A folder of the workspace may lie in another one.
  return candidates.filter(
    ({ uri }) => wanted.has(pathIn(folder.uri, uri)) && workspace.getWorkspaceFolder(uri) === folder,
  );
}

/** Names of files that the user has given one of our languages. */
function associationsIn(folder: Uri): readonly (readonly [string, string])[] {
  const associations = workspace
    .getConfiguration('files', folder)
    .get<Record<string, string>>('associations');
  return Object.entries(associations ?? {})
    .filter(([, language]) => (LANGUAGES as readonly string[]).includes(language))
    .map(([glob, language]) => [glob.includes('/') ? glob : `**/${glob}`, language]);
}

/** Globs of other forms are left to a search that is VS Code's own. */
function isMeant(glob: string, name: string): boolean {
  return glob === `**/${name}` || glob === `**/*.${name.split('.').pop()}`;
}

/** `files.exclude` in the words of a `.gitignore`: a search that is VS Code's own knows it, reading folders does not. */
function excludedIn(folder: Uri): GitIgnores[number] {
  const globs = workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude') ?? {};
  const excluded = Object.entries(globs).filter(([, isExcluded]) => isExcluded === true);
  return { folder: '', text: excluded.map(([glob]) => `/${glob}`).join('\n') };
}

async function readIgnoreFiles(
  folder: WorkspaceFolder,
  token: CancellationToken | undefined,
): Promise<GitIgnores> {
  const isWanted = (name: string) => IGNORE_FILES.includes(name);
  const files = await searchFolder(folder, `**/{${IGNORE_FILES.join()}}`, isWanted, token);
  const rank = ({ path }: Uri) => IGNORE_FILES.indexOf(nameOf(path));
  return Promise.all(
    [...files]
      .sort((a, b) => rank(a) - rank(b))
      .map(async (file) => ({
        folder: pathIn(folder.uri, file).slice(0, -nameOf(file.path).length),
        text: await readIgnoreFile(file),
      })),
  );
}

/** One that cannot be read leaves nothing out. */
async function readIgnoreFile(file: Uri): Promise<string> {
  return workspace.fs.readFile(file).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** From the folder on, with `/` between folders. */
function pathIn(folder: Uri, file: Uri): string {
  return file.path.slice(folder.path.length).replace(/^\/+/, '');
}
