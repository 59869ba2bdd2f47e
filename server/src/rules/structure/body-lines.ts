import type { Draft } from '../../draft/draft';
import type { LineEnd } from '../../draft/line';

/** What ends a report behind its last section: 特此报告。 以上报告，请审阅。 (practice; domain 2). */
const CLOSING =
  /^(?:特此|专此|以上(?:报告|汇报|述职|发言|是|情况|意见)|请(?:予)?(?:审|批评|领导)|不当之处|如有不|妥否|欢迎|敬请|谢谢|述职完毕|汇报完毕|发言完毕|我的(?:述职|汇报|发言))/;
const LONGEST_CLOSING = 50;
const MOST_CLOSING_LINES = 3;

/**
 * The line (from 0) behind the last section's own words: signature, attachments, leftovers and closing words stay
 * behind whatever is inserted there.
 */
export function findSectionsEnd({ lines, outline }: Draft): number {
  const bodyStart = outline.title?.endLine ?? 0;
  let end = outline.ending.bodyEnd;
  for (let taken = 0; taken < MOST_CLOSING_LINES; taken++) {
    const last = findText(lines, end - 1, bodyStart);
    const line = lines[last];
    if (!line || line.heading || line.contentEnd - line.contentStart > LONGEST_CLOSING) break;
    if (!CLOSING.test(line.text.slice(line.contentStart, line.contentEnd))) break;
    end = last;
  }
  return Math.max(findText(lines, end - 1, bodyStart) + 1, bodyStart);
}

/** The nearest line at or above `from` that is not blank, or `start - 1`. */
function findText(lines: Draft['lines'], from: number, start: number): number {
  let at = from;
  while (at >= start && lines[at]!.role === 'blank') at--;
  return at;
}

/** How the draft ends its lines. */
export function lineEndOf({ lines }: Draft): LineEnd {
  return lines[0]!.lineEnd || '\n';
}
