/** A table of Markdown: numbers to the right. Cells are Markdown, and escaped already. */
export function writeTable(
  columns: readonly { readonly title: string; readonly isNumber?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [
    columns.map(({ title }) => escapeMarkdown(title)),
    columns.map(({ isNumber }) => (isNumber ? '---:' : '---')),
    ...rows,
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** CommonMark takes a backslash before any ASCII punctuation (section 2.4). */
export function escapeMarkdown(plain: string): string {
  return plain.replace(/[\r\n]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
