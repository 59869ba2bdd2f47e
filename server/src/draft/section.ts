import type { Ordinal } from './ordinal';

/**
 * A heading and what it governs. Lines count from 0, `endLine` is exclusive, columns are UTF-16 offsets.
 * - `heading`: a line that is a title (一、基本情况, `## 概况`);
 * - `run-in`: a numbered paragraph whose first sentence is its title;
 * - `item`: a numbered paragraph without a title;
 * - `lead-in`: a sentence that opens a list of its own (主要原因有以下几点：);
 * - `attachment`: 附件 and what belongs to it.
 */
export interface Section {
  readonly kind: 'heading' | 'run-in' | 'item' | 'lead-in' | 'attachment';
  readonly line: number;
  readonly endLine: number;
  readonly ordinal: Ordinal | null;
  readonly titleStart: number;
  readonly titleEnd: number;
  /** The title's words, without ordinal and end punctuation. */
  readonly title: string;
  readonly parent: Section | null;
  readonly children: readonly Section[];
}

/** Some sections and all below them from the top down, parents before their children; an outline has its own at hand. */
export function walkSections(sections: readonly Section[]): readonly Section[] {
  const all: Section[] = [];
  addAll(sections, all);
  return all;
}

function addAll(sections: readonly Section[], all: Section[]): void {
  for (const section of sections) {
    all.push(section);
    addAll(section.children, all);
  }
}
