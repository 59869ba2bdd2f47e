import type { Draft } from '../../draft/draft';
import type { OrdinalType } from '../../draft/ordinal';
import { type Section, walkSections } from '../../draft/section';
import { applyEdits } from '../../rules/apply-edits';
import type { Edit } from '../../rules/rule';
import { Layers } from './layers';
import { writeNumber } from './renumber';

/**
 * Makes a section one layer lower, and with it all that stands below it: it becomes the last part of the section
 * before it. Ordinals change by layer (一、 →（一）→ 1. →（1）), Markdown headings get one `#` more, and the
 * siblings behind it are numbered on.
 * @returns null where no section stands before it that could hold it, or the lowest layer is reached
 */
export function demote(draft: Draft, line: number): readonly Edit[] | null {
  const section = findSection(draft, line);
  if (!section) return null;
  const siblings = siblingsOf(draft, section);
  const holder = siblings[siblings.indexOf(section) - 1];
  if (!holder || !isSameLayer(draft, holder, section)) return null;
  const { lines } = draft;
  const hash = lines[line]!.hash;
  const lastBelow = holder.children.findLast((child) => child.kind !== 'lead-in');
  const hashes = hash > 0 ? (lines[lastBelow?.line ?? -1]?.hash || hash + 1) - hash : 0;
  const value = lastNumber(holder.children, new Layers(draft).shift(section.ordinal ?? NO_ORDINAL, 1)) + 1;
  const shifted = shiftAll(draft, section, 1, hashes, value);
  const behind = moveNumbers(draft, followers(siblings, section), (place) => place - 1);
  return shifted && behind && check(draft, section, holder, [...shifted, ...behind]);
}

/**
 * Makes a section one layer higher, and with it all that stands below it: it becomes the one behind the section that
 * held it. What stood behind it there becomes a part of it, because no text is moved. Otherwise as `demote`.
 * @returns null for a section of the highest layer
 */
export function promote(draft: Draft, line: number): readonly Edit[] | null {
  const section = findSection(draft, line);
  const holder = section?.parent;
  if (!section || !holder || holder.kind === 'lead-in') return null;
  const { lines } = draft;
  if ((holder.ordinal === null) !== (section.ordinal === null)) return null;
  const [hash, above] = [lines[line]!.hash, lines[holder.line]!.hash];
  if (hash > 0 !== above > 0) return null;
  const layers = new Layers(draft);
  if (section.ordinal && layers.shift(section.ordinal, -1) !== holder.ordinal!.type) return null;
  const shifted = shiftAll(draft, section, -1, hash > 0 ? above - hash : 0, (holder.ordinal?.value ?? 0) + 1);
  const outside = moveNumbers(draft, followers(siblingsOf(draft, holder), holder), (place) => place + 1);
  const taken = countShifted(layers, section);
  const left = followers(holder.children, section);
  const adopted = moveNumbers(draft, left, (_, i) => taken + i + 1);
  if (!shifted || !outside || !adopted) return null;
  return check(draft, section, holder.parent, [...shifted, ...outside, ...adopted]);
}

type NumberedSection = Section & { readonly ordinal: NonNullable<Section['ordinal']> };

const NO_ORDINAL = { type: 'item' } as NumberedSection['ordinal'];

function findSection(draft: Draft, line: number): Section | null {
  for (const section of draft.outline.all) {
    if (section.line > line) return null;
    if (section.line === line && section.kind !== 'lead-in') {
      return section.ordinal || draft.lines[line]!.hash > 0 ? section : null;
    }
  }
  return null;
}

function siblingsOf({ outline }: Draft, { parent }: Section): readonly Section[] {
  return parent?.children ?? outline.sections;
}

function isSameLayer({ lines }: Draft, a: Section, b: Section): boolean {
  return a.ordinal?.type === b.ordinal?.type && lines[a.line]!.hash === lines[b.line]!.hash;
}

/** Those behind a section that count on from it. */
function followers(siblings: readonly Section[], section: Section): readonly NumberedSection[] {
  const behind = siblings.slice(siblings.indexOf(section) + 1);
  return behind.filter(
    (one): one is NumberedSection => one.ordinal !== null && one.ordinal.type === section.ordinal?.type,
  );
}

function lastNumber(sections: readonly Section[], type: OrdinalType | null): number {
  return sections.findLast(({ ordinal }) => ordinal?.type === type)?.ordinal?.value ?? 0;
}

/** The last number of the sections below that will stand on the layer that this one stands on now. */
function countShifted(layers: Layers, { ordinal, children }: Section): number {
  const last = children.findLast(
    (child) => child.ordinal && layers.shift(child.ordinal, -1) === ordinal?.type,
  );
  return last?.ordinal?.value ?? 0;
}

/** A section and all below it, each on its new layer; itself with that number. Null where one has no layer to go to. */
function shiftAll(
  draft: Draft,
  section: Section,
  by: 1 | -1,
  hashes: number,
  value: number,
): readonly Edit[] | null {
  const layers = new Layers(draft);
  const edits: Edit[] = [];
  for (const one of walkSections([section])) {
    const { line, ordinal, kind } = one;
    const { text, hash } = draft.lines[line]!;
    if (hash > 0 && hashes !== 0) {
      if (hash + hashes < 1 || hash + hashes > 6) return null;
      const start = text.indexOf('#');
      edits.push({ line, start, endLine: line, end: start + hash, text: '#'.repeat(hash + hashes) });
    }
    if (!ordinal || kind === 'lead-in' || isLocal(ordinal.type)) continue;
    const type = layers.shift(ordinal, by);
    const written = type && layers.write(type, one === section ? value : ordinal.value);
    if (!written) return null;
    const { start, end } = ordinal;
    edits.push({ line, start, endLine: line, end, text: written });
  }
  return edits;
}

/** 启示一： 一是 第一， are on no layer of their own: they go along as they are. */
function isLocal(type: OrdinalType): boolean {
  return type === 'label' || type === 'item' || type === 'sequence';
}

function moveNumbers(
  draft: Draft,
  sections: readonly NumberedSection[],
  number: (value: number, index: number) => number,
): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const [i, { line, ordinal }] of sections.entries()) {
    const value = number(ordinal.value, i);
    if (value === ordinal.value) continue;
    const edit = writeNumber(draft, { line, start: ordinal.start, end: ordinal.end }, value);
    if (!edit) return null;
    edits.push(edit);
  }
  return edits;
}

/** The edits, if the section is then where it should be, with all that it held still below it as it was. */
function check(
  draft: Draft,
  section: Section,
  holder: Section | null,
  edits: readonly Edit[],
): readonly Edit[] | null {
  const parents = new Map<number, number>();
  for (const { line, parent } of applyEdits(draft, edits).outline.all) {
    parents.set(line, parent?.line ?? -1);
  }
  for (const { line, parent } of walkSections([section])) {
    const wanted = line === section.line ? holder : parent;
    if (parents.get(line) !== (wanted?.line ?? -1)) return null;
  }
  return edits;
}
