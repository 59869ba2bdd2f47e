import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { formatHanNumeral } from '../../draft/numeral';
import type { Ordinal } from '../../draft/ordinal';
import type { Section } from '../../draft/section';

/** How the draft writes the headings of one layer, so that a new one looks like its siblings. */
export interface HeadingStyle {
  /** What stands before the ordinal: indentation, `## `, `**`. */
  readonly before: string;
  /** A sibling's ordinal as it is written; null where headings are not numbered. */
  readonly ordinal: string | null;
  /** Between ordinal and title. */
  readonly gap: string;
  /** What stands behind the title: nothing, `**`, or the full stop of a run-in title. */
  readonly after: string;
  /** True when the paragraph goes on in the heading's line. */
  readonly isRunIn: boolean;
  /** Indentation of a paragraph below. */
  readonly indent: string;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

/** Reads the style of a sibling; `siblings` tell how headings are set apart from the text around them. */
export function readStyle(draft: Draft, sibling: Section, siblings: readonly Section[]): HeadingStyle {
  const { lines } = draft;
  const { text, contentEnd } = lines[sibling.line]!;
  const { ordinal, titleStart, titleEnd, kind } = sibling;
  const isRunIn = kind === 'run-in';
  const blankAfter = siblings.some(({ line }) => lines[line + 1]?.role === 'blank');
  // The first heading often has a blank line above it for the title's sake.
  const isAfterBlank = ({ line }: Section) => lines[line - 1]!.role === 'blank';
  return {
    before: text.slice(0, ordinal ? ordinal.start : titleStart),
    ordinal: ordinal ? text.slice(ordinal.start, ordinal.end) : null,
    gap: ordinal ? text.slice(ordinal.end, titleStart) : '',
    after: isRunIn ? '。' : text.slice(titleEnd, contentEnd) + closingMarks(lines[sibling.line]!),
    isRunIn,
    indent: readIndent(lines, sibling),
    blankBefore: siblings.length > 1 ? siblings.slice(1).some(isAfterBlank) : blankAfter,
    blankAfter,
  };
}

/** The style of a draft that has no headings yet (GB/T 9704—2012, 7.3.3: 一、 comes first). */
export function defaultStyle({ format, lines, outline }: Draft): HeadingStyle {
  const isMarkdown = format === 'markdown';
  const bodyStart = outline.title?.endLine ?? 0;
  const body = lines.slice(bodyStart, outline.ending.bodyEnd);
  const paragraph = body.find(({ role }) => role === 'text');
  const spaced = isMarkdown || (paragraph !== undefined && body[0]!.role === 'blank');
  const indent = paragraph ? paragraph.text.slice(0, paragraph.contentStart) : isMarkdown ? '' : '　　';
  const before = isMarkdown ? '## ' : indent;
  return {
    before,
    ordinal: '一、',
    gap: '',
    after: '',
    isRunIn: false,
    indent,
    blankBefore: spaced,
    blankAfter: spaced,
  };
}

/** The asterisks that close a bold line; blanks behind them are not carried over. */
function closingMarks({ text, contentEnd }: Line): string {
  return text.startsWith('**', contentEnd) ? '**' : '';
}

function readIndent(lines: readonly Line[], { line, endLine }: Section): string {
  for (let i = line + 1; i < endLine; i++) {
    const { role, heading, text, contentStart } = lines[i]!;
    if (role === 'text' && !heading) return text.slice(0, contentStart);
  }
  const own = lines[line]!;
  return own.hash > 0 ? '' : (/^[ \t\u3000\u00A0]*/.exec(own.text)?.[0] ?? '');
}

const NUMERAL = /[一二三四五六七八九十]{1,3}|\d{1,3}|[\u2460-\u2473]/;

/** The same ordinal with another number: 二、 becomes 三、, （二） becomes （三）. */
export function writeOrdinal(written: string, value: number): string {
  return written.replace(NUMERAL, (numeral) => {
    const code = numeral.charCodeAt(0);
    if (code >= 0x2460 && code <= 0x2473) return value <= 20 ? String.fromCharCode(0x245f + value) : numeral;
    return code < 0x3a ? String(value) : formatHanNumeral(value);
  });
}

/** True for a section whose like can be put beside it: a numbered or marked heading, whole and sure. */
export function isModel({ kind, ordinal, line }: Section, lines: readonly Line[]): boolean {
  if (kind !== 'heading' && kind !== 'run-in') return false;
  return ordinal ? hasNumber(ordinal) : lines[line]!.hash > 0;
}

function hasNumber({ type, mark, doubtful }: Ordinal): boolean {
  if (doubtful) return false;
  return type === 'part' || (mark !== '' && (type === 'han' || type === 'han-paren' || type === 'arabic'));
}
