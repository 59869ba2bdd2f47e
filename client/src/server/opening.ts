/** True for the part of a line before the caret that holds nothing but blanks, Markdown marks and an ordinal. */
export function isOpening(before: string): boolean {
  return /^[ \t\u3000\u00A0]*(?:#{1,6}[ \t]+)?(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})?[）)、.．]?|第?[一二三四五六七八九十]{1,3}(?:部分)?)[ \t]*$/.test(
    before,
  );
}
