import type { Placeholder } from '../placeholder';

/** Takes the `^` marks out of a line. */
export function unmark(marked: string): string {
  return marked.replaceAll('^', '');
}

/** Puts `^` at both ends of every placeholder, the way tests write what must be found. */
export function mark(text: string, placeholders: readonly Placeholder[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of placeholders) {
    marked += `${text.slice(at, start)}^${text.slice(start, end)}^`;
    at = end;
  }
  return marked + text.slice(at);
}
