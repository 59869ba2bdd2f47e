import type { Draft } from '../../draft/draft';
import type { Heading } from '../../draft/heading';
import { applyEdits } from '../../rules/apply-edits';
import type { Edit } from '../../rules/rule';
import { lineEndOf } from '../../rules/structure/body-lines';

/**
 * Gives a run-in title its line to itself: what follows it becomes the paragraph below, indented like it. The way back
 * is `runIn`.
 * @returns null where the line has no run-in title
 */
export function standAlone(draft: Draft, line: number): Edit | null {
  const { text, heading, contentStart } = draft.lines[line] ?? {};
  if (heading?.form !== 'run-in' || isMarked(draft, line)) return null;
  const eol = lineEndOf(draft);
  const gap = draft.format === 'markdown' ? eol + eol : eol;
  const indent = text!.slice(0, contentStart).replace('\uFEFF', '');
  const start = heading.titleEnd;
  const rest = skipStop(text!, start);
  return checked(draft, { line, start, endLine: line, end: rest, text: gap + indent }, 'standing');
}

/**
 * Makes the title of a heading the first sentence of the paragraph below it.
 * @returns null where it has no paragraph right below it, and where it is too long for a run-in title
 */
export function runIn(draft: Draft, line: number): Edit | null {
  const { heading, ordinal, hash } = draft.lines[line] ?? {};
  if (heading?.form !== 'standing' || !ordinal || hash !== 0 || isMarked(draft, line)) return null;
  const below = draft.lines[line + 1]?.role === 'blank' ? line + 2 : line + 1;
  const paragraph = draft.lines[below];
  if (paragraph?.role !== 'text' || paragraph.hash > 0 || below >= draft.outline.ending.bodyEnd) return null;
  if (paragraph.ordinal && paragraph.ordinal.type !== 'item' && paragraph.ordinal.type !== 'sequence')
    return null;
  const { titleEnd } = heading;
  const edit = { line, start: titleEnd, endLine: below, end: paragraph.contentStart, text: '。' };
  return checked(draft, edit, 'run-in');
}

/** True for a line that Markdown marks open: bold as a whole. They would be torn apart. */
function isMarked({ lines }: Draft, line: number): boolean {
  const { text, contentStart } = lines[line]!;
  return text.slice(0, contentStart).includes('*');
}

/** The column behind the mark at `at` that ends the title, if there is one, and behind what is blank there. */
function skipStop(text: string, at: number): number {
  return at + /^\s*[。：:]?\s*/.exec(text.slice(at))![0].length;
}

/** The edit, if the line then is read as what it should be. */
function checked(draft: Draft, edit: Edit, form: Heading['form']): Edit | null {
  return applyEdits(draft, [edit]).lines[edit.line]!.heading?.form === form ? edit : null;
}
