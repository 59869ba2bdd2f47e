import type { Counters } from '../numbering/counters';
import type { NumberDefinitions } from '../numbering/number-definitions';
import { isOn, type Styles } from '../parts/styles';
import type { LineKind, LossKind, OpenField, WordLine } from '../word-text';
import type { XmlElement } from '../xml/element';
import type { FieldStack } from './field-stack';

/** What the stories of a document share. */
export interface Reading {
  readonly styles: Styles;
  readonly numbers: NumberDefinitions;
  readonly counters: Counters;
  readonly losses: Map<LossKind, { count: number; line: number }>;
  /** Changes that wait for a decision, in the order of the part. */
  readonly changes: { author: string; line: number }[];
  paragraphs: number;
}

/** The lines of a story, and what Word shows as not filled in there. */
export interface Story {
  readonly lines: WordLine[];
  readonly fields: OpenField[];
}

/** What a paragraph has to know of the story that it stands in, and what it tells it. */
export interface SurroundingStory {
  readonly reading: Reading;
  readonly kind: LineKind;
  readonly story: Story;
  readonly fieldStack: FieldStack;
  /** The prompt of a content control that holds whole paragraphs. */
  readonly control: XmlElement | null;
  readBox(content: XmlElement): void;
  addLoss(kind: LossKind): void;
  addChange(element: XmlElement): void;
}

/** Whether what a control holds is its prompt, not an entry (17.5.2.39). */
export function showsPrompt(control: XmlElement): boolean {
  const shows = control.child('w:sdtPr')?.child('w:showingPlcHdr');
  return shows ? isOn(shows.attribute('w:val')) : false;
}

/** What a program as young as Word 2010 shows of a choice, or what is there for older ones. */
export function alternative(element: XmlElement): XmlElement | null {
  return element.child('mc:Choice') ?? element.child('mc:Fallback');
}
