/** One cell of a row: its words without blanks, `[start, end)` in UTF-16 columns. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const NUMBER = /^(\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?)([\p{Script=Han}]{0,4})$/u;
const LONGEST_ROW = 400;

/** The cells of a row of a table, in Markdown or parted by tabs; null for what is no row. */
export function readCells(text: string): readonly Cell[] | null {
  if (text.length > LONGEST_ROW) return null;
  const mark = text.includes('|') ? '|' : '\t';
  const trimmed = text.trimEnd();
  if (!trimmed.includes(mark)) return null;
  const cells: Cell[] = [];
  const first = text.length - text.trimStart().length;
  const isMarkdown = mark === '|';
  let at = isMarkdown && text[first] === '|' ? first + 1 : 0;
  const stop = isMarkdown && trimmed.endsWith('|') ? trimmed.length - 1 : trimmed.length;
  while (at <= stop) {
    const next = text.indexOf(mark, at);
    const end = next < 0 || next > stop ? stop : next;
    const cell = text.slice(at, end);
    const start = at + cell.length - cell.trimStart().length;
    const words = cell.trim();
    cells.push({ start, end: start + words.length, words });
    at = end + 1;
  }
  return cells.length < 2 ? null : cells;
}

/** True for the row of dashes under the head of a Markdown table. */
export function isRuler(cells: readonly Cell[]): boolean {
  return cells.every(({ words }) => /^:?-{2,}:?$/.test(words));
}

/** A number of a cell, with its decimals and its unit; null for other words. An empty cell or a dash is nothing, 0. */
export function readCell({
  words,
}: Cell): { readonly value: number; readonly decimals: number; readonly unit: string } | null {
  if (words === '' || /^[—\-－/]{1,2}$/.test(words)) return { value: 0, decimals: 0, unit: '' };
  const found = NUMBER.exec(words);
  if (!found) return null;
  const [, digits, unit] = found as unknown as [string, string, string];
  return { value: Number(digits.replaceAll(',', '')), decimals: digits.split('.')[1]?.length ?? 0, unit };
}
