import type {
  AutomaticLabel,
  Holder,
  LineKind,
  OpenField,
  Segment,
  WordLine,
  WordParagraph,
} from '../word-text';
import type { XmlElement, XmlText } from '../xml/element';
import { ENTITY, entityText } from '../xml/entities';

interface OpenLine {
  text: string;
  readonly segments: Segment[];
  softReturn: Holder | null;
}

/** Collects what the runs of a paragraph show, as lines. */
export class ParagraphBuilder {
  readonly #lines: OpenLine[] = [{ text: '', segments: [], softReturn: null }];
  readonly #fields: (Omit<OpenField, 'line'> & { lineInParagraph: number })[] = [];
  readonly elements: XmlElement[] = [];

  get #last() {
    return this.#lines.at(-1)!;
  }

  get isEmpty(): boolean {
    return this.#lines.length === 1 && this.#last.text === '';
  }

  /** Where the next character goes. */
  get place(): { line: number; column: number } {
    return { line: this.#lines.length - 1, column: this.#last.text.length };
  }

  /** Characters of a `w:t`, entity by entity. */
  addText(node: XmlText, holder: XmlElement, run: XmlElement | null): void {
    const raw = holder.source.slice(node.start, node.end);
    let from = 0;
    const add = (text: string, start: number, end: number, form: Segment['form']) =>
      this.#addPiece(text, node.start + start, node.start + end, form, holder, run);
    for (const match of node.literal ? [] : raw.matchAll(ENTITY)) {
      const end = match.index + match[0].length;
      add(raw.slice(from, match.index), from, match.index, 'text');
      add(entityText(match[0], match[1], match[2], match[3]), match.index, end, 'char');
      from = end;
    }
    add(raw.slice(from), from, raw.length, 'text');
  }

  /** One character that an element of a run stands for. */
  addChar(char: string, holder: XmlElement, run: XmlElement | null): void {
    this.#addPiece(char, holder.start, holder.end, 'char', holder, run);
  }

  /** What is shown and is no text of the document. */
  addShown(text: string, start: number, end: number, run: XmlElement | null): void {
    this.#addPiece(text, start, end, 'shown', null, run);
  }

  addSoftReturn(holder: XmlElement, run: XmlElement): void {
    this.#last.softReturn = { holder, run };
    this.#lines.push({ text: '', segments: [], softReturn: null });
  }

  addField(kind: OpenField['kind'], from: { line: number; column: number }, name: string | null): void {
    const line = this.#lines[from.line]!;
    const length = line.text.length - from.column;
    if (length > 0)
      this.#fields.push({ kind, column: from.column, length, name, lineInParagraph: from.line });
  }

  /** Line ends inside a `w:t` are blanks in Word; one piece may hold them. */
  #addPiece(
    raw: string,
    start: number,
    end: number,
    form: Segment['form'],
    holder: XmlElement | null,
    run: XmlElement | null,
  ): void {
    if (raw === '') return;
    const text = /[\r\n\t]/.test(raw) && form === 'text' ? raw.replace(/\r\n|[\r\n\t]/g, blank) : raw;
    const { segments } = this.#last;
    segments.push({ column: this.#last.text.length, length: text.length, start, end, form, run, holder });
    this.#last.text += text;
  }

  /** The lines, label first. `firstLine` is the number that the first of them gets. */
  build(
    kind: LineKind,
    headingLevel: number | null,
    paragraph: WordParagraph,
    label: LabelPlace | null,
    firstLine: number,
  ): { lines: WordLine[]; fields: OpenField[] } {
    const shown = label ? label.text + label.suffix : '';
    const lines = this.#lines.map(({ text, segments, softReturn }, i) => ({
      text: i === 0 ? shown + text : text,
      kind,
      headingLevel,
      labelLength: i === 0 ? shown.length : 0,
      segments: i === 0 && label ? [labelSegment(shown, label), ...segments.map(by(shown.length))] : segments,
      paragraph,
      softReturn,
    }));
    const fields = this.#fields.map(({ lineInParagraph: line, column, ...rest }) => ({
      ...rest,
      line: firstLine + line,
      column: line === 0 ? column + shown.length : column,
    }));
    return { lines, fields };
  }
}

export interface LabelPlace extends AutomaticLabel {
  readonly suffix: string;
  /** Where the paragraph's properties stand: the label is set there, not written. */
  readonly start: number;
}

function labelSegment(text: string, { start }: LabelPlace): Segment {
  return { column: 0, length: text.length, start, end: start, form: 'shown', run: null, holder: null };
}

const by = (shift: number) => (segment: Segment) => ({ ...segment, column: segment.column + shift });

/** A carriage return and its line feed are one blank of the same length only as two. */
const blank = (match: string) => ' '.repeat(match.length);
