import type { Line } from './line';
import type { Outline } from './outline';

/**
 * The lines (from 0) that are left over from the site a template came from: those with a sure cue, those with a
 * hint that stand more than once, and what stands with them in the block above the title (practice; domain C01).
 */
export function findLeftoverLines(lines: readonly Line[], outline: Outline): ReadonlySet<number> {
  const found = new Set<number>();
  const hints = new Map<string, number[]>();
  for (let i = 0; i < lines.length; i++) {
    const { leftover, text } = lines[i]!;
    if (leftover === 2) found.add(i);
    if (leftover > 0) hints.set(text, [...(hints.get(text) ?? []), i]);
  }
  for (const places of hints.values()) if (places.length > 1) for (const line of places) found.add(line);
  addBlockAboveTitle(lines, outline, found);
  return found;
}

/** Page head elements that belong above a title (GB/T 9704—2012, 7.2): 份号 密级 发文机关标志 发文字号 签发人. */
const PAGE_HEAD = /^\d{6}$|[★☆]|〔|^签发人|(?:文件|委员会|人民政府|党组|党委|支部|局|厅|部|院|校|公司)$/;

function addBlockAboveTitle(lines: readonly Line[], { title }: Outline, found: Set<number>): void {
  if (!title) return;
  let sure = false;
  for (let i = 0; i < title.line && !sure; i++) sure = found.has(i);
  if (!sure) return;
  for (let i = 0; i < title.line; i++) {
    const line = lines[i]!;
    const text = line.text.slice(line.contentStart, line.contentEnd);
    if (line.role === 'text' && !line.ordinal && line.hash === 0 && !PAGE_HEAD.test(text)) found.add(i);
  }
}
