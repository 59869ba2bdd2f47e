import { type Ending, findEnding } from './ending';
import { type InlineFirst, readInlineFirst } from './inline-first';
import { endsInColon, isListLabel, opensList } from './lead-in';
import type { Line } from './line';
import { ORDINAL_TYPES, type Ordinal } from './ordinal';
import type { Section } from './section';
import { type Opener, settleOrdinals } from './settle-ordinals';
import { findTitle, type Title } from './title';

/** The structure of a draft. Lines from 0. */
export interface Outline {
  readonly title: Title | null;
  readonly ending: Ending;
  /** The sections of the highest layer, in the order of their lines. */
  readonly sections: readonly Section[];
  /** All sections from the top down, parents before their children. */
  readonly all: readonly Section[];
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Node = Mutable<Omit<Section, 'children' | 'parent'>> & { parent: Node | null; children: Node[] };

/** Builds the outline of the lines; a pure function of them. */
export function buildOutline(lines: readonly Line[]): Outline {
  const title = findTitle(lines);
  const bodyStart = title ? title.endLine : 0;
  const ending = findEnding(lines, bodyStart);
  const builder = new TreeBuilder(lines, ending.bodyEnd);
  for (const opener of settleOrdinals(lines, findCandidates(lines, bodyStart, ending.bodyEnd))) {
    builder.add(opener);
  }
  return { title, ending, ...builder.finish() };
}

function findCandidates(lines: readonly Line[], from: number, end: number): number[] {
  const candidates: number[] = [];
  for (let i = from; i < end; i++) if (lines[i]!.heading) candidates.push(i);
  return candidates;
}

/** Between 一是 and the line of 二是 stand at most so many. */
const REACH_OF_FIRST = 8;

/** Nests openers as they come: each goes under the nearest one above it that may hold it. */
class TreeBuilder {
  readonly #lines: readonly Line[];
  readonly #end: number;
  readonly #roots: Node[] = [];
  readonly #all: Node[] = [];
  /** The chain of open sections, from the top down. */
  readonly #open: Node[] = [];

  constructor(lines: readonly Line[], end: number) {
    this.#lines = lines;
    this.#end = end;
  }

  add(opener: Opener): void {
    const node = this.#makeNode(opener);
    const leadIn = this.#findLeadIn(opener);
    if (leadIn) {
      this.#closeUnlessHolding(node, leadIn.line);
      while (this.#open.at(-1)?.kind === 'lead-in') this.#close(this.#open.length - 1, leadIn.line);
      this.#append(leadIn);
    }
    this.#closeUnlessHolding(node, opener.line);
    const first = this.#findFirst(opener);
    if (first) {
      this.#append(first);
      this.#close(this.#open.length - 1, opener.line);
    }
    this.#append(node);
  }

  finish(): Pick<Outline, 'sections' | 'all'> {
    this.#close(0, this.#end);
    return { sections: this.#roots, all: this.#all };
  }

  #makeNode({ line, ordinal }: Opener): Node {
    const heading = this.#lines[line]!.heading!;
    const { form } = heading;
    const kind = form === 'standing' ? 'heading' : form === 'run-in' ? 'run-in' : 'item';
    return makeNode(kind, line, ordinal, heading);
  }

  /**
   * The sentence with a colon right above a list that starts at 1 opens a section of its own when it names
   * problems or causes, or when the list would otherwise run into the one before it (domain 4.0, 5).
   */
  #findLeadIn({ line, ordinal }: Opener): Node | null {
    if (ordinal?.value !== 1 || isHigh(ordinal)) return null;
    let above = line - 1;
    // A comment to the checkup stands right above what it speaks of.
    while (above >= 0 && (this.#lines[above]!.role === 'blank' || this.#lines[above]!.role === 'comment'))
      above--;
    const lead = this.#lines[above];
    if (!lead || !endsInColon(lead)) return null;
    const restarts = this.#open.some((node) => node.ordinal?.type === ordinal.type);
    if (!restarts && !opensList(lead) && !isListLabel(lead)) return null;
    const [titleStart, titleEnd] = [lead.contentStart, lead.contentEnd - 1];
    const title = { titleStart, titleEnd, title: lead.text.slice(titleStart, titleEnd) };
    return makeNode('lead-in', above, null, title);
  }

  /** The 一是 that stands inside the line of a heading or a paragraph, where 二是 begins a line of its own. */
  #findFirst({ line, ordinal }: Opener): Node | null {
    if (ordinal?.type !== 'item' || ordinal.value !== 2) return null;
    const parent = this.#open.at(-1);
    if (parent?.children.some((child) => child.ordinal?.type === 'item')) return null;
    const top = Math.max(parent?.line ?? 0, line - REACH_OF_FIRST);
    for (let above = line - 1; above >= top; above--) {
      const first: InlineFirst | null = readInlineFirst(this.#lines[above]!);
      if (first) return makeNode('item', above, first.ordinal, first);
    }
    return null;
  }

  #append(node: Node): void {
    node.parent = this.#open.at(-1) ?? null;
    (node.parent?.children ?? this.#roots).push(node);
    this.#all.push(node);
    this.#open.push(node);
  }

  #closeUnlessHolding(node: Node, line: number): void {
    let depth = this.#open.length;
    while (depth > 0 && !mayHold(this.#open[depth - 1]!, node, this.#lines)) depth--;
    this.#close(depth, line);
  }

  #close(depth: number, line: number): void {
    while (this.#open.length > depth) this.#open.pop()!.endLine = line;
  }
}

function makeNode(
  kind: Section['kind'],
  line: number,
  ordinal: Ordinal | null,
  { titleStart, titleEnd, title }: Pick<Section, 'titleStart' | 'titleEnd' | 'title'>,
): Node {
  return { kind, line, endLine: line + 1, ordinal, titleStart, titleEnd, title, parent: null, children: [] };
}

/** Ordinals that only headings of the draft itself carry: a lead-in never opens a list of them. */
function isHigh(ordinal: Ordinal): boolean {
  return ordinal.type === 'part' || ordinal.type === 'han' || ordinal.type === 'han-paren';
}

/** True when `node` belongs under `open` by layer (GB/T 9704—2012, 7.3.3; Markdown levels; local labels). */
function mayHold(open: Node, node: Node, lines: readonly Line[]): boolean {
  const openHash = lines[open.line]!.hash;
  const nodeHash = lines[node.line]!.hash;
  if (nodeHash > 0) return openHash > 0 && nodeHash > openHash;
  if (open.kind === 'lead-in') return !isHigh(node.ordinal!) && !endsLeadIn(open, node);
  if (!open.ordinal) return true;
  if (openHash > 0 && open.ordinal.type === node.ordinal!.type) return true;
  if (open.ordinal.type === 'label' && !fitsAbove(open, node)) return false;
  return isBelow(open.ordinal, node.ordinal!);
}

/** A label takes in only what every ordinal around it may hold too: 2. does not go under 启示一 inside 1. */
function fitsAbove(open: Node, node: Node): boolean {
  for (let above = open.parent; above; above = above.parent) {
    if (above.ordinal && above.ordinal.type !== 'label' && !isBelow(above.ordinal, node.ordinal!))
      return false;
  }
  return true;
}

/** A lead-in holds its first item's layer and all below it. */
function endsLeadIn(leadIn: Node, node: Node): boolean {
  const first = leadIn.children[0];
  return first !== undefined && isBelow(node.ordinal!, first.ordinal!);
}

function isBelow(upper: Ordinal, lower: Ordinal): boolean {
  if (upper.type === 'label' || lower.type === 'label') {
    // A label's layer is where it stands: 启示一 under （三）, and 1. under 案例一.
    return upper.type !== lower.type && (lower.type === 'label' || !isHigh(lower));
  }
  return ORDINAL_TYPES.indexOf(lower.type) > ORDINAL_TYPES.indexOf(upper.type);
}
