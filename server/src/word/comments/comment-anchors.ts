import { editRun, type RunEdit } from '../edit/edit-run';
import type { Markup } from '../edit/markup';
import type { Splice } from '../edit/splice';
import type { WordDocument } from '../read-word';
import type { Segment, WordLine } from '../word-text';
import type { XmlElement } from '../xml/element';

/** The words that a comment is about: a place in the text of the document, from 0 in UTF-16 units, `[column, endColumn)`. */
export interface CommentPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Puts the marks of comments around the words that they are about (17.13.4). */
export class CommentAnchors {
  readonly #runEdits = new Map<XmlElement, RunEdit[]>();
  readonly #splices: Splice[] = [];

  constructor(
    readonly document: WordDocument,
    readonly markup: Markup,
  ) {}

  add(id: number, place: CommentPlace): void {
    const [first, last] = [this.#line(place.line), this.#line(place.endLine)];
    const start = first && startOf(first, place.column);
    const end = last && endOf(last, place.endColumn);
    const isEmpty = place.line === place.endLine && place.column >= place.endColumn;
    if (first?.kind !== 'box' && last?.kind !== 'box' && start && end && !isEmpty) {
      this.#addMark(start, this.#opening(id));
      this.#addMark(end, this.#closing(id));
    } else this.#addAroundParagraph(id, first);
  }

  splices(): Splice[] {
    const runs = [...this.#runEdits].map(([run, edits]) => {
      const sorted = edits.sort((a, b) => a.start - b.start);
      return { start: run.start, end: run.end, text: editRun(run, sorted, this.markup) };
    });
    return [...this.#splices, ...runs];
  }

  #line(line: number): WordLine | null {
    return this.document.lines[line] ?? this.document.lines.at(-1) ?? null;
  }

  #opening(id: number): string {
    return this.markup.element('commentRangeStart', { id: String(id) });
  }

  #closing(id: number): string {
    const reference = this.markup.element('commentReference', { id: String(id) });
    return this.markup.element('commentRangeEnd', { id: String(id) }) + this.markup.run('', reference);
  }

  #addMark({ segment, at }: { segment: Segment; at: number }, marks: string): void {
    const edit: RunEdit = { holder: segment.holder!, start: at, end: at, insert: '', marks };
    const edits = this.#runEdits.get(segment.run!);
    if (edits) edits.push(edit);
    else this.#runEdits.set(segment.run!, [edit]);
  }

  /**
   * Around all of a paragraph: for an automatic number, for what only a field shows, for an empty line. In a text box around
   * the paragraph that anchors it: programs lose comments in boxes.
   */
  #addAroundParagraph(id: number, line: WordLine | null): void {
    const paragraph = line && outermost(line.paragraph.elements.at(-1)!);
    if (!paragraph) return;
    const [open, close] = [this.#opening(id), this.#closing(id)];
    if (paragraph.isEmptyTag) {
      const { source, start, end, rawName } = paragraph;
      const tag = source.slice(start, end).replace(/\s*\/>$/, '>');
      this.#splices.push({ start, end, text: `${tag}${open}${close}</${rawName}>` });
      return;
    }
    const head = paragraph.child('w:pPr')?.end ?? paragraph.openEnd;
    this.#splices.push({ start: head, end: head, text: open });
    this.#splices.push({ start: paragraph.closeStart, end: paragraph.closeStart, text: close });
  }
}

/** The paragraph itself, or the one outside of all boxes that holds it. */
function outermost(paragraph: XmlElement): XmlElement {
  let found = paragraph;
  for (let element = paragraph.parent; element; element = element.parent) {
    if (element.name === 'w:p') found = element;
  }
  return found;
}

function startOf({ segments }: WordLine, column: number): { segment: Segment; at: number } | null {
  const segment = segments.find((each) => isHeld(each) && column < each.column + each.length);
  if (!segment) return null;
  const inside = Math.max(column - segment.column, 0);
  return { segment, at: segment.form === 'text' ? segment.start + inside : segment.start };
}

function endOf({ segments }: WordLine, column: number): { segment: Segment; at: number } | null {
  const segment = segments.findLast((each) => isHeld(each) && each.column < column);
  if (!segment) return null;
  const inside = Math.min(column - segment.column, segment.length);
  return { segment, at: segment.form === 'text' ? segment.start + inside : segment.end };
}

function isHeld({ run, holder }: Segment): boolean {
  return run !== null && holder !== null && holder.parent === run;
}
