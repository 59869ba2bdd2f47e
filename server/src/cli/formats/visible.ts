/**
 * The text with its control characters made visible, so that a draft or the name of a file cannot break a line or give
 * orders to a terminal.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\uFFFD';
  });
}
