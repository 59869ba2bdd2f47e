import type { XmlElement } from './xml/element';

/**
 * `box`: in a text box, which stands in the text once, before the paragraph that anchors it. `contents`: a line of the
 * table of contents, `note`: of a footnote or endnote, `margin`: of a header or footer; these three are apart: no part of
 * the draft.
 */
export type LineKind = 'paragraph' | 'cell' | 'box' | 'contents' | 'note' | 'margin';

/** A piece of a line that one place of the document holds. */
export interface Segment {
  /** Where it begins in its line, and how long it is there: UTF-16 units. */
  readonly column: number;
  readonly length: number;
  /** Where it stands in the text of its part: UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /**
   * `text`: character by character as in the part. `char`: one character there that is written otherwise in the part (an
   * entity, `<w:tab/>`). `shown`: what a person sees and no text holds (an automatic label, a form's choice, a field's code).
   */
  readonly form: 'text' | 'char' | 'shown';
  /** The run that holds it; null for an automatic label. */
  readonly run: XmlElement | null;
  /** The `w:t`, `w:tab` …; null for what is only shown. */
  readonly holder: XmlElement | null;
}

/** A line as a person sees it: a paragraph, or what a soft return leaves of it. */
export interface WordLine {
  readonly text: string;
  readonly kind: LineKind;
  /** From 1, by style or outline level; null for what is no heading. */
  readonly headingLevel: number | null;
  /** How much of it is an automatic label with what stands behind it: UTF-16 units. */
  readonly labelLength: number;
  readonly segments: readonly Segment[];
  readonly paragraph: WordParagraph;
  /** The soft return that ends it: the next line is of the same paragraph. Null where the paragraph ends. */
  readonly softReturn: Holder | null;
}

/** An element of a run. */
export interface Holder {
  readonly holder: XmlElement;
  readonly run: XmlElement;
}

/** What the lines of a paragraph have in common. */
export interface WordParagraph {
  /** The last one counts where a deleted paragraph mark has joined several. */
  readonly elements: readonly XmlElement[];
  /** From 1, in the order of the part, table cells and content controls included, text boxes not; 0 in those. */
  readonly number: number;
  readonly label: AutomaticLabel | null;
  /** Its cell, or null. */
  readonly cell: XmlElement | null;
  readonly styles: readonly string[];
}

export interface AutomaticLabel {
  readonly text: string;
  readonly numId: string;
  /** From 0. */
  readonly level: number;
}

/** A place that Word itself shows as not filled in: a content control with its prompt, a merge field, a form field. */
export interface OpenField {
  readonly kind: 'control' | 'merge' | 'form';
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** What the field is called, or null. */
  readonly name: string | null;
}

/** What a person sees and the text does not have. */
export type LossKind =
  | 'equation'
  | 'picture'
  | 'object'
  | 'chart'
  | 'diagram'
  | 'ink'
  | 'symbol'
  | 'inserted-file';

export interface Loss {
  readonly kind: LossKind;
  readonly count: number;
  /** The line of the draft at which the first one stands, from 0. */
  readonly line: number;
}

/** What others left in a document to be decided. */
export interface Reviewing {
  readonly changes: number;
  readonly comments: number;
  /** Who left them, each once, in order of appearance. */
  readonly authors: readonly string[];
  /** Where the first one stands: a line of the draft, from 0; null where it stands apart. */
  readonly line: number | null;
}
