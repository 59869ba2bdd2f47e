import type { Line } from '../line';
import { lastTextLine, type Words, wordsOf } from './words';

/** What ends a report behind its last section: 特此报告。 以上报告，请审阅。 (practice; domain 2). */
const CLOSING =
  /^(?:特此|专此|此复|以上(?:报告|通知|决定|方案|汇报|述职|发言|是|情况|意见|问题|事项|请示)|请(?:予)?(?:审|批|领导|遵照|认真|严格|贯彻|各|抓好|结合)|望|现予|不当之处|如有不|妥否|当否|可否|欢迎|敬请|恳请|谢谢|述职完毕|汇报完毕|发言完毕|我的(?:述职|汇报|发言))/;
const LONGEST = 50;
const MOST_LINES = 3;

/**
 * The closing words behind the last section, from the top down.
 * @param start the first line of the body
 * @param end the first line behind the body
 */
export function readClosing(lines: readonly Line[], start: number, end: number): readonly Words[] {
  const found: Words[] = [];
  let at = end;
  for (let taken = 0; taken < MOST_LINES; taken++) {
    at = lastTextLine(lines, at, start);
    const line = lines[at];
    if (at < start || !line || line.heading || line.contentEnd - line.contentStart > LONGEST) break;
    const words = wordsOf(lines, at);
    if (!CLOSING.test(words.text)) break;
    found.unshift(words);
  }
  return found;
}
