import type { DraftFormat } from './format';

/**
 * What a line begins in. `text`: ordinary lines; `front-matter`: between the two `---` at the top;
 * `comment`: inside `<!-- … -->`; a closing tag: before it, in a script; a run of backticks or tildes: inside the code
 * fence they opened, with `>` before it inside one of a quotation.
 */
export type LineState = 'text' | 'front-matter' | 'comment' | Script | Fence | `>${Fence}`;
type Script = '</script>' | '</style>';
type Fence = `\`\`\`${string}` | `~~~${string}`;

/** What a line is, given the state it begins in. */
export type LineRole = 'text' | 'blank' | 'code' | 'comment' | 'front-matter';

/** Quotations and items of lists may hold a fence, however far in. */
const FENCE =
  /^(?:[ \t]*(>)(?:[ \t]?>){0,8})?[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,4}(`{3,}|~{3,})(?=[^`]*$)/;
const SCRIPT = /^[ \t]{0,3}<(script|style)(?:[\s>]|$)/i;

/** Reads a line's role and the state the next line begins in. */
export function readState(text: string, state: LineState, format: DraftFormat): [LineRole, LineState] {
  if (state === 'front-matter') return ['front-matter', state];
  if (format !== 'markdown') return ['text', 'text'];
  if (state === 'comment') return ['comment', text.includes('-->') ? 'text' : 'comment'];
  if (state === '</script>' || state === '</style>') {
    return ['code', text.toLowerCase().includes(state) ? 'text' : state];
  }
  // A fence of a quotation ends with the quotation at the latest.
  if (state[0] !== '>' || /^[ \t]*>/.test(text)) {
    if (state !== 'text') return ['code', closesFence(text, state) ? 'text' : state];
  }
  const fence = FENCE.exec(text);
  if (fence) return ['code', `${fence[1] ?? ''}${fence[2]}` as LineState];
  const script = SCRIPT.exec(text);
  if (script) {
    const close = `</${script[1]!.toLowerCase()}>` as Script;
    return ['code', text.toLowerCase().includes(close) ? 'text' : close];
  }
  if (/^\s{0,3}<!--/.test(text)) return ['comment', text.includes('-->') ? 'text' : 'comment'];
  return ['text', 'text'];
}

function closesFence(text: string, state: string): boolean {
  const isQuoted = state[0] === '>';
  const fence = isQuoted ? state.slice(1) : state;
  const trimmed = (isQuoted ? text.replace(/^[ \t>]+/, '') : text).trim();
  return trimmed.length >= fence.length && trimmed === fence[0]!.repeat(trimmed.length);
}

const FRONT_MATTER_LINES = 60;
const FRONT_MATTER_LINE = /^(?:\s*$|\s*#|\s+\S|- |[^\s:：]{1,40}\s{0,4}[:：])/;

/**
 * How many lines the front matter takes, both `---` (or `+++`) lines included; 0 when there is none.
 * A first `---` without its partner, or with prose behind it, is a rule drawn across the page.
 */
export function measureFrontMatter(textOf: (line: number) => string | undefined): number {
  const first = textOf(0)
    ?.replace(/^\uFEFF/, '')
    .trimEnd();
  if (first === '+++') return measureToml(textOf);
  if (first !== '---') return 0;
  for (let i = 1; i <= FRONT_MATTER_LINES; i++) {
    const text = textOf(i);
    if (text === undefined) return 0;
    const trimmed = text.trimEnd();
    if (trimmed === '---' || trimmed === '...') return i + 1;
    if (!FRONT_MATTER_LINE.test(text.slice(0, 60))) return 0;
  }
  return 0;
}

/** TOML between two `+++` (Hugo, Zola): keys, tables, and whatever a value of several lines holds. */
function measureToml(textOf: (line: number) => string | undefined): number {
  let hasKey = false;
  for (let i = 1; i <= FRONT_MATTER_LINES; i++) {
    const text = textOf(i);
    if (text === undefined) return 0;
    if (text.trimEnd() === '+++') return hasKey || i === 1 ? i + 1 : 0;
    hasKey ||= /^\s{0,20}[\w."'-]{1,60}\s{0,8}=/.test(text.slice(0, 100));
  }
  return 0;
}

/** Lines whose change can move the end of the front matter. */
export const FRONT_MATTER_REACH = FRONT_MATTER_LINES + 1;
