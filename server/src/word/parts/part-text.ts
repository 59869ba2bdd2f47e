import { WordError } from '../word-error';

/** The text of a part and how its bytes hold it, so that what is not changed is written as it was. */
export interface PartText {
  /** With its BOM, where it has one. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
}

/**
 * @throws {WordError} `damaged` where the bytes are neither UTF-8 nor UTF-16: Word reads nothing else
 */
export function decodePart(bytes: Uint8Array, name: string): PartText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw new WordError('damaged', `${name}: not ${encoding}`);
  }
}

function encodingOf(bytes: Uint8Array): PartText['encoding'] {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // `<?` without a mark before it.
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return 'utf-8';
}

export function encodePart({ text, encoding }: PartText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
