/**
 * The characters that radicals stand for. PDF files often give ⼀ (U+2F00) for 一: it looks the same, and no search finds
 * it. Kangxi radicals (U+2F00–2FD5) and compatibility ideographs (U+F900–FAFF) have their equivalent in Unicode itself
 * (NFKC); of the radicals supplement (U+2E80–2EF3) these are whole characters (Unicode, EquivalentUnifiedIdeograph.txt).
 */
const SUPPLEMENT =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺎兀⺏尢⺒巳⺓幺⺜日⺝月⺟母⺠民⺢水⺧牛⺩王⺫目⺬示⺶羊⺼肉⺽臼⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const FIRST = 0x2e80;
const LAST = 0xfaff;
const READ_AS = new Map<number, string>();
for (let at = 0; at < SUPPLEMENT.length; at += 2) READ_AS.set(SUPPLEMENT.charCodeAt(at), SUPPLEMENT[at + 1]!);
addEquivalents(0x2f00, 0x2fd5);
addEquivalents(0xf900, 0xfaff);

function addEquivalents(first: number, last: number): void {
  for (let code = first; code <= last; code++) {
    const char = String.fromCharCode(code);
    const equivalent = char.normalize('NFKC');
    // Columns must stay what they are.
    if (equivalent !== char && equivalent.length === 1) READ_AS.set(code, equivalent);
  }
}

/** Gives a table by UTF-16 code unit this bit for all radicals. */
export function markRadicals(table: Uint8Array, bit: number): void {
  for (const code of READ_AS.keys()) table[code]! |= bit;
}

/** The character that a radical stands for; undefined for any other character. @param code a UTF-16 code unit */
export function readRadical(code: number): string | undefined {
  return code >= FIRST && code <= LAST ? READ_AS.get(code) : undefined;
}

/** The text with each radical as the character that it stands for: as long as before. */
export function replaceRadicals(text: string): string {
  let read = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = readRadical(text.charCodeAt(at));
    if (char === undefined) continue;
    read += text.slice(from, at) + char;
    from = at + 1;
  }
  return from === 0 ? text : read + text.slice(from);
}
