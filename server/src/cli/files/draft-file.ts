import { BOM, type Encoding, readText, writeText } from '../../files/text-file';
import type { Revision } from '../../word/edit/markup';
import type { RefusalReason } from '../../word/edit/refusal';
import type { WordDocument } from '../../word/read-word';
import type { WordProblem } from '../../word/word-error';

/** A file that holds a draft, read. */
export interface DraftFile {
  readonly text: string;
  /** What stands before the text in the file and is no part of it: a byte order mark, or nothing. */
  readonly mark: string;
  /** What a diff of it has to be in. */
  readonly encoding: Encoding;
  /** The Word document that it is; null for a text. */
  readonly word: WordDocument | null;
  /** Why it must not be changed: bytes that are damaged or would not survive, a signature that would break; null where it may be. */
  lock(): Promise<FileLock | null>;
  /** The bytes that hold another text, and what the file reads as then: less than asked for where something was refused. */
  write(text: string, revision: Revision): Promise<WrittenDraft>;
}

export interface WrittenDraft {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly word: WordDocument | null;
  readonly refusals: readonly { readonly line: number; readonly reason: RefusalReason }[];
}

export type FileLock =
  | { readonly id: 'lossy' | 'not-writable-encoding'; readonly encoding: string }
  | { readonly id: 'damaged-bytes' | 'signed' };

/** What the bytes of a file are no draft for. */
export type NoDraft = 'binary' | WordProblem;

/** Endings of files that Word and WPS write: those that can be read, and those about which it is said why not. */
const WORD = /\.(?:docx|docm|dotx|doc|dot|wps|wpt)$/i;

/** Whether a file is read as a Word document, by its name. */
export function isWordFile(path: string): boolean {
  return WORD.test(path);
}

/** Reads the bytes of a file as the draft that it holds, by its name; or says what they are instead. */
export async function openDraft(path: string, bytes: Buffer): Promise<DraftFile | NoDraft> {
  return isWordFile(path) ? openWord(bytes) : (openText(bytes) ?? 'binary');
}

function openText(bytes: Buffer): DraftFile | null {
  const file = readText(bytes);
  if (file === null) return null;
  return {
    text: file.text,
    mark: file.hasBom ? BOM : '',
    encoding: file.encoding,
    word: null,
    async lock() {
      if (file.isDamaged) return { id: 'damaged-bytes' };
      const encoding = file.encoding.toUpperCase();
      if (file.encoding === 'big5') return { id: 'not-writable-encoding', encoding };
      return (await writeText(file.text, file)).equals(bytes) ? null : { id: 'lossy', encoding };
    },
    async write(text) {
      return { bytes: await writeText(text, file), text, word: null, refusals: [] };
    },
  };
}

/** Reads a Word document, or says what it is instead. Only who has one loads what reads it. */
export async function openWord(bytes: Buffer): Promise<DraftFile | WordProblem> {
  const { editWord, readWord, WordError } = await import('../../word/word');
  try {
    const word = readWord(bytes);
    return {
      ...{ text: word.text, mark: '', encoding: 'utf-8', word },
      lock: async () => (word.isSigned ? { id: 'signed' } : null),
      async write(text, revision) {
        const { document, ...edited } = editWord(word, text, revision);
        return { ...edited, text: document.text, word: document };
      },
    };
  } catch (error) {
    if (error instanceof WordError) return error.problem;
    throw error;
  }
}
