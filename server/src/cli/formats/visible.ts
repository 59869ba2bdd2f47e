/**
 * The text with its control characters made visible, so that a draft or the name of a file cannot break a line or give
 * orders to a terminal.
 */
export function visible(text: string): string {
  return text.replace(CONTROLS, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}

/** Controls of terminals; line and paragraph separators; marks that turn the direction of the text behind them. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** The name of a file, for the start of a line: one that begins with `::` would be an order to GitHub's runner. */
export function visiblePath(path: string): string {
  return visible(path.startsWith('::') ? `./${path}` : path);
}

/** A text of several lines, each made visible; what ends a line stays. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}
