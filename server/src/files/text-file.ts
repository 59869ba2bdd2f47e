import { transcode } from 'node:buffer';

/** Big5 is read, for its bytes would be nonsense in GB18030; it is not written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** A text, and how the file holds it. */
export interface TextFile {
  /** Without its BOM, which is no part of the first line. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasBom: boolean;
  /** True where some bytes could not be read: U+FFFD stands in their places, and the file must not be written back. */
  readonly isDamaged: boolean;
}

/** Bytes looked at for NULs to tell a binary file. */
const SAMPLE = 8000;
export const BOM = '\uFEFF';

/**
 * Decodes a text file: by its BOM, else as UTF-8 where that is valid, else as UTF-16 where its bytes look so,
 * else as GB18030 (Chinese `.txt` often is), unless it reads far better as Big5. A text in which few bytes are damaged
 * (cut short, or overwritten) is read around them.
 * @returns null when the bytes are no text
 */
export function readText(bytes: Buffer): TextFile | null {
  const hasNul = bytes.subarray(0, SAMPLE).includes(0);
  const encoding = utf16ByMark(bytes) ?? (hasNul ? guessUtf16(bytes) : null);
  if (encoding) return make(decodeUtf16(bytes, encoding), encoding);
  if (hasNul) return null;
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return make(utf8, 'utf-8');
  // GB18030 may happen to accept damaged UTF-8; UTF-8 accepts next to nothing of GB18030.
  const damaged = decodeDamaged('utf-8', bytes);
  if (damaged !== null) return make(damaged, 'utf-8', true);
  const text = decode('gb18030', bytes);
  if (text === null) {
    const rest = decodeDamaged('gb18030', bytes);
    return rest === null ? null : make(rest, 'gb18030', true);
  }
  const traditional = decodeBig5(bytes, text);
  return traditional === null ? make(text, 'gb18030') : make(traditional, 'big5');
}

/** With more damage than one in so many characters, the bytes are something else. */
const LEAST_SOUND = 20;

/** The text around damaged bytes; null where they are not few. */
function decodeDamaged(encoding: string, bytes: Buffer): string | null {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  let lost = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // One byte may take its neighbours along.
    if (code === 0xfffd) lost += text.charCodeAt(at - 1) === 0xfffd ? 0 : 1;
    // Characters of CJK, their marks among them: what bytes of anything else hardly decode to.
    else if ((code >= 0x3000 && code <= 0x9fff) || code >= 0xff00) sound++;
    else if (code < 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) lost++;
  }
  return lost * LEAST_SOUND <= sound ? text : null;
}

/** The bytes of a text in the encoding of the file that it came from, which is not Big5. */
export async function writeText(
  text: string,
  { encoding, hasBom }: Pick<TextFile, 'encoding' | 'hasBom'>,
): Promise<Buffer> {
  const whole = hasBom ? BOM + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(whole, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(whole, 'utf16le').swap16();
  // Only few runs write such a file.
  const { encodeGb18030 } = await import('./encode-gb18030');
  return encodeGb18030(whole);
}

function make(text: string, encoding: Encoding, isDamaged = false): TextFile {
  const hasBom = text.startsWith(BOM);
  return { text: hasBom ? text.slice(1) : text, encoding, hasBom, isDamaged };
}

function utf16ByMark(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/** Keeps lone surrogates, which `TextDecoder` would replace or refuse. */
function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-16le') return bytes.toString('utf16le');
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return Buffer.from(even).swap16().toString('utf16le');
}

/**
 * The text of UTF-8; null where the bytes are not that. `transcode` decodes Chinese eleven times faster than
 * `toString`, and throws where they are not.
 */
export function decodeUtf8(bytes: Buffer): string | null {
  if (bytes.length === 0) return '';
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return decode('utf-8', bytes);
  }
}

/** Half of all characters of a Chinese text are among a few hundred; these are the commonest, in both ways of writing. */
const COMMON = new Set(
  '的一是了不在有人我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自去之过過家学學对對可里後后小心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手用主行方又如前所本见見经經面公同三已老从從动動两兩长長工问問题題情况況',
);
/** Bytes that tell. */
const TELLING = 8000;
const PLAINLY = 2;

/** The text in Big5, where it is that and has far more common characters than in GB18030, else null. */
function decodeBig5(bytes: Buffer, simplified: string): string | null {
  const text = decode('big5', bytes);
  if (text === null) return null;
  return countCommon(text) > PLAINLY * countCommon(simplified) ? text : null;
}

function countCommon(text: string): number {
  let count = 0;
  for (const char of text.slice(0, TELLING)) if (COMMON.has(char)) count++;
  return count;
}

function decode(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Line feed, carriage return, space and tab: their UTF-16 units tell the byte order, as no Han character has them. */
const ORDER_MARKS = new Set([0x0a, 0x0d, 0x20, 0x09]);

function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  let little = 0;
  let big = 0;
  for (let i = 0; i + 1 < Math.min(bytes.length, SAMPLE); i += 2) {
    if (bytes[i + 1] === 0 && ORDER_MARKS.has(bytes[i]!)) little++;
    if (bytes[i] === 0 && ORDER_MARKS.has(bytes[i + 1]!)) big++;
  }
  if (little > 0 && big === 0) return 'utf-16le';
  return big > 0 && little === 0 ? 'utf-16be' : null;
}
