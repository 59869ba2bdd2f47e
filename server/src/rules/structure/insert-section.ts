import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import type { PlannedSection, SectionPlan } from '../../genres/section-plan';
import { matcherOf } from '../../genres/title-matcher';
import { findTopLayer } from '../../genres/top-layer';
import type { Edit } from '../rule';
import { findSectionsEnd, lineEndOf } from './body-lines';
import { defaultStyle, type HeadingStyle, isModel, readStyle, writeOrdinal } from './heading-style';
import { titleToInsert } from './section-name';

/** A heading that closes the paper, whatever its genre. */
const CONCLUSION = /^(?:结语|结束语|结论|尾声|其他)/;

/** The top-level section that holds what was found for a demand. */
interface Landmark {
  readonly index: number;
  readonly holder: Section;
}

/** Inserts missing sections into a draft; knows what all of them have in common. */
export class SectionInserter {
  readonly #draft: Draft;
  readonly #plan: SectionPlan;
  readonly #landmarks: readonly Landmark[];
  readonly #siblings: readonly Section[];
  readonly #end: number;
  /** The first demand that has a place in the order. */
  readonly #firstBound: number;

  constructor(draft: Draft, plan: SectionPlan) {
    this.#draft = draft;
    this.#plan = plan;
    const top = findTopLayer(draft.outline.sections, matcherOf(plan.genre));
    this.#landmarks = findLandmarks(plan, top);
    this.#siblings = top.filter((section) => isModel(section, draft.lines));
    this.#end = findSectionsEnd(draft);
    this.#firstBound = plan.genre.sections.findIndex((demand) => !demand.free);
  }

  /**
   * The edits that put a heading and a line to be filled in where the genre's order wants them, styled like the
   * headings around them, and renumber those behind.
   */
  insert({ index, demand }: PlannedSection): readonly Edit[] {
    const next = this.#findNext(index);
    const at = next ? this.#siblings.indexOf(next) : this.#siblings.length;
    const model = this.#findModel(at);
    const style = model ? readStyle(this.#draft, model, this.#siblings) : defaultStyle(this.#draft);
    const value = this.#findValue(at, model);
    const title = titleToInsert(demand.titles);
    return mergeAtTop(this.#writeSection(next, style, value, title), this.#renumber(at, model, value));
  }

  /** The top-level heading to stand behind the new one; null when it comes last. */
  #findNext(index: number): Section | null {
    const below = this.#landmarks.filter((mark) => mark.index > index);
    const above = this.#landmarks.filter((mark) => mark.index < index);
    const aboveEnd = Math.max(-1, ...above.map(({ holder }) => holder.line));
    const next = below.map(({ holder }) => holder).filter(({ line }) => line > aboveEnd);
    if (above.length === 0 && index <= this.#firstBound) return this.#siblings[0] ?? null;
    if (next.length > 0) return this.#siblingAt(Math.min(...next.map(({ line }) => line)));
    return above.length > 0 ? this.#findBehind(aboveEnd) : null;
  }

  /** The first heading behind that line which has a part in the genre: subjects belong to what stands above. */
  #findBehind(line: number): Section | null {
    const matcher = matcherOf(this.#plan.genre);
    const behind = this.#siblings.filter((sibling) => sibling.line > line);
    return behind.find(({ title }) => CONCLUSION.test(title) || matcher.demandsOf(title).length > 0) ?? null;
  }

  #siblingAt(line: number): Section | null {
    return this.#siblings.find((sibling) => sibling.line >= line) ?? null;
  }

  #findModel(at: number): Section | null {
    return this.#siblings[at - 1] ?? this.#siblings[at] ?? null;
  }

  #findValue(at: number, model: Section | null): number {
    if (!model?.ordinal) return 1;
    return this.#siblings[at - 1] ? model.ordinal.value + 1 : model.ordinal.value;
  }

  #writeSection(next: Section | null, style: HeadingStyle, value: number, title: string): Edit {
    const { lines } = this.#draft;
    const eol = lineEndOf(this.#draft);
    const text = writeLines(style, value, title, eol);
    const before = style.blankBefore ? eol : '';
    const line = next?.line ?? this.#end;
    if (line === 0) return insertAt(0, 0, `${text}${eol}${before}`);
    // Behind the line above, so that the edit does not touch the number of the heading below.
    const column = lines[line - 1]!.text.length;
    return insertAt(line - 1, column, next ? `${eol}${text}${before}` : `${eol}${before}${text}`);
  }

  /** Moves the numbers of the siblings behind on, up to the first gap. */
  #renumber(at: number, model: Section | null, value: number): readonly Edit[] {
    const edits: Edit[] = [];
    if (!model?.ordinal) return edits;
    let taken = value;
    for (const { ordinal, line } of this.#siblings.slice(at)) {
      if (ordinal?.type !== model.ordinal.type || ordinal.value !== taken) break;
      taken++;
      const { start, end } = ordinal;
      const text = writeOrdinal(this.#draft.lines[line]!.text.slice(start, end), taken);
      edits.push({ line, start, endLine: line, end, text });
    }
    return edits;
  }
}

function writeLines(style: HeadingStyle, value: number, title: string, eol: string): string {
  const ordinal = style.ordinal === null ? '' : writeOrdinal(style.ordinal, value) + style.gap;
  const heading = style.before + ordinal + title + style.after;
  const note = `（待补充：${title}）`;
  return style.isRunIn
    ? heading + note
    : `${heading}${eol}${style.blankAfter ? eol : ''}${style.indent}${note}`;
}

/** In a draft that begins with a heading, insertion and new number fall together: one edit does both. */
function mergeAtTop(insertion: Edit, numbers: readonly Edit[]): readonly Edit[] {
  const [first, ...rest] = numbers;
  if (!first || first.line !== insertion.line || first.start !== insertion.start)
    return [insertion, ...numbers];
  return [{ ...first, text: insertion.text + first.text }, ...rest];
}

function insertAt(line: number, column: number, text: string): Edit {
  return { line, start: column, endLine: line, end: column, text };
}

function findLandmarks({ sections }: SectionPlan, top: readonly Section[]): readonly Landmark[] {
  const landmarks: Landmark[] = [];
  for (const { index, place, demand } of sections) {
    if (demand.free || !place?.section) continue;
    const holder = climbTo(place.section, top);
    if (holder) landmarks.push({ index, holder });
  }
  return landmarks;
}

function climbTo(section: Section, top: readonly Section[]): Section | null {
  let at: Section | null = section;
  while (at && !top.includes(at)) at = at.parent;
  return at;
}
