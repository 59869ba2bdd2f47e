import { WordError, type WordProblem } from '../word-error';

/** How each kind of file begins that people call `.docx` and that is none. */
const BEGINNINGS: readonly (readonly [RegExp, WordProblem])[] = [
  // Written around a file by the document security clients of many offices.
  [/^%TSD-Header-###%|^\x62\x14\x23\x65|^E-SafeNet/, 'security-software'],
  [/^\{\\rtf/, 'rtf'],
  [
    /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html|head|body|meta|\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i,
    'html',
  ],
  [/^MIME-Version:/i, 'html'],
];
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const ZIP = 'PK';
/** `EncryptedPackage`, as the directory of an OLE file spells it: the stream that Office puts an encrypted .docx in. */
const ENCRYPTED = [...'EncryptedPackage'].join('\0');
const SAMPLE = 512;

/**
 * @throws {WordError} which says what the file is, where it is no zip archive
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WordError('empty');
  const beginning = latin1(bytes.subarray(0, SAMPLE));
  if (beginning.startsWith(OLE)) throw new WordError(isEncrypted(bytes) ? 'protected' : 'old');
  for (const [pattern, problem] of BEGINNINGS) if (pattern.test(beginning)) throw new WordError(problem);
  if (/^\0+$/.test(beginning)) throw new WordError('empty');
  if (!beginning.startsWith(ZIP)) throw new WordError('not-word');
}

/** The directory of an OLE file stands anywhere in it; those of encrypted documents are found in the first and last 64 kB. */
function isEncrypted(bytes: Uint8Array): boolean {
  const edge = 1 << 16;
  return [bytes.subarray(0, edge), bytes.subarray(Math.max(0, bytes.length - edge))].some((piece) =>
    latin1(piece).includes(ENCRYPTED),
  );
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
