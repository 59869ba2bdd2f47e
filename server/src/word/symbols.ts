/** Characters of the symbol faces that office papers use, by their code there: what a person sees. */
const WINGDINGS: Readonly<Record<number, string>> = {
  74: '☺',
  76: '☹',
  82: '☼',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '☒',
  121: '⮹',
  128: '⓪',
  158: '·',
  159: '•',
  161: '○',
  163: '□',
  164: '◉',
  165: '◎',
  167: '▪',
  168: '□',
  170: '✦',
  171: '★',
  172: '✶',
  178: '✧',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};
const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  150: '●',
  151: '●',
  152: '●',
  161: '■',
  163: '□',
  162: '■',
};
const SYMBOL: Readonly<Record<number, string>> = {
  176: '°',
  177: '±',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  163: '≤',
  179: '≥',
  187: '≈',
  215: '⋅',
  109: 'μ',
  97: 'α',
  98: 'β',
  68: 'Δ',
  87: 'Ω',
  83: 'Σ',
  112: 'π',
  174: '→',
  172: '←',
  229: '∑',
  214: '√',
  165: '∞',
};
const FACES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};
/** What an unknown symbol is shown as: there is one, which is all that is known. */
const UNKNOWN = '•';

/** A `w:sym`: the code of a character in a face, in hexadecimal. */
export function symbolChar(code: string, face: string | null): string {
  const point = Number.parseInt(code, 16);
  if (!Number.isInteger(point) || point > 0x10ffff || point < 0x20) return '';
  const table = FACES[face?.toLowerCase() ?? ''];
  if (table) return table[point & 0xff] ?? UNKNOWN;
  return point >= 0xe000 && point <= 0xf8ff ? UNKNOWN : String.fromCodePoint(point);
}
