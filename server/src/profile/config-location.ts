import { URI, Utils } from 'vscode-uri';

/** The name under which a configuration is looked for. */
export const CONFIG_NAME = '.reportcheckup.json';

/**
 * Where configurations of a document may be: the file's folder and all folders above it, the nearest first.
 * @param uri of any scheme; a text that has no place yet (`untitled:`) has none
 */
export function findConfigLocations(uri: string): readonly string[] {
  const parsed = parse(uri);
  if (!parsed || parsed.scheme === 'untitled' || !parsed.path.startsWith('/')) return [];
  const locations: string[] = [];
  let folder = Utils.dirname(parsed);
  for (let level = 0; level < DEEPEST; level++) {
    locations.push(Utils.joinPath(folder, CONFIG_NAME).toString());
    const above = Utils.dirname(folder);
    if (above.path === folder.path) break;
    folder = above;
  }
  return locations;
}

/** No folder lies deeper. */
const DEEPEST = 100;

/** The configuration that a workspace folder itself would have. */
export function configIn(folder: string): string | null {
  const parsed = parse(folder);
  return parsed ? Utils.joinPath(parsed, CONFIG_NAME).toString() : null;
}

/** The folder of a file, as a URI. */
export function folderOf(uri: string): string {
  const parsed = parse(uri);
  return parsed ? Utils.dirname(parsed).toString() : '';
}

/** The whole path of a file, with `/` between folders. */
export function pathOf(uri: string): string {
  return parse(uri)?.path ?? uri;
}

/** The path of a file from a folder on, with `/` between folders; its whole path where it lies elsewhere. */
export function pathFrom(folder: string, uri: string): string {
  const [from, to] = [parse(folder), parse(uri)];
  if (!to) return uri;
  if (!from || !isBelow(from, to)) return to.path;
  return to.path.slice(withSlash(from.path).length);
}

/** Where a relative path leads from a file's folder; null when that lies outside `root` or is no relative path. */
export function resolveInside(root: string, uri: string, path: string): string | null {
  const [within, from] = [parse(root), parse(uri)];
  // A path out of a Windows writer's explorer.
  const relative = path.replaceAll('\\', '/');
  if (!within || !from || relative.startsWith('/') || /^[A-Za-z][A-Za-z\d+.-]*:/.test(relative)) return null;
  const target = Utils.joinPath(Utils.dirname(from), relative);
  return isBelow(within, target) ? target.toString() : null;
}

/** The innermost of the folders that holds a file; null when none does. */
export function findHolder(folders: readonly string[], uri: string): string | null {
  const file = parse(uri);
  const holding = folders.filter((folder) => {
    const parsed = parse(folder);
    return parsed && file && isBelow(parsed, file);
  });
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** One spelling for each place: `file:///C:/a` and `file:///c%3A/a` are one file. */
export function normaliseUri(uri: string): string {
  return parse(uri)?.toString() ?? uri;
}

function isBelow(folder: URI, file: URI): boolean {
  return (
    folder.scheme === file.scheme &&
    folder.authority === file.authority &&
    file.path.startsWith(withSlash(folder.path)) &&
    file.path.length > withSlash(folder.path).length
  );
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** With the drive of Windows in lower case, as a URI writes itself: editors send either. */
function parse(uri: string): URI | null {
  try {
    const parsed = URI.parse(uri, true);
    const path = parsed.path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
    return path === parsed.path ? parsed : parsed.with({ path });
  } catch {
    return null;
  }
}
