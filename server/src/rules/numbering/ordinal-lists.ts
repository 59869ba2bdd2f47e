import type { Ordinal } from '../../draft/ordinal';
import { rememberOutline } from '../../draft/remember';
import type { Section } from '../../draft/section';

/** A section that an ordinal opens. */
export type NumberedSection = Section & { readonly ordinal: Ordinal };

/** Ordinals of one kind under one parent, in the order of their lines: what is counted through. */
export interface OrdinalList {
  readonly type: Ordinal['type'];
  readonly parent: Section | null;
  readonly members: readonly NumberedSection[];
  /**
   * The list of its kind before it when this one counts on from there: tasks are often numbered through a whole
   * paper, 1 to 3 under （一） and 4 to 6 under （二） (practice).
   */
  readonly continues: OrdinalList | null;
}

/**
 * All lists of a draft's outline, a parent's before those below it. 一是 and 第一， are not among them: they run on
 * inside paragraphs (see `readSeries`).
 */
export const listOrdinals = rememberOutline(({ outline }): readonly OrdinalList[] => {
  const found: OrdinalList[] = [];
  addLists(found, null, outline.sections);
  for (const section of outline.all) {
    if (section.children.length > 0) addLists(found, section, section.children);
  }
  found.sort((a, b) => a.members[0]!.line - b.members[0]!.line);
  return countOn(found);
});

function addLists(found: OrdinalList[], parent: Section | null, children: readonly Section[]): void {
  const groups = new Map<string, NumberedSection[]>();
  for (const child of children) {
    if (!isNumbered(child)) continue;
    const key = keyOf(child.ordinal);
    const group = groups.get(key);
    if (group) group.push(child);
    else groups.set(key, [child]);
  }
  for (const members of groups.values()) {
    found.push({ type: members[0]!.ordinal.type, parent, members, continues: null });
  }
}

function countOn(found: readonly OrdinalList[]): readonly OrdinalList[] {
  const last = new Map<string, OrdinalList>();
  return found.map((list) => {
    const { ordinal } = list.members[0]!;
    const key = keyOf(ordinal);
    const before = last.get(key);
    const goesOn = before !== undefined && ordinal.value === lastValue(before) + 1;
    const read = goesOn ? { ...list, continues: before } : list;
    last.set(key, read);
    return read;
  });
}

/** The number that a list ends with. */
export function lastValue({ members }: OrdinalList): number {
  return members.at(-1)!.ordinal.value;
}

/** 启示一 and 问题一 are two lists, whatever stands between them. */
function keyOf({ type, label }: Ordinal): string {
  return type === 'label' ? label : type;
}

function isNumbered(section: Section): section is NumberedSection {
  const type = section.ordinal?.type;
  return type !== undefined && type !== 'item' && type !== 'sequence';
}

/** The ordinal as it is written. */
export function writtenOrdinal({ ordinal }: NumberedSection, text: string): string {
  return text.slice(ordinal.start, ordinal.end);
}
