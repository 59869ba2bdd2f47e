import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** The text after edits whose places all speak of the text before, as an editor applies them. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  const placed = edits.map(({ range, newText }) => ({
    start: offsetAt(text, range.start),
    end: offsetAt(text, range.end),
    newText,
  }));
  placed.sort((a, b) => a.start - b.start);
  for (const [i, { start }] of placed.entries()) {
    if (i > 0 && start < placed[i - 1]!.end) throw new Error('An editor refuses edits that overlap.');
  }
  return placed.reduceRight(
    (result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end),
    text,
  );
}

/** The versioned edits of one document; throws when there are edits of any other kind. */
export function versionedEdits(edit: WorkspaceEdit | undefined) {
  const [change, ...rest] = edit?.documentChanges ?? [];
  if (!change || !('textDocument' in change) || rest.length > 0)
    throw new Error('Not edits of one document.');
  return {
    uri: change.textDocument.uri,
    version: change.textDocument.version,
    edits: change.edits as TextEdit[],
  };
}

/** The offset of a place; columns behind a line's end count as that end. */
export function offsetAt(text: string, { line, character }: { line: number; character: number }): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (/[\r\n]$/.test(text) || text === '') lines.push('');
  if (line >= lines.length) return text.length;
  const before = lines.slice(0, line).join('').length;
  return before + Math.min(character, lines[line]!.replace(/[\r\n]+$/, '').length);
}
