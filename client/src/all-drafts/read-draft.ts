import { FileType, type Uri, workspace } from 'vscode';

/** VS Code gives extensions no larger text either. */
const LARGEST = 50 * 1024 * 1024;
const REPLACEMENT = '\uFFFD';

/**
 * The text of a file as an editor would show it: in its BOM's encoding, or the one that `files.encoding` says. Where
 * that makes no sense of it, the text is read as GB18030, in which many Chinese `.txt` are.
 * @returns null for a file that is too large
 * @throws when the file cannot be read
 */
export async function readDraft(uri: Uri): Promise<string | null> {
  const { size, type } = await workspace.fs.stat(uri);
  if (size > LARGEST || (type & FileType.Directory) !== 0) return null;
  const bytes = await workspace.fs.readFile(uri);
  const text = (await workspace.decode(bytes, { uri })).replace(/^\uFEFF/, '');
  return text.includes(REPLACEMENT) ? (decodeStrictly(bytes) ?? text) : text;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another one, then.
    }
  }
  return null;
}
