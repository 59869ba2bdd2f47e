import { EditWriter } from './edit/edit-writer';
import type { Revision } from './edit/markup';
import type { Refusal } from './edit/refusal';
import { encodePart } from './parts/part-text';
import { readWord, type WordDocument } from './read-word';
import { replaceMembers } from './zip/replace-members';

export interface EditedWord {
  readonly bytes: Uint8Array;
  /** What the new bytes read as: the new text, but for what was refused. */
  readonly document: WordDocument;
  readonly refusals: readonly Refusal[];
}

/**
 * Writes a new text into a Word document: only what differs, each change where it is, recorded for others to see or not.
 * All other bytes of all parts stay; the same text gives the same bytes.
 * @param document as `readWord` read it
 * @param text all lines of the draft, with LF (CR LF and CR are taken as such)
 * @throws {WordError} where the result could not be read again: then nothing may be written
 */
export function editWord(document: WordDocument, text: string, revision: Revision): EditedWord {
  const newLines = text.split(/\r\n|\r|\n/);
  const writer = new EditWriter(document, newLines, revision);
  const { main, archive } = document.package;
  const part = writer.write();
  if (part === main.text) return { bytes: archive.bytes, document, refusals: writer.refusals };
  const bytes = replaceMembers(archive, new Map([[main.name, encodePart({ ...main, text: part })]]));
  return { bytes, document: readWord(bytes), refusals: writer.refusals };
}
