/** What full-width punctuation a Chinese keyboard types in place of JSON's own. */
const NARROW: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
};

/** A full-width mark in the structure of a file, by its offset. */
export interface WideMark {
  readonly at: number;
  readonly wide: string;
  readonly narrow: string;
}

/**
 * Replaces the full-width marks of JSON's structure, so that the rest can be read as it was meant. Those inside texts
 * and comments stay. A byte order mark becomes a blank. All offsets stay what they are.
 */
export function narrowMarks(text: string): { readonly text: string; readonly marks: readonly WideMark[] } {
  const marks: WideMark[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '/') at = skipComment(text, at);
    else if (char === '"' || char === '“' || char === '”') {
      const end = skipText(text, at);
      if (char !== '"') marks.push({ at, wide: char, narrow: '"' });
      const closer = text[end];
      if (closer === '“' || closer === '”') marks.push({ at: end, wide: closer, narrow: '"' });
      at = end;
    } else {
      const narrow = NARROW[char];
      if (narrow !== undefined) marks.push({ at, wide: char, narrow });
    }
  }
  return { text: apply(text, marks), marks };
}

function apply(text: string, marks: readonly WideMark[]): string {
  const pieces: string[] = [];
  let from = 0;
  if (text.startsWith('\uFEFF')) {
    pieces.push(' ');
    from = 1;
  }
  for (const { at, narrow } of marks) {
    pieces.push(text.slice(from, at), narrow);
    from = at + 1;
  }
  return pieces.join('') + text.slice(from);
}

/** The last character of the comment that begins at `at`; `at` itself where none does. */
function skipComment(text: string, at: number): number {
  if (text[at + 1] === '/') return lineEnd(text, at) - 1;
  if (text[at + 1] !== '*') return at;
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 1;
}

/** The mark that closes the text opened at `at`, or the end of its line; only what a wide mark opens, one may close. */
function skipText(text: string, at: number): number {
  const isWide = text[at] !== '"';
  for (let i = at + 1; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\\') i++;
    else if (char === '"' || (isWide && (char === '“' || char === '”'))) return i;
    else if (char === '\n' || char === '\r') return i;
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
