import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes on a terminal: a full-width character takes two, a combining mark none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) if (!/\p{Mn}|\p{Cf}/u.test(char)) width += eastAsianWidth(char.codePointAt(0)!);
  return width;
}

/** The text with blanks behind it, so that it takes so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** The text with blanks before it. */
export function padBefore(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/**
 * Rows of cells as lines with aligned columns, two blanks between them; the last column is not padded.
 * @param indent blanks before each line
 */
export function layTable(rows: readonly (readonly string[])[], indent = 0): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, widthOf(cell));
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, i) => (i < row.length - 1 ? pad(cell, widths[i]!) : cell));
      return `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd();
    })
    .join('\n');
}
