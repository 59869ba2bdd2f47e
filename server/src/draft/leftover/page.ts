/**
 * What the pages of a Word or PDF file leave in a text that was copied out of them: page numbers (GB/T 9704—2012, 7.5:
 * a number between two dashes) and the lines of a table of contents.
 */
const PAGE_LINE =
  /^(?:([—–－―-]{1,2})[ \u3000]?\d{1,3}[ \u3000]?\1|第[ \u3000]?\d{1,3}[ \u3000]?页(?:[ \u3000,，/]{0,3}共[ \u3000]?\d{1,4}[ \u3000]?页)?|共[ \u3000]?\d{1,4}[ \u3000]?页[ \u3000,，]{0,3}第[ \u3000]?\d{1,3}[ \u3000]?页|Page \d{1,3}(?: of \d{1,4})?)$/;

/** True for a line that is a page number and nothing else. */
export function isPageLine(text: string): boolean {
  return text.length < 30 && PAGE_LINE.test(text);
}

const LEADERS = /[.．·…‥・]{4,}[ \u3000\t]{0,8}[-(（]?\d{1,3}[-)）]?$|(?:\.[ \u3000]){5,20}\d{1,3}$/;

/** True for a line of a table of contents: a title, dot leaders and a page. */
export function isContentsLine(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  const isLast = (last >= 0x30 && last <= 0x39) || last === 0x2d || last === 0x29 || last === 0xff09;
  if (!isLast || text.length > 120) return false;
  return LEADERS.test(text.slice(-60)) && /\p{Script=Han}{2}/u.test(text);
}
