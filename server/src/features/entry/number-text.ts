/** Full-width digits, dot and percent sign as their half-width equals; thousands separators left out: the number stays the same. */
export function plainNumber(text: string): string {
  const narrow = text.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  return /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/.test(narrow) ? narrow.replace(/[,，]/g, '') : narrow;
}

/** A number, or two of them as a range: 12, 3.5, 12—15. */
export function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:[-—–~～至到]\d+(?:\.\d+)?)?$/.test(text);
}

/** A number in Han characters: 三, 二十五, 一百零三. */
export function isHanNumber(text: string): boolean {
  return /^[〇零一二两三四五六七八九十百千]+$/.test(text);
}
