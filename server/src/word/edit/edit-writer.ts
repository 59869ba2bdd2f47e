import type { WordDocument } from '../read-word';
import type { Segment, WordLine, WordParagraph } from '../word-text';
import { XmlElement } from '../xml/element';
import { alignLines } from './align-lines';
import { copiedProperties, editRun, type RunEdit, removedRun } from './edit-run';
import { formatModel } from './format-model';
import { diffLine, type LineEdit } from './line-edit';
import { Markup, type Revision } from './markup';
import { copiedFormat, markSplice } from './paragraph-mark';
import type { Refusal, RefusalReason } from './refusal';
import { applySplices, type Splice } from './splice';
import { type TextChange, wholeParagraphs } from './whole-paragraphs';

/** Elements that say where something begins or ends, and stay when the paragraph around them goes. */
const RANGE_MARKS = /^w:(?:bookmark|commentRange|perm|moveFromRange|moveToRange)(?:Start|End)$/;
const GRAPHICS = /^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/;

/** Turns changes of a document's text into splices of its main part. */
export class EditWriter {
  readonly refusals: Refusal[] = [];
  readonly #markup: Markup;
  readonly #splices: Splice[] = [];
  readonly #runEdits = new Map<XmlElement, RunEdit[]>();
  readonly #filled = new Set<XmlElement>();
  readonly #lines: readonly WordLine[];

  constructor(
    readonly document: WordDocument,
    readonly newLines: readonly string[],
    revision: Revision,
  ) {
    this.#lines = document.lines;
    this.#markup = new Markup(document.package.main.root, revision);
  }

  /** The text of the main part with all changes that can be written. */
  write(): string {
    const old = this.#lines.map(({ text }) => text);
    const changes = wholeParagraphs(this.#lines, alignLines(old, this.newLines));
    for (const change of this.#keepLast(changes)) this.#apply(change);
    for (const [run, edits] of this.#runEdits) {
      const sorted = edits.sort((a, b) => a.start - b.start || a.end - b.end);
      this.#splices.push({ start: run.start, end: run.end, text: editRun(run, sorted, this.#markup) });
    }
    return applySplices(this.document.package.main.text, this.#splices);
  }

  /** Where new lines come beside a paragraph that cannot go, the last of them becomes its text. */
  #keepLast(changes: readonly TextChange[]): TextChange[] {
    const kept: TextChange[] = [];
    for (const change of changes) {
      const last = kept.at(-1);
      const isPair = last && isReplacement(last, change);
      const removed = isPair ? (last.kind === 'remove' ? last : change) : null;
      if (!removed || hasFollowing(this.#lines[removed.to - 1]!.paragraph)) kept.push(change);
      else {
        kept.pop();
        kept.push(...this.#pairLast(removed, removed === last ? change : last!));
      }
    }
    return kept;
  }

  #pairLast(removed: TextChange, inserted: TextChange): TextChange[] {
    const { paragraph } = this.#lines[removed.to - 1]!;
    let to = removed.to - 1;
    while (to > removed.from && this.#lines[to - 1]!.paragraph === paragraph) to--;
    const [newFrom, newTo] = [inserted.newFrom, inserted.newTo - 1];
    const changes: TextChange[] = [
      { kind: 'remove', from: removed.from, to, newFrom, newTo: newFrom },
      { kind: 'insert', from: to, to, newFrom, newTo },
      { kind: 'paragraph', from: to, to: removed.to, newFrom: newTo, newTo: newTo + 1 },
    ];
    return changes.filter((each) => each.from < each.to || each.newFrom < each.newTo);
  }

  #apply(change: TextChange): void {
    const { kind, from, to, newFrom, newTo } = change;
    if (kind === 'paragraph' || kind === 'change') this.#changeParagraph(from, to, newFrom, newTo);
    else if (kind === 'insert') this.#insertLines(from, newFrom, newTo);
    else if (kind === 'remove') this.#removeLines(from, to, newFrom);
    else if (kind === 'join') this.#join(from, to, newFrom);
    else this.#split(from, newFrom, newTo);
  }

  /** New text for the lines of one paragraph; a line feed in it is a soft return. */
  #changeParagraph(from: number, to: number, newFrom: number, newTo: number): void {
    if (newFrom === newTo) {
      this.#removeLines(from, to, newFrom);
      return;
    }
    const lines = this.#lines.slice(from, to);
    const segments = segmentsOf(lines);
    const text = this.newLines.slice(newFrom, newTo).join('\n');
    for (const edit of diffLine(lines.map((line) => line.text).join('\n'), text)) {
      this.#editParagraph(lines[0]!.paragraph, segments, edit, newFrom);
    }
  }

  #editParagraph(
    paragraph: WordParagraph,
    segments: readonly Segment[],
    edit: LineEdit,
    newLine: number,
  ): void {
    const touched = segments.filter(
      ({ column, length }) => column < edit.column + edit.length && edit.column < column + length,
    );
    const place = touched.length === 0 ? insertionPlace(segments, edit.column) : null;
    const reason = this.#refuses(touched, place);
    if (reason) this.#refuse(newLine, reason);
    else if (touched.length > 0) this.#replace(touched, edit);
    else if (place) this.#addRunEdit(place.segment, place.at, place.at, edit.insert);
    else this.#insertIntoEmpty(paragraph, edit.insert);
  }

  #refuses(touched: readonly Segment[], place: { segment: Segment } | null): RefusalReason | null {
    for (const segment of place ? [place.segment] : touched) {
      if (!segment.run) return 'automatic-number';
      if (segment.holder?.parent !== segment.run) return 'field';
      if (isLocked(segment.run)) return 'locked';
    }
    return null;
  }

  #replace(touched: readonly Segment[], { column, length, insert }: LineEdit): void {
    for (const [i, segment] of touched.entries()) {
      const from = Math.max(column - segment.column, 0);
      const to = Math.min(column + length - segment.column, segment.length);
      const isText = segment.form === 'text';
      const [start, end] = isText ? [segment.start + from, segment.start + to] : [segment.start, segment.end];
      this.#addRunEdit(segment, start, end, i === touched.length - 1 ? insert : '');
    }
  }

  #addRunEdit(
    { run, holder }: { run: XmlElement | null; holder: XmlElement | null },
    start: number,
    end: number,
    insert: string,
  ): void {
    this.#fillControl(run!);
    const edit = { holder: holder!, start, end, insert };
    const edits = this.#runEdits.get(run!);
    if (edits) edits.push(edit);
    else this.#runEdits.set(run!, [edit]);
  }

  /** A control whose prompt is edited is filled in: its text is no prompt any more. */
  #fillControl(run: XmlElement): void {
    const control = ancestor(run, 'w:sdt');
    const shows = control?.child('w:sdtPr')?.child('w:showingPlcHdr');
    if (!shows || this.#filled.has(shows)) return;
    this.#filled.add(shows);
    this.#splices.push({ start: shows.start, end: shows.end, text: '' });
  }

  /** A paragraph without any text: the new run goes behind its properties. */
  #insertIntoEmpty(paragraph: WordParagraph, text: string): void {
    const element = paragraph.elements.at(-1)!;
    const properties = element.child('w:pPr');
    const mark = properties?.child('w:rPr') ?? null;
    const run = this.#inserted(this.#markup.run(copiedProperties(mark), this.#markup.runContent(text)));
    if (element.isEmptyTag) {
      const open = element.source.slice(element.start, element.openEnd).replace(/\s*\/>$/, '>');
      this.#splices.push({
        start: element.start,
        end: element.end,
        text: `${open}${run}</${element.rawName}>`,
      });
    } else {
      const at = properties?.end ?? element.openEnd;
      this.#splices.push({ start: at, end: at, text: run });
    }
  }

  #inserted(run: string): string {
    return this.#markup.isTracked ? this.#markup.change('ins', run) : run;
  }

  #insertLines(before: number, newFrom: number, newTo: number): void {
    const texts = this.newLines.slice(newFrom, newTo);
    const place = this.#placeOfParagraphs(before);
    if (place.kind === 'before') {
      const written = texts.map((text) => this.#newParagraph(text, before, place.element)).join('');
      this.#splices.push({ start: place.element.start, end: place.element.start, text: written });
    } else this.#appendParagraphs(place.element, texts);
  }

  /** New paragraphs stand before the next one of the same place; where there is none, behind the last. */
  #placeOfParagraphs(before: number): { kind: 'before' | 'behind'; element: XmlElement } {
    const [previous, next] = [this.#lines[before - 1]?.paragraph, this.#lines[before]?.paragraph];
    const first = next?.elements[0];
    if (first && (!previous || isSamePlace(previous, next) || !isContained(next)))
      return { kind: 'before', element: first };
    const last = previous!.elements.at(-1)!;
    const sibling = nextElement(last);
    return sibling?.name === 'w:p' ? { kind: 'before', element: sibling } : { kind: 'behind', element: last };
  }

  /** A new paragraph with a mark of its own: refused, it leaves nothing. */
  #newParagraph(text: string, before: number, reference: XmlElement): string {
    const model = formatModel(this.#lines, before, text);
    const element = model?.paragraph.elements.at(-1) ?? reference;
    const format = copiedFormat(element, model?.paragraph.label != null, this.#markup);
    const mark = this.#markup.isTracked
      ? this.#markup.element('rPr', {}, this.#markup.change('ins', ''))
      : '';
    const properties = format + mark === '' ? '' : this.#markup.element('pPr', {}, format + mark);
    return this.#markup.element('p', {}, `${properties}${this.#newRun(text, model)}`);
  }

  #newRun(text: string, model: WordLine | null): string {
    if (text === '') return '';
    const run = model?.segments.find((segment) => segment.run)?.run ?? null;
    return this.#inserted(
      this.#markup.run(copiedProperties(run?.child('w:rPr') ?? null), this.#markup.runContent(text)),
    );
  }

  /**
   * Behind the last paragraph of a place: that one's mark becomes the inserted one, so that refusing leaves its format.
   */
  #appendParagraphs(last: XmlElement, texts: readonly string[]): void {
    const line = this.#lines.findLastIndex(({ paragraph }) => paragraph.elements.at(-1) === last);
    const model = this.#lines[line]!;
    const format = copiedFormat(last, model.paragraph.label !== null, this.#markup);
    const plain = format === '' ? '' : this.#markup.element('pPr', {}, format);
    const marked = () => {
      const mark = this.#markup.element('rPr', {}, this.#markup.change('ins', ''));
      return this.#markup.element('pPr', {}, `${format}${mark}`);
    };
    const written = texts.map((text, i) => {
      const properties = this.#markup.isTracked && i < texts.length - 1 ? marked() : plain;
      return this.#markup.element('p', {}, properties + this.#newRun(text, model));
    });
    this.#splices.push({ start: last.end, end: last.end, text: written.join('') });
    if (this.#markup.isTracked) this.#splices.push(markSplice(last, 'ins', this.#markup));
  }

  #removeLines(from: number, to: number, newLine: number): void {
    for (let line = from; line < to; ) {
      const { paragraph } = this.#lines[line]!;
      let end = line + 1;
      while (end < to && this.#lines[end]!.paragraph === paragraph) end++;
      this.#removeParagraph(paragraph, line, end, from - 1, newLine);
      line = end;
    }
  }

  #removeParagraph(
    paragraph: WordParagraph,
    from: number,
    to: number,
    before: number,
    newLine: number,
  ): void {
    const hasLocked = this.#lines
      .slice(from, to)
      .some(({ segments }) => segments.some(({ run }) => run && isLocked(run)));
    const reason = hasLocked ? 'locked' : this.#staysEmpty(paragraph, before);
    if (reason) this.#refuse(newLine, reason);
    if (hasLocked) return;
    const isLast = !hasFollowing(paragraph);
    for (const element of paragraph.elements) this.#removeContent(element, reason === null);
    if (reason || !this.#markup.isTracked) return;
    const mark = isLast ? this.#lines[before]!.paragraph : paragraph;
    this.#splices.push(markSplice(mark.elements.at(-1)!, 'del', this.#markup));
  }

  /**
   * Why a paragraph can lose its text and not itself: it ends a section, or nothing follows it in its cell or box or before
   * a table, and what stands before all that is removed (line `before`) cannot take its place.
   */
  #staysEmpty(paragraph: WordParagraph, before: number): RefusalReason | null {
    if (endsSection(paragraph)) return 'section';
    if (hasFollowing(paragraph)) return null;
    const previous = this.#lines[before]?.paragraph;
    const canJoin = previous && isSamePlace(previous, paragraph) && !previous.label && !paragraph.label;
    return canJoin && !endsSection(previous) ? null : 'cell';
  }

  #refuse(line: number, reason: RefusalReason): void {
    this.refusals.push({ line, reason });
  }

  /** Every run goes, but for those with pictures and boxes: nobody saw them in the text. */
  #removeContent(paragraph: XmlElement, isWhole: boolean): void {
    if (!this.#markup.isTracked && isWhole) {
      this.#removeElement(paragraph);
      return;
    }
    for (const run of runsOf(paragraph)) {
      const isOwn =
        run.parent?.name === 'w:ins' && run.parent.attribute('w:author') === this.#markup.revision.author;
      const text = this.#markup.isTracked && !isOwn ? this.#markup.change('del', removedRun(run)) : '';
      this.#splices.push({ start: run.start, end: run.end, text });
    }
  }

  #removeElement(paragraph: XmlElement): void {
    const kept = [...descendants(paragraph)].filter(({ name }) => RANGE_MARKS.test(name));
    const graphics = [...descendants(paragraph)].some(({ name }) => GRAPHICS.test(name));
    if (graphics) {
      for (const run of runsOf(paragraph)) this.#splices.push({ start: run.start, end: run.end, text: '' });
      return;
    }
    const text = kept.map(({ start, end }) => paragraph.source.slice(start, end)).join('');
    this.#splices.push({ start: paragraph.start, end: paragraph.end, text });
  }

  #join(from: number, to: number, newLine: number): void {
    for (let line = from; line < to - 1; line++) {
      const [first, second] = [this.#lines[line]!, this.#lines[line + 1]!];
      const last = first.paragraph.elements.at(-1)!;
      if (second.labelLength > 0) this.#refuse(newLine, 'automatic-number');
      else if (endsSection(first.paragraph)) this.#refuse(newLine, 'section');
      else if (nextElement(last) !== second.paragraph.elements[0]) this.#refuse(newLine, 'cell');
      else this.#joinParagraphs(last, second.paragraph.elements[0]!);
    }
  }

  #joinParagraphs(first: XmlElement, second: XmlElement): void {
    if (this.#markup.isTracked) {
      this.#splices.push(markSplice(first, 'del', this.#markup));
      return;
    }
    const content = second.isEmptyTag ? second.end : (second.child('w:pPr')?.end ?? second.openEnd);
    const between = first.source.slice(first.end, second.start);
    if (first.isEmptyTag) this.#splices.push({ start: first.start, end: first.end, text: '' });
    else if (second.isEmptyTag) this.#splices.push({ start: second.start, end: second.end, text: '' });
    else this.#splices.push({ start: first.closeStart, end: content, text: between });
  }

  /** A line that becomes several: a paragraph each, where that can be written in place; else the rest is new text. */
  #split(line: number, newFrom: number, newTo: number): void {
    const old = this.#lines[line]!;
    const places = this.#seams(line, newFrom, newTo).map((column) => splitPlace(old, column));
    const isPlain = old.labelLength === 0 && old.paragraph.elements.length === 1;
    if (isPlain && places.every((place) => place !== null)) {
      this.#splitParagraph(old.paragraph, places);
      return;
    }
    this.#changeParagraph(line, line + 1, newFrom, newFrom + 1);
    this.#insertLines(line + 1, newFrom + 1, newTo);
  }

  #seams(line: number, newFrom: number, newTo: number): number[] {
    const columns: number[] = [];
    let column = 0;
    for (let i = newFrom; i < newTo - 1; i++) {
      column += this.newLines[i]!.length;
      columns.push(Math.min(column, this.#lines[line]!.text.length));
    }
    return columns;
  }

  #splitParagraph(paragraph: WordParagraph, places: readonly SplitPlace[]): void {
    const element = paragraph.elements[0]!;
    const { source, rawName } = element;
    const format = copiedFormat(element, false, this.#markup);
    const whole = element.child('w:pPr');
    const original = whole ? source.slice(whole.start, whole.end) : '';
    const tracked = () => this.#markup.element('rPr', {}, this.#markup.change('ins', ''));
    const marked = () => {
      const inside = format + (this.#markup.isTracked ? tracked() : '');
      return inside === '' ? '' : this.#markup.element('pPr', {}, inside);
    };
    const at = whole ?? { start: element.openEnd, end: element.openEnd };
    this.#splices.push({ start: at.start, end: at.end, text: marked() });
    for (const [i, { run, holder, at: place }] of places.entries()) {
      const properties = i === places.length - 1 ? original : marked();
      const open = source.slice(run.start, run.openEnd);
      const runProperties = run.child('w:rPr');
      const reopened = open + (runProperties ? source.slice(runProperties.start, runProperties.end) : '');
      const [closed, opened] = aroundText(holder);
      const text = `${closed}</${run.rawName}></${rawName}><${rawName}>${properties}${reopened}${opened}`;
      this.#splices.push({ start: place, end: place, text });
    }
  }
}

function isReplacement(a: TextChange, b: TextChange): boolean {
  const kinds = new Set([a.kind, b.kind]);
  return kinds.has('remove') && kinds.has('insert') && a.to === b.from && a.newTo === b.newFrom;
}

/** The segments of the lines of a paragraph in one row, with the soft returns between them as the line feeds. */
function segmentsOf(lines: readonly WordLine[]): Segment[] {
  const all: Segment[] = [];
  let start = 0;
  for (const { text, segments, softReturn } of lines) {
    for (const segment of segments) all.push({ ...segment, column: segment.column + start });
    start += text.length;
    if (softReturn) {
      const { holder, run } = softReturn;
      all.push({ column: start, length: 1, start: holder.start, end: holder.end, form: 'char', run, holder });
      start++;
    }
  }
  return all;
}

interface SplitPlace {
  readonly run: XmlElement;
  readonly holder: XmlElement;
  readonly at: number;
}

/** Where a paragraph can be cut at a column: inside or at an end of the text of a run that stands in the paragraph itself. */
function splitPlace({ segments, paragraph }: WordLine, column: number): SplitPlace | null {
  const segment = segments.find((each) => each.column <= column && column <= each.column + each.length);
  if (!segment?.run || segment.holder?.name !== 'w:t' || segment.run.parent !== paragraph.elements[0])
    return null;
  if (segment.form !== 'text') return null;
  return { run: segment.run, holder: segment.holder, at: segment.start + column - segment.column };
}

/** The end tag that goes before a cut in a `w:t`, and the start tag that goes behind it. */
function aroundText({ source, rawName, start, openEnd }: XmlElement): [string, string] {
  const open = source.slice(start, openEnd);
  const kept = /xml:space=/.test(open) ? open : open.replace(/>$/, ' xml:space="preserve">');
  return [`</${rawName}>`, kept];
}

/** Where new text goes that replaces nothing: behind the segment before it, else before the one behind it. */
function insertionPlace(
  segments: readonly Segment[],
  column: number,
): { segment: Segment; at: number } | null {
  const before = segments.findLast((each) => each.column < column && column <= each.column + each.length);
  if (before?.holder) {
    return {
      segment: before,
      at: before.form === 'text' ? before.start + column - before.column : before.end,
    };
  }
  const behind = segments.find((each) => each.column >= column && each.holder);
  if (behind?.column === column) return { segment: behind, at: behind.start };
  if (before && !(before.run === null && column === before.length))
    return { segment: before, at: before.end };
  return null;
}

/** In a control that may not be edited, or whose text comes from data that would overwrite it. */
function isLocked(run: XmlElement): boolean {
  for (let element = run.parent; element; element = element.parent) {
    if (element.name !== 'w:sdt') continue;
    const properties = element.child('w:sdtPr');
    const lock = properties?.valueOf('w:lock');
    if (lock === 'contentLocked' || lock === 'sdtContentLocked' || properties?.child('w:dataBinding'))
      return true;
  }
  return false;
}

function ancestor(element: XmlElement, name: string): XmlElement | null {
  for (let each = element.parent; each; each = each.parent) if (each.name === name) return each;
  return null;
}

function endsSection({ elements }: WordParagraph): boolean {
  return elements.at(-1)!.child('w:pPr')?.child('w:sectPr') != null;
}

/** Whether a paragraph comes next in its place, which takes what its mark leaves. */
function hasFollowing({ elements }: WordParagraph): boolean {
  return nextElement(elements.at(-1)!)?.name === 'w:p';
}

function isContained({ cell, number }: WordParagraph): boolean {
  return cell !== null || number === 0;
}

function isSamePlace(a: WordParagraph, b: WordParagraph): boolean {
  return a.elements.at(-1)!.parent === b.elements[0]!.parent;
}

/** The next element beside it that is no mark of a range. */
function nextElement(element: XmlElement): XmlElement | null {
  const siblings = element.parent?.children ?? [];
  for (let at = siblings.indexOf(element) + 1; at < siblings.length; at++) {
    const sibling = siblings[at]!;
    if (sibling instanceof XmlElement && !RANGE_MARKS.test(sibling.name)) return sibling;
  }
  return null;
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  for (const child of element.elements()) {
    yield child;
    yield* descendants(child);
  }
}

/** The runs of a paragraph that a person sees and that hold nothing but text: none in boxes, none that is removed already. */
function* runsOf(element: XmlElement): Generator<XmlElement> {
  for (const child of element.elements()) {
    if (child.name === 'w:r') {
      if (![...child.elements()].some(({ name }) => GRAPHICS.test(name))) yield child;
    } else if (child.name !== 'w:del' && child.name !== 'w:moveFrom' && child.name !== 'w:pPr')
      yield* runsOf(child);
  }
}
