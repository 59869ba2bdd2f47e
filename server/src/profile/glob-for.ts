/**
 * The glob that names a file, or with it all files of its ending in its folder and below.
 * @param path from the configuration's folder on, with `/` between folders
 */
export function globFor(path: string, scope: 'file' | 'folder'): string {
  const file = escapeBraces(path);
  if (scope === 'file') return file;
  const slash = file.lastIndexOf('/');
  const dot = file.lastIndexOf('.');
  // A name that begins with its only dot has no ending.
  const names = dot > slash + 1 ? `*${file.slice(dot)}` : '*';
  // Without a slash a glob speaks of names in whatever folder.
  return slash < 0 ? names : `${file.slice(0, slash)}/**/${names}`;
}

/** Braces would stand for alternatives, and cannot be escaped; `?` stands for any one character. */
function escapeBraces(path: string): string {
  return path.replace(/[{}]/g, '?');
}
