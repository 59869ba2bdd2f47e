import type { Line } from '../draft/line';
import { findCodeSpans } from '../draft/placeholder/skipped';

/** What a comment of a Markdown draft says: `next-line`, `line` and `file` silence there, `disable` until `enable`. */
export type DirectiveKind = 'next-line' | 'line' | 'file' | 'disable' | 'enable' | 'unknown';

/** A word of a comment. Columns are UTF-16 offsets in the line. */
export interface NamePlace {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A comment that speaks to the checkup: `<!-- report-checkup-disable-next-line placeholder/unresolved -->`. */
export interface Directive {
  readonly kind: DirectiveKind;
  /** The comment's own place in its line. */
  readonly start: number;
  readonly end: number;
  readonly instruction: NamePlace;
  /** The rules it names; without any it speaks of all. */
  readonly names: readonly NamePlace[];
}

const PREFIX = 'report-checkup-';
const KINDS: ReadonlyMap<string, DirectiveKind> = new Map([
  [`${PREFIX}disable-next-line`, 'next-line'],
  [`${PREFIX}disable-line`, 'line'],
  [`${PREFIX}disable-file`, 'file'],
  [`${PREFIX}disable`, 'disable'],
  [`${PREFIX}enable`, 'enable'],
]);

/** The instructions that there are. */
export const INSTRUCTIONS: readonly string[] = [...KINDS.keys()];

const NONE: readonly Directive[] = [];

/** The directives of one line of a Markdown draft, each in a comment of its own that ends on the line. */
export function readDirectives({ text, role }: Line): readonly Directive[] {
  if ((role !== 'comment' && role !== 'text') || !text.includes('<!--')) return NONE;
  const found: Directive[] = [];
  // A comment that is quoted as code says nothing.
  const spans = text.includes('`') ? findCodeSpans(text) : [];
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    const isQuoted = spans.some(({ start, end }) => start < at && at < end);
    const directive = isQuoted ? null : readComment(text, at, close);
    if (directive) found.push(directive);
    at = close + 3;
  }
  return found;
}

function readComment(text: string, start: number, close: number): Directive | null {
  // What stands behind `--` is the writer's reason.
  const reason = text.indexOf(' --', start + 4);
  const words = readWords(text, start + 4, reason >= 0 && reason < close ? reason : close);
  const [instruction, ...names] = words;
  if (!instruction?.name.startsWith(PREFIX)) return null;
  return { kind: KINDS.get(instruction.name) ?? 'unknown', start, end: close + 3, instruction, names };
}

const SEPARATOR = /[\s,，、;；]/;

function readWords(text: string, from: number, end: number): NamePlace[] {
  const words: NamePlace[] = [];
  for (let at = from; at < end; at++) {
    if (SEPARATOR.test(text[at]!)) continue;
    const start = at;
    while (at < end && !SEPARATOR.test(text[at]!)) at++;
    words.push({ name: text.slice(start, at), start, end: at });
  }
  return words;
}
