import type { Draft } from '../../draft/draft';

/** A place in the title. Line from 0, `[start, end)` in UTF-16 columns. */
export interface TitlePlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** The title's first line, without the blanks around it; without a title the first line that has words. */
export function placeOfTitle({ lines, outline }: Draft): TitlePlace {
  const first = lines.findIndex(({ role }) => role === 'text');
  const line = outline.title?.line ?? Math.max(0, first);
  const { contentStart, contentEnd } = lines[line]!;
  return { line, start: contentStart, end: contentEnd };
}

/** Where words of the title stand; its first line when they are broken over two. */
export function placeInTitle(draft: Draft, words: string): TitlePlace {
  const { title } = draft.outline;
  if (title) {
    for (let line = title.endLine - 1; line >= title.line; line--) {
      const start = draft.lines[line]!.text.lastIndexOf(words);
      if (start >= 0 && words !== '') return { line, start, end: start + words.length };
    }
  }
  return placeOfTitle(draft);
}
