import type { DraftFormat } from './format';

/**
 * What a line begins in. `text`: ordinary lines; `front-matter`: between the two `---` at the top;
 * `comment`: inside `<!-- … -->`; a run of backticks or tildes: inside the code fence they opened.
 */
export type LineState = 'text' | 'front-matter' | 'comment' | `\`\`\`${string}` | `~~~${string}`;

/** What a line is, given the state it begins in. */
export type LineRole = 'text' | 'blank' | 'code' | 'comment' | 'front-matter';

const FENCE = /^ {0,3}(`{3,}|~{3,})(?!.*`)/;

/** Reads a line's role and the state the next line begins in. */
export function readState(text: string, state: LineState, format: DraftFormat): [LineRole, LineState] {
  if (state === 'front-matter') return ['front-matter', state];
  if (format !== 'markdown') return ['text', 'text'];
  if (state === 'comment') return ['comment', text.includes('-->') ? 'text' : 'comment'];
  if (state !== 'text') return ['code', closesFence(text, state) ? 'text' : state];
  const fence = FENCE.exec(text);
  if (fence) return ['code', fence[1] as LineState];
  if (/^\s{0,3}<!--/.test(text)) return ['comment', text.includes('-->') ? 'text' : 'comment'];
  return ['text', 'text'];
}

function closesFence(text: string, fence: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= fence.length && trimmed === fence[0]!.repeat(trimmed.length);
}

const FRONT_MATTER_LINES = 60;
const FRONT_MATTER_LINE = /^(?:\s*$|\s*#|\s+\S|- |[^\s:：]{1,40}\s{0,4}[:：])/;

/**
 * How many lines the front matter takes, both `---` lines included; 0 when there is none.
 * A first `---` without its partner, or with prose behind it, is a rule drawn across the page.
 */
export function measureFrontMatter(textOf: (line: number) => string | undefined): number {
  if (
    textOf(0)
      ?.replace(/^\uFEFF/, '')
      .trimEnd() !== '---'
  )
    return 0;
  for (let i = 1; i <= FRONT_MATTER_LINES; i++) {
    const text = textOf(i);
    if (text === undefined) return 0;
    const trimmed = text.trimEnd();
    if (trimmed === '---' || trimmed === '...') return i + 1;
    if (!FRONT_MATTER_LINE.test(text.slice(0, 60))) return 0;
  }
  return 0;
}

/** Lines whose change can move the end of the front matter. */
export const FRONT_MATTER_REACH = FRONT_MATTER_LINES + 1;
