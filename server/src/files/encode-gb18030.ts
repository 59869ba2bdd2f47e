/** Codes of four bytes for the characters below U+10000 begin at 81 30 81 30, those above at 90 30 81 30. */
const FOUR_BYTE_CODES = 39_420;
const ABOVE = 189_000;
/** What is written for half a surrogate pair, which GB18030 has no code for. */
const REPLACEMENT = 0xfffd;

/**
 * The bytes of a text in GB18030: the inverse of Node's decoder, made by asking it. So what was read from a file is
 * written as it was, unless a character has two codes; and there is no table to be shipped.
 */
export function encodeGb18030(text: string): Buffer {
  const codes = makeCodes();
  const bytes = Buffer.alloc(text.length * 4);
  let length = 0;
  for (const char of text) {
    const point = char.codePointAt(0)!;
    const code = point > 0xffff ? fourBytes(ABOVE + point - 0x10000) : (codes[point] || codes[REPLACEMENT])!;
    if (point < 0x80) bytes[length++] = point;
    else if (code <= 0xffff) length = bytes.writeUInt16BE(code, length);
    else length = bytes.writeUInt32BE(code, length);
  }
  return bytes.subarray(0, length);
}

let known: Uint32Array | null = null;

/** The code of each character from U+0080 to U+FFFF; 0 for none. Of two codes the shorter, then the first, counts. */
function makeCodes(): Uint32Array {
  if (known) return known;
  const codes = [...twoByteCodes(), ...Array.from({ length: FOUR_BYTE_CODES }, (_, i) => fourBytes(i))];
  const table = new Uint32Array(0x10000);
  for (const [i, char] of decodeEach(codes).entries()) {
    const point = char.length === 1 ? char.charCodeAt(0) : REPLACEMENT;
    if (point !== REPLACEMENT || codes[i] === OF_REPLACEMENT) table[point] ||= codes[i]!;
  }
  known = table;
  return table;
}

const OF_REPLACEMENT = 0x8431a437;

function* twoByteCodes(): Generator<number> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield (lead << 8) | trail;
  }
}

function fourBytes(index: number): number {
  const digits = [
    Math.floor(index / 12_600),
    Math.floor(index / 1260) % 10,
    Math.floor(index / 10) % 126,
    index % 10,
  ];
  return [0x81, 0x30, 0x81, 0x30].reduce((code, base, i) => code * 256 + base + digits[i]!, 0);
}

/** What the decoder makes of each code. A line feed, which is part of no code, keeps them apart. */
function decodeEach(codes: readonly number[]): readonly string[] {
  const bytes = Buffer.alloc(codes.length * 5);
  let length = 0;
  for (const code of codes) {
    length = code <= 0xffff ? bytes.writeUInt16BE(code, length) : bytes.writeUInt32BE(code, length);
    bytes[length++] = 0x0a;
  }
  return new TextDecoder('gb18030').decode(bytes.subarray(0, length)).split('\n').slice(0, -1);
}
