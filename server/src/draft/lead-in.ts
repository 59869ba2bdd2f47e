import type { Line } from './line';

/**
 * A sentence that opens a list of problems or causes (domain 4.0, 5):
 * 出现以上问题的主要原因有以下几点：
 */
const OPENS_LIST =
  /(?:原因|问题|不足|表现)[^。；]{0,12}(?:有以下|如下|主要有|主要是|归纳为|集中在|体现在)[^。；]{0,8}[：:]$/;
const LONGEST = 120;

/** True when the line's last sentence announces problems or causes and ends in a colon. */
export function opensList(line: Line): boolean {
  return endsInColon(line) && OPENS_LIST.test(line.text.slice(line.contentStart, line.contentEnd));
}

/** True for a line of prose, not itself numbered, that ends in a colon. */
export function endsInColon(line: Line): boolean {
  if (line.role !== 'text' || line.ordinal || line.hash > 0) return false;
  const last = line.text[line.contentEnd - 1];
  return (last === '：' || last === ':') && line.contentEnd - line.contentStart <= LONGEST;
}
