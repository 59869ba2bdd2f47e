import { countMasks, establishedBy, type MaskCounts } from './established';
import type { DraftFormat } from './format';
import { type Line, type LineEnd, readLine } from './line';
import { FRONT_MATTER_REACH, type LineState, measureFrontMatter } from './line-state';
import { Memory } from './memory';
import { buildOutline, type Outline } from './outline';
import { isSameForOutline, isSameOutline } from './same-outline';
import { splitLines } from './split-lines';

/** A place in a draft: line from 0, UTF-16 column from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Which lines an edit replaced: `removed` old lines from `from` on became `added` new ones. */
export interface LineChange {
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/** One report being written. Immutable; `edit` gives a new draft that shares every untouched `Line`. */
export class Draft {
  readonly format: DraftFormat;
  readonly lines: readonly Line[];
  /** How many lines the front matter takes at the top. */
  readonly frontMatterEnd: number;
  #outline: Outline | null = null;
  /** That of an earlier state, kept where an edit has changed nothing of it: what is derived from it stays good. */
  #before: Outline | null = null;
  #text: string | null = null;
  #masks: MaskCounts | null = null;
  /** The draft whose lines are read otherwise here: what an edit makes of this one is to be read from its own lines. */
  #origin: Draft | null = null;
  readonly #memory: Memory;

  private constructor(format: DraftFormat, lines: readonly Line[], frontMatterEnd: number, memory: Memory) {
    this.format = format;
    this.lines = lines;
    this.frontMatterEnd = frontMatterEnd;
    this.#memory = memory;
  }

  /** Reads any text. Never throws. */
  static parse(text: string, format: DraftFormat): Draft {
    const raw = splitLines(text);
    const frontMatterEnd = measureFrontMatter((line) => raw[line]?.text);
    const lines: Line[] = new Array(raw.length);
    let state: LineState = 'text';
    for (let i = 0; i < raw.length; i++) {
      const { text: content, lineEnd } = raw[i]!;
      lines[i] = readLine(content, lineEnd, i < frontMatterEnd ? 'front-matter' : state, format);
      state = i < frontMatterEnd ? 'text' : lines[i]!.stateAfter;
    }
    return new Draft(format, lines, frontMatterEnd, new Memory());
  }

  /** What was derived from this draft and those that it was made of by edits. */
  get memory(): Memory {
    return this.#memory;
  }

  /** Which masks stand here so often that each token of them is one: a set of bits for `readEstablished`. */
  get established(): number {
    return establishedBy((this.#origin ?? this).#countMasks());
  }

  #countMasks(): MaskCounts {
    this.#masks ??= countMasks(this.lines, 0, this.lines.length);
    return this.#masks;
  }

  get outline(): Outline {
    if (this.#origin) return this.#origin.outline;
    if (this.#outline === null) {
      const built = buildOutline(this.lines);
      this.#outline = this.#before && isSameOutline(this.#before, built) ? this.#before : built;
      this.#before = null;
    }
    return this.#outline;
  }

  /** The whole text, byte for byte as it came. Joined on first use. */
  get text(): string {
    if (this.#text === null) {
      let text = '';
      for (const line of this.lines) text += line.written + line.lineEnd;
      this.#text = text;
    }
    return this.#text;
  }

  /**
   * Replaces the text from `start` to `end` (positions beyond a line's or the draft's end count as that end).
   * @returns the new draft and the lines that are not the same objects any more
   */
  edit(start: Position, end: Position, newText: string): { draft: Draft; change: LineChange } {
    if (this.#origin) return this.#origin.edit(start, end, newText);
    const first = this.#clamp(start);
    const last = this.#clamp(end.line < start.line ? start : end);
    // A lone CR before the edit may become one line end with a LF at its start.
    const from = first.line > 0 && this.lines[first.line - 1]!.lineEnd === '\r' ? first.line - 1 : first.line;
    const lead = from < first.line ? this.lines[from]!.written + this.lines[from]!.lineEnd : '';
    const head = lead + this.lines[first.line]!.written.slice(0, first.column);
    const tail = this.lines[last.line]!.written.slice(last.column) + this.lines[last.line]!.lineEnd;
    return this.#replaceLines(from, last.line + 1, head + newText + tail);
  }

  /** Reads `text` in place of lines `[from, end)`, and on until the states meet the old ones again. */
  #replaceLines(from: number, end: number, text: string): { draft: Draft; change: LineChange } {
    const raw = splitLines(text);
    // The last piece is empty when the replaced lines ended in a line end: the next line begins there.
    if (end < this.lines.length) raw.pop();
    const lineAt = (i: number) =>
      i < from ? this.lines[i]!.text : (raw[i - from]?.text ?? this.lines[i - from - raw.length + end]?.text);
    const frontMatterEnd = from < FRONT_MATTER_REACH ? measureFrontMatter(lineAt) : this.frontMatterEnd;
    if (frontMatterEnd !== this.frontMatterEnd) {
      const rest = this.lines.slice(end).map((line) => line.written + line.lineEnd);
      const before = this.lines.slice(0, from).map((line) => line.written + line.lineEnd);
      const draft = Draft.parse([...before, text, ...rest].join(''), this.format);
      return { draft, change: { from: 0, removed: this.lines.length, added: draft.lines.length } };
    }
    const fresh: Line[] = [];
    let state = this.#stateBefore(from);
    const read = (content: string, lineEnd: LineEnd) => {
      const inFrontMatter = from + fresh.length < frontMatterEnd;
      const line = readLine(content, lineEnd, inFrontMatter ? 'front-matter' : state, this.format);
      state = inFrontMatter ? 'text' : line.stateAfter;
      fresh.push(line);
    };
    for (const piece of raw) read(piece.text, piece.lineEnd);
    let next = end;
    while (
      next < this.lines.length &&
      from + fresh.length >= frontMatterEnd &&
      this.lines[next]!.stateBefore !== state
    ) {
      read(this.lines[next]!.written, this.lines[next]!.lineEnd);
      next++;
    }
    const lines = this.lines.slice(0, from).concat(fresh, this.lines.slice(next));
    const draft = new Draft(this.format, lines, frontMatterEnd, this.#memory);
    if (this.#masks) {
      const gone = countMasks(this.lines, from, next);
      const come = countMasks(fresh, 0, fresh.length);
      draft.#masks = this.#masks.map((count, i) => count - gone[i]! + come[i]!);
    }
    draft.#inheritOutline(this, { from, removed: next - from, added: fresh.length });
    return { draft, change: { from, removed: next - from, added: fresh.length } };
  }

  /**
   * The same text with other placeholders in its lines; the very draft where `read` gives back every line as it is.
   * The outline does not depend on placeholders, so it is that of this draft; an edit of it is an edit of this draft.
   */
  mapLines(read: (line: Line) => Line): Draft {
    const lines = this.lines.map(read);
    if (lines.every((line, i) => line === this.lines[i])) return this;
    const draft = new Draft(this.format, lines, this.frontMatterEnd, this.#memory);
    draft.#origin = this;
    return draft;
  }

  /**
   * Lines `[from, end)` as a draft of their own.
   * @param before an earlier state of it, which is handed back where the lines are the same
   * @param first its first line, where that is to be read otherwise than here
   */
  part(from: number, end: number, before: Draft | null, first: Line | null): Draft {
    const lines = this.lines.slice(from, end);
    if (first) lines[0] = first;
    if (before && lines.length === before.lines.length && lines.every((line, i) => line === before.lines[i]))
      return before;
    const draft = new Draft(this.format, lines, 0, before ? before.#memory : new Memory());
    draft.#before = before && (before.#outline ?? before.#before);
    return draft;
  }

  /** Most edits change a word of a paragraph, and the outline not at all. */
  #inheritOutline(before: Draft, { from, removed, added }: LineChange): void {
    const isSame = removed === 1 && added === 1 && isSameForOutline(before.lines[from]!, this.lines[from]!);
    if (isSame) this.#outline = before.#outline;
    this.#before = before.#outline ?? before.#before;
  }

  #stateBefore(line: number): LineState {
    return line <= this.frontMatterEnd ? 'text' : this.lines[line - 1]!.stateAfter;
  }

  #clamp(position: Position): Position {
    if (position.line < 0) return { line: 0, column: 0 };
    const line = Math.min(position.line, this.lines.length - 1);
    const length = this.lines[line]!.text.length;
    const beyond = position.line > line;
    return { line, column: beyond ? length : Math.max(0, Math.min(position.column, length)) };
  }
}
