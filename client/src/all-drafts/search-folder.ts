import {
  type CancellationToken,
  FileType,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** As the command line has it: nobody writes drafts there. */
const EXCLUDED = '**/{node_modules,.*}/**';

/** Whether a file lies where nothing is looked for. */
export function isPassedOver(uri: Uri): boolean {
  return workspace.asRelativePath(uri, false).split('/').slice(0, -1).some(isExcluded);
}

function isExcluded(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

/** File systems that VS Code can search: what is not found in them is not there. */
const SEARCHED = ['file', 'vscode-remote', 'vscode-vfs'];

/**
 * The files of a workspace folder that a glob names, but for what `files.exclude` says.
 * @param isWanted the same as the glob, of a file's name; for file systems that VS Code cannot search
 */
export async function searchFolder(
  folder: WorkspaceFolder,
  glob: string,
  isWanted: (name: string) => boolean,
  token?: CancellationToken,
): Promise<readonly Uri[]> {
  try {
    const found = await workspace.findFiles(new RelativePattern(folder, glob), EXCLUDED, undefined, token);
    // Of a virtual file system without a search of its own VS Code finds nothing at all.
    if (found.length > 0 || SEARCHED.includes(folder.uri.scheme)) return found;
  } catch {
    // The program that VS Code searches with is not there.
  }
  return walk(folder.uri, isWanted, token);
}

/** Reads folder by folder. Links to folders are not followed: they may lead in a circle. */
async function walk(
  folder: Uri,
  isWanted: (name: string) => boolean,
  token: CancellationToken | undefined,
): Promise<Uri[]> {
  const files: Uri[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next && !token?.isCancellationRequested; next = folders.pop()) {
    for (const [name, type] of await workspace.fs.readDirectory(next).then(undefined, () => [])) {
      const uri = Uri.joinPath(next, name);
      if (type === FileType.Directory) {
        if (!isExcluded(name)) folders.push(uri);
      } else if (isWanted(name)) files.push(uri);
    }
  }
  return files;
}
