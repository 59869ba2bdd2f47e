import { CommentAnchors, type CommentPlace } from './comments/comment-anchors';
import { ownComments, removeMarks } from './comments/own-comments';
import { Markup } from './edit/markup';
import { applySplices } from './edit/splice';
import { addPart, appended } from './parts/add-part';
import { encodePart } from './parts/part-text';
import { OUR_AUTHOR, readWord, type WordDocument } from './read-word';
import { encodeText } from './xml/entities';
import { parseXml } from './xml/parse-xml';
import { replaceMembers } from './zip/replace-members';

/** A comment: what it says, a paragraph each, and the words that it is about. */
export interface WordComment extends CommentPlace {
  readonly paragraphs: readonly string[];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const INITIALS = '体检';

/**
 * A Word document with comments on its words, in place of those that an earlier run left. Comments of others, and all other
 * bytes, stay as they are; without any to write or to take out it is the same bytes.
 * @param date as Word writes it: `2026-01-05T08:30:00Z`
 * @throws {WordError} where the result could not be read again: then nothing may be written
 */
export function annotateWord(
  document: WordDocument,
  comments: readonly WordComment[],
  date: string,
): Uint8Array {
  const clean = withoutOwnComments(document);
  if (comments.length === 0) return clean.package.archive.bytes;
  const part = clean.package.related('comments');
  const added = part ? null : addPart(clean.package, 'comments');
  const text = part?.text ?? `${HEAD}<w:comments xmlns:w="${W}"/>`;
  const root = part?.root ?? parseXml(text);
  const revision = { author: OUR_AUTHOR, date };
  const markup = new Markup(root, revision);
  const anchors = new CommentAnchors(clean, new Markup(clean.package.main.root, revision));
  const written = comments.map(({ paragraphs, ...place }) => {
    const id = markup.nextId();
    anchors.add(id, place);
    return comment(markup, id, paragraphs);
  });
  const { main, archive } = clean.package;
  const bytes = replaceMembers(
    archive,
    new Map([
      ...(added?.members ?? []),
      [
        part?.name ?? added!.name,
        encodePart({ text: appended(text, root, written.join('')), encoding: part?.encoding ?? 'utf-8' }),
      ],
      [main.name, encodePart({ ...main, text: applySplices(main.text, anchors.splices()) })],
    ]),
  );
  readWord(bytes);
  return bytes;
}

function comment(markup: Markup, id: number, paragraphs: readonly string[]): string {
  const { author, date } = markup.revision;
  const inside = paragraphs.map((text) =>
    markup.element('p', {}, markup.run('', markup.rawText('t', encodeText(text)))),
  );
  const attributes = { id: String(id), author: author!, date, initials: INITIALS };
  return markup.element('comment', attributes, inside.join(''));
}

/** The document without the comments of an earlier run. */
function withoutOwnComments(document: WordDocument): WordDocument {
  const own = ownComments(document);
  if (own.length === 0) return document;
  const { archive, main } = document.package;
  const part = document.package.related('comments')!;
  const left = applySplices(
    part.text,
    own.map(({ start, end }) => ({ start, end, text: '' })),
  );
  const bytes = replaceMembers(
    archive,
    new Map([
      [part.name, encodePart({ ...part, text: left })],
      [main.name, encodePart({ ...main, text: applySplices(main.text, removeMarks(document, own)) })],
    ]),
  );
  return readWord(bytes);
}
