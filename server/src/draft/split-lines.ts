import type { LineEnd } from './line';

/**
 * Cuts text into lines at LF, CRLF and a lone CR, as the language server protocol counts them.
 * There is always one line more than line ends; the last one may be empty.
 */
export function splitLines(text: string): { text: string; lineEnd: LineEnd }[] {
  const lines: { text: string; lineEnd: LineEnd }[] = [];
  let start = 0;
  let lf = text.indexOf('\n');
  let cr = text.indexOf('\r');
  while (lf >= 0 || cr >= 0) {
    const at = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
    const lineEnd: LineEnd = at === lf ? '\n' : lf === cr + 1 ? '\r\n' : '\r';
    lines.push({ text: text.slice(start, at), lineEnd });
    start = at + lineEnd.length;
    if (lf >= 0 && lf < start) lf = text.indexOf('\n', start);
    if (cr >= 0 && cr < start) cr = text.indexOf('\r', start);
  }
  lines.push({ text: text.slice(start), lineEnd: '' });
  return lines;
}
