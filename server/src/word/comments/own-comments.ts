import type { Splice } from '../edit/splice';
import { OUR_AUTHOR, type WordDocument } from '../read-word';
import type { XmlElement } from '../xml/element';

const MARKS: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd']);

/** The comments that an earlier run wrote, but for those that somebody answered: an answer belongs to what it answers. */
export function ownComments(document: WordDocument): XmlElement[] {
  const part = document.package.related('comments');
  const answered = answeredParagraphs(document);
  return [...(part?.root.elements() ?? [])].filter((comment) => {
    if (comment.name !== 'w:comment' || comment.attribute('w:author') !== OUR_AUTHOR) return false;
    return ![...comment.elements()].some((each) => answered.has(each.attribute('w14:paraId') ?? ''));
  });
}

/** The paragraphs of comments that answers refer to (MS-DOCX 2.5.43, commentEx). */
function answeredParagraphs({ package: pack }: WordDocument): ReadonlySet<string> {
  const extended = pack.related('commentsExtended');
  const parents = [...(extended?.root.elements() ?? [])].map((each) => {
    const match = /paraIdParent="([^"]*)"/.exec(each.source.slice(each.start, each.openEnd));
    return match?.[1] ?? null;
  });
  return new Set(parents.filter((id) => id !== null));
}

/** Takes the marks of those comments out of the main part. */
export function removeMarks(document: WordDocument, comments: readonly XmlElement[]): Splice[] {
  const ids = new Set(comments.map((comment) => comment.attribute('w:id')));
  const splices: Splice[] = [];
  const look = (element: XmlElement): void => {
    for (const child of element.elements()) {
      const isOwn = () => ids.has(child.attribute('w:id'));
      if (MARKS.has(child.name)) {
        if (isOwn()) splices.push({ start: child.start, end: child.end, text: '' });
      } else if (child.name === 'w:commentReference') {
        if (isOwn()) splices.push(withoutReference(child));
      } else look(child);
    }
  };
  if (ids.size > 0) look(document.package.main.root);
  return splices;
}

/** The run goes with the reference where it holds nothing else. */
function withoutReference(reference: XmlElement): Splice {
  const run = reference.parent!;
  const isAlone = [...run.elements()].every((child) => child === reference || child.name === 'w:rPr');
  const { start, end } = isAlone && run.name === 'w:r' ? run : reference;
  return { start, end, text: '' };
}
