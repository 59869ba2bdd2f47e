import { type CancellationToken, RelativePattern, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { NOT_IGNORED, type NotIgnoredParams } from '../../../server/src/lsp/protocol';
import { LANGUAGES } from '../document-selector';
import type { Server } from '../server';

/** Endings of the files that VS Code opens as one of our languages. */
const BY_ENDING = '**/*.{txt,md,markdown,report,gongwen}';
/** As the command line has it: nobody writes drafts there. */
const EXCLUDED = '**/{node_modules,.*}/**';

/** What leaves files out, as the command line has it; the later outweighs the earlier. */
export const IGNORE_FILES = ['.gitignore', '.reportcheckupignore'];

/** A file that may hold a draft. */
export interface Candidate {
  readonly uri: Uri;
  /** Where `files.associations` has something to say; the server goes by the name otherwise. */
  readonly languageId?: string;
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
  const find = (glob: string) =>
    workspace.findFiles(new RelativePattern(folder, glob), EXCLUDED, undefined, token);
  const files = new Map<string, Candidate>();
  for (const uri of await find(BY_ENDING)) files.set(uri.toString(), { uri });
  for (const [glob, languageId] of associationsIn(folder.uri)) {
    for (const uri of await find(glob)) files.set(uri.toString(), { uri, languageId });
  }
  const wanted = new Set(await dropIgnored(folder.uri, [...files.values()], server));
  // A folder of the workspace may lie in another one.
  return [...files.values()].filter(
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

async function dropIgnored(
  folder: Uri,
  candidates: readonly Candidate[],
  server: Server,
): Promise<readonly string[]> {
  const paths = candidates.map(({ uri }) => pathIn(folder, uri));
  const gitIgnores: { readonly folder: string; readonly text: string }[] = [];
  for (const name of IGNORE_FILES) {
    for (const file of await workspace.findFiles(new RelativePattern(folder, `**/${name}`), EXCLUDED)) {
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      gitIgnores.push({ folder: pathIn(folder, file).slice(0, -name.length), text });
    }
  }
  if (gitIgnores.length === 0) return paths;
  return server.client.sendRequest<string[]>(NOT_IGNORED, { paths, gitIgnores } satisfies NotIgnoredParams);
}

/** From the folder on, with `/` between folders. */
function pathIn(folder: Uri, file: Uri): string {
  return file.path.slice(folder.path.length).replace(/^\/+/, '');
}
