import { toggle } from '../parts/styles';
import type { LineKind, Loss, LossKind } from '../word-text';
import { XmlElement, type XmlNode } from '../xml/element';
import { FieldStack } from './field-stack';
import { ParagraphBuilder } from './paragraph-builder';
import { ParagraphReader } from './paragraph-reader';
import { alternative, type Reading, type Story, type SurroundingStory, showsPrompt } from './story';

/** Elements whose children stand in the story as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:body',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:hdr',
  'w:ftr',
  'w:comment',
  'mc:Choice',
  'mc:Fallback',
]);

const BLOCK_LOSSES: Readonly<Record<string, LossKind>> = {
  'w:altChunk': 'inserted-file',
  'm:oMathPara': 'equation',
  'm:oMath': 'equation',
};

/**
 * Reads a story (the body, a text box, a note) as lines, as a person sees them with all changes accepted
 * (ISO/IEC 29500-1, 17). It keeps what goes on from one paragraph to the next: fields, and paragraphs that a deleted mark
 * has joined.
 */
export class StoryReader implements SurroundingStory {
  readonly fieldStack = new FieldStack();
  readonly story: Story;
  #joined: ParagraphBuilder | null = null;
  /** The prompt of a content control that holds whole paragraphs. */
  control: XmlElement | null = null;

  constructor(
    readonly reading: Reading,
    readonly kind: LineKind,
    story: Story = { lines: [], fields: [] },
  ) {
    this.story = story;
  }

  read(element: XmlElement, cell: XmlElement | null = null): Story {
    this.readBlocks(element.children, cell);
    return this.story;
  }

  readBlocks(nodes: readonly XmlNode[], cell: XmlElement | null): void {
    for (const node of nodes) if (node instanceof XmlElement) this.#readBlock(node, cell);
  }

  #readBlock(element: XmlElement, cell: XmlElement | null): void {
    const { name } = element;
    const loss = BLOCK_LOSSES[name];
    if (name === 'w:p') this.#readParagraph(element, cell);
    else if (name === 'w:tbl') this.#readTable(element);
    else if (name === 'w:sdt') this.#readControl(element, cell);
    else if (name === 'mc:AlternateContent') this.readBlocks(alternative(element)?.children ?? [], cell);
    else if (loss) this.addLoss(loss);
    else if (TRANSPARENT.has(name)) this.readBlocks(element.children, cell);
  }

  #readControl(element: XmlElement, cell: XmlElement | null): void {
    const outer = this.control;
    if (showsPrompt(element)) this.control = element;
    this.readBlocks(element.child('w:sdtContent')?.children ?? [], cell);
    this.control = outer;
  }

  #readTable(table: XmlElement): void {
    for (const row of descend(table, 'w:tr')) {
      const isDeleted = row.child('w:trPr')?.child('w:del');
      if (isDeleted) this.#skip(row);
      else for (const cell of descend(row, 'w:tc')) this.#readCell(cell);
    }
  }

  /** A cell that is merged with the one above shows that one's text alone. */
  #readCell(cell: XmlElement): void {
    const properties = cell.child('w:tcPr');
    const merge = properties?.child('w:vMerge');
    const horizontal = properties?.child('w:hMerge');
    const isMerged = [merge, horizontal].some((each) => each && each.attribute('w:val') !== 'restart');
    if (isMerged || properties?.child('w:cellDel')) this.#skip(cell);
    else this.readBlocks(cell.children, cell);
  }

  /** Paragraphs that nobody sees have numbers all the same. */
  #skip(element: XmlElement): void {
    for (const child of element.elements()) {
      if (child.name === 'w:p') this.reading.paragraphs++;
      else this.#skip(child);
    }
  }

  #readParagraph(element: XmlElement, cell: XmlElement | null): void {
    if (this.kind !== 'box') this.reading.paragraphs++;
    const builder = this.#joined ?? new ParagraphBuilder();
    builder.elements.push(element);
    this.fieldStack.startParagraph();
    const reader = new ParagraphReader(this, builder, element);
    reader.read();
    const mark = element.child('w:pPr')?.child('w:rPr') ?? null;
    if (mark?.child('w:ins')) this.addChange(mark.child('w:ins')!);
    if (isRemovedMark(mark)) {
      this.addChange((mark!.child('w:del') ?? mark!.child('w:moveFrom'))!);
      this.#joined = builder;
      return;
    }
    this.#joined = null;
    if (builder.isEmpty && isHiddenMark(mark)) return;
    reader.finish(cell);
  }

  /** The lines of a text box stand before the paragraph that anchors it. */
  readBox(content: XmlElement): void {
    if (this.fieldStack.inCode) return;
    new StoryReader(this.reading, this.kind === 'paragraph' ? 'box' : this.kind, this.story).read(content);
  }

  addLoss(kind: LossKind): void {
    const known = this.reading.losses.get(kind);
    if (known) known.count++;
    else this.reading.losses.set(kind, { count: 1, line: this.story.lines.length });
  }

  addChange(element: XmlElement): void {
    this.reading.changes.push({ author: element.attribute('w:author') ?? '', line: this.story.lines.length });
  }
}

/** Rows of a table, cells of a row: controls and custom XML may stand around them. */
function* descend(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.elements()) {
    if (child.name === name) yield child;
    else if (child.name === 'w:sdt') yield* descend(child.child('w:sdtContent') ?? child, name);
    else if (TRANSPARENT.has(child.name)) yield* descend(child, name);
  }
}

function isRemovedMark(mark: XmlElement | null): boolean {
  return mark !== null && (mark.child('w:del') !== null || mark.child('w:moveFrom') !== null);
}

function isHiddenMark(mark: XmlElement | null): boolean {
  return toggle(mark, 'w:vanish') === true;
}

export function toLosses(losses: Reading['losses']): Loss[] {
  return [...losses].map(([kind, { count, line }]) => ({ kind, count, line }));
}
