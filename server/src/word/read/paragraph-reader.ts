import type { NumberList } from '../numbering/number-definitions';
import { toggle, type WordStyle } from '../parts/styles';
import type { LineKind, LossKind, WordParagraph } from '../word-text';
import { XmlElement, type XmlNode, type XmlText } from '../xml/element';
import type { LabelPlace, ParagraphBuilder } from './paragraph-builder';
import { buttonText, formText, isSoftReturn, mergeName, shownChar } from './run-content';
import { alternative, type SurroundingStory, showsPrompt } from './story';

/** Elements of a paragraph whose children are read as if they were not there. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:moveTo',
  'w:rubyBase',
  'mc:Choice',
  'mc:Fallback',
]);
const CHANGES: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom']);
const GRAPHICS: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object']);
const HEADING = /^heading ([1-9])$/;
const CONTENTS = /^(?:toc [1-9]|table of figures)$/;
const BODY_OUTLINE = 9;

/** Reads one `w:p` into a builder, and makes lines of it at its end. */
export class ParagraphReader {
  readonly #properties: XmlElement | null;
  readonly #styles: readonly WordStyle[];
  #isInContents: boolean;

  constructor(
    readonly story: SurroundingStory,
    readonly builder: ParagraphBuilder,
    readonly element: XmlElement,
  ) {
    this.#properties = element.child('w:pPr');
    this.#styles = story.reading.styles.chain(this.#properties?.valueOf('w:pStyle') ?? null);
    this.#isInContents = story.fieldStack.inContents;
  }

  read(): void {
    this.#readInline(this.element.children);
  }

  #readInline(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (node instanceof XmlElement) this.#readInlineElement(node);
  }

  #readInlineElement(element: XmlElement): void {
    const { name } = element;
    if (CHANGES.has(name)) this.story.addChange(element);
    if (name === 'w:r') this.#readRun(element);
    else if (name === 'w:sdt') this.#readControl(element);
    else if (name === 'w:fldSimple') this.#readSimpleField(element);
    else if (name === 'm:oMath' || name === 'm:oMathPara') this.story.addLoss('equation');
    else if (name === 'mc:AlternateContent') this.#readInline(alternative(element)?.children ?? []);
    else if (TRANSPARENT.has(name)) this.#readInline(element.children);
  }

  #readControl(element: XmlElement): void {
    const from = this.builder.place;
    this.#readInline(element.child('w:sdtContent')?.children ?? []);
    if (showsPrompt(element)) {
      this.builder.addField('control', from, element.child('w:sdtPr')?.valueOf('w:alias') ?? null);
    }
  }

  #readSimpleField(element: XmlElement): void {
    const from = this.builder.place;
    this.#readInline(element.children);
    const name = mergeName(element.attribute('w:instr') ?? '');
    if (name !== null) this.builder.addField('merge', from, name);
  }

  #readRun(run: XmlElement): void {
    const isHidden = this.#isHidden(run);
    for (const child of run.elements()) this.#readRunChild(child, run, isHidden);
  }

  #readRunChild(child: XmlElement, run: XmlElement, isHidden: boolean): void {
    const { name } = child;
    if (name === 'w:fldChar') this.#readFieldChar(child, run);
    else if (name === 'w:instrText') this.#readCode(child);
    else if (name === 'w:ruby') this.#readInline(child.child('w:rubyBase')?.children ?? []);
    else if (GRAPHICS.has(name)) this.#readGraphic(child);
    else if (name === 'mc:AlternateContent') {
      for (const each of alternative(child)?.elements() ?? []) this.#readRunChild(each, run, isHidden);
    } else if (!isHidden && !this.story.fieldStack.inCode) this.#readShown(child, run);
  }

  #readCode(code: XmlElement): void {
    for (const node of code.children) {
      if (!(node instanceof XmlElement))
        this.story.fieldStack.addCode(code.source.slice(node.start, node.end));
    }
  }

  #readShown(child: XmlElement, run: XmlElement): void {
    if (child.name === 'w:t') {
      for (const node of textNodes(child)) this.builder.addText(node, child, run);
    } else if (isSoftReturn(child)) this.builder.addSoftReturn(child, run);
    else {
      const char = shownChar(child);
      if (char) this.builder.addChar(char, child, run);
    }
  }

  #readFieldChar(element: XmlElement, run: XmlElement): void {
    const { fieldStack } = this.story;
    const type = element.attribute('w:fldCharType');
    if (type === 'begin') fieldStack.begin(element);
    else if (type === 'separate') {
      fieldStack.separate(this.builder.place);
      this.#isInContents ||= fieldStack.inContents;
    } else if (type === 'end') this.#endField(run);
  }

  #endField(run: XmlElement): void {
    const { fieldStack } = this.story;
    const field = fieldStack.end();
    if (!field || fieldStack.inCode) return;
    const name = mergeName(field.code);
    const from = field.start ?? this.builder.place;
    if (name !== null) this.builder.addField('merge', from, name);
    const shown = field.data ? formText(field.data) : field.inResult ? null : buttonText(field.code);
    if (shown) this.builder.addShown(shown, field.begin.start, field.begin.end, run);
    if (shown && !field.data) this.builder.addField('form', from, null);
    if (field.data?.child('w:textInput')) this.builder.addField('form', from, field.data.valueOf('w:name'));
  }

  /** A picture, a shape, an object: its text boxes are lines of their own, the rest cannot be read. */
  #readGraphic(element: XmlElement): void {
    const found = findIn(element);
    for (const box of found.boxes) this.story.readBox(box);
    for (const kind of found.losses) this.story.addLoss(kind);
  }

  /** Hidden by itself, else by its character style, else by the paragraph's. */
  #isHidden(run: XmlElement): boolean {
    const properties = run.child('w:rPr');
    const own = toggle(properties, 'w:vanish');
    if (own !== null) return own;
    const id = properties?.valueOf('w:rStyle') ?? null;
    const chain = id === null ? [] : this.story.reading.styles.chain(id, 'character');
    for (const { element } of [...chain, ...this.#styles]) {
      const value = toggle(element.child('w:rPr'), 'w:vanish');
      if (value !== null) return value;
    }
    return false;
  }

  /** Gives the paragraph its label and its lines. */
  finish(cell: XmlElement | null): void {
    const { reading, story, kind } = this.story;
    if (this.story.control) this.builder.addField('control', { line: 0, column: 0 }, null);
    const label = this.#label();
    const paragraph: WordParagraph = {
      elements: this.builder.elements,
      number: kind === 'box' ? 0 : reading.paragraphs,
      label: label && { text: label.text, numId: label.numId, level: label.level },
      cell,
      styles: this.#styles.map(({ id }) => id),
    };
    const built = this.builder.build(
      this.#kind(cell),
      this.#headingLevel(),
      paragraph,
      label,
      story.lines.length,
    );
    story.lines.push(...built.lines);
    story.fields.push(...built.fields);
  }

  #kind(cell: XmlElement | null): LineKind {
    const { kind } = this.story;
    if (kind !== 'paragraph') return kind;
    const isContents = this.#isInContents || this.#styles.some(({ name }) => CONTENTS.test(name));
    return isContents ? 'contents' : cell ? 'cell' : kind;
  }

  #headingLevel(): number | null {
    const own = this.#properties?.valueOf('w:outlineLvl') ?? null;
    if (own !== null) return outlineLevel(own);
    for (const { name, element } of this.#styles) {
      const heading = HEADING.exec(name);
      if (heading) return Number(heading[1]);
      const outline = element.child('w:pPr')?.valueOf('w:outlineLvl') ?? null;
      if (outline !== null) return outlineLevel(outline);
    }
    return null;
  }

  #label(): LabelPlace | null {
    const found = this.#list();
    if (!found) return null;
    // It only carries the end of a section: Word gives it no number.
    if (this.builder.isEmpty && this.#properties?.child('w:sectPr')) return null;
    const { list, level } = found;
    const text = this.story.reading.counters.next(list, level);
    const { suffix } = list.levels[level]!;
    const start = this.#properties?.start ?? this.element.openEnd;
    return { text, suffix: text === '' ? '' : suffix, numId: list.id, level, start };
  }

  #list(): { list: NumberList; level: number } | null {
    const direct = this.#properties?.child('w:numPr') ?? null;
    const styled = this.#styles.find(({ element }) => numberingOf(element)?.child('w:numId'));
    const numId =
      direct?.valueOf('w:numId') ?? (styled && numberingOf(styled.element)!.valueOf('w:numId')) ?? null;
    const list = numId === null ? null : this.story.reading.numbers.list(numId);
    if (!list) return null;
    const level = direct?.valueOf('w:ilvl') ?? null;
    if (level !== null) return { list, level: clampLevel(level) };
    if (direct?.child('w:numId')) return { list, level: 0 };
    return { list, level: this.#styledLevel(list, styled!) };
  }

  /** A level may name the style that it is for; else the style names its level (17.9.23). */
  #styledLevel(list: NumberList, styled: WordStyle): number {
    for (const { id } of this.#styles) {
      const linked = list.levels.findIndex(({ paragraphStyle }) => paragraphStyle === id);
      if (linked >= 0) return linked;
    }
    const level = this.#styles
      .map(({ element }) => numberingOf(element)?.valueOf('w:ilvl'))
      .find((each) => each != null);
    return clampLevel(level ?? numberingOf(styled.element)!.valueOf('w:ilvl') ?? '0');
  }
}

function numberingOf(style: XmlElement): XmlElement | null {
  return style.child('w:pPr')?.child('w:numPr') ?? null;
}

function clampLevel(value: string): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 0, 0), 8);
}

function outlineLevel(value: string): number | null {
  const level = Number(value);
  return level >= 0 && level < BODY_OUTLINE ? level + 1 : null;
}

/** The text of a `w:t`. Without `xml:space="preserve"` blanks at its ends are the file's, not the text's. */
function textNodes(holder: XmlElement): XmlText[] {
  const texts = holder.children.filter((node): node is XmlText => !(node instanceof XmlElement));
  if (keepsSpace(holder)) return texts;
  return texts.map((text, i) => trim(text, holder.source, i === 0, i === texts.length - 1));
}

function keepsSpace(holder: XmlElement): boolean {
  for (let element: XmlElement | null = holder; element; element = element.parent) {
    const space = element.attribute('xml:space');
    if (space) return space === 'preserve';
  }
  return false;
}

function trim({ start, end, literal }: XmlText, source: string, atStart: boolean, atEnd: boolean): XmlText {
  let [from, to] = [start, end];
  while (atStart && from < to && isXmlSpace(source.charCodeAt(from))) from++;
  while (atEnd && to > from && isXmlSpace(source.charCodeAt(to - 1))) to--;
  return { start: from, end: to, literal };
}

const isXmlSpace = (unit: number) => unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;

/** Text boxes in a graphic, and what it holds that is no text. */
function findIn(graphic: XmlElement): { boxes: XmlElement[]; losses: LossKind[] } {
  const boxes: XmlElement[] = [];
  const losses: LossKind[] = [];
  const look = (element: XmlElement): void => {
    const loss = LOSSES[element.name];
    if (loss) losses.push(loss);
    else if (element.name === 'w:txbxContent') boxes.push(element);
    else if (element.name === 'mc:AlternateContent') {
      for (const child of alternative(element)?.elements() ?? []) look(child);
    } else for (const child of element.elements()) look(child);
  };
  look(graphic);
  return { boxes, losses: losses.length > 0 ? [losses[0]!] : [] };
}

const LOSSES: Readonly<Record<string, LossKind>> = {
  'pic:pic': 'picture',
  'v:imagedata': 'picture',
  'c:chart': 'chart',
  'dgm:relIds': 'diagram',
  'o:OLEObject': 'object',
};
