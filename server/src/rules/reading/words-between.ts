/**
 * The words of `[from, to)` to be quoted in a message: without blanks around, and with both halves of a surrogate pair
 * or neither. Columns outside the text count as its ends.
 */
export function wordsBetween(text: string, from: number, to: number): string {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (isLow(text.charCodeAt(start))) start++;
  if (isHigh(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end).trim();
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
