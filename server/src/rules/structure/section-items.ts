import type { Draft } from '../../draft/draft';
import { type Section, walkSections } from '../../draft/section';
import { kindsOfTitle } from '../../genres/kinds-of-title';
import { kindsOfLeadIn } from '../../genres/paragraph-topics';
import { isPlainTitle } from '../../genres/plain-title';
import type { SectionKind } from '../../genres/section-kinds';
import type { SectionPlan } from '../../genres/section-plan';
import { readSeries } from '../numbering/series';

/** The section that the plan found for a kind; the part of it that is about that kind alone, where there is one. */
export function findSection(plan: SectionPlan, kind: SectionKind): Section | null {
  const planned = plan.sections.find(({ demand, place }) => demand.kinds.includes(kind) && place?.section);
  const section = planned?.place?.section ?? null;
  if (!section || !isAbout(section, kind)) return null;
  const parts = section.children.filter((child) => isAbout(child, kind) && isPart(child));
  return parts.length === 1 ? parts[0]! : section;
}

function isAbout({ kind, title }: Section, wanted: SectionKind): boolean {
  return (kind === 'lead-in' ? kindsOfLeadIn(title) : kindsOfTitle(title)).includes(wanted);
}

/** Below a combined heading （一）存在的问题 is a part; （一）服务意识有问题 is one of the problems. */
function isPart({ kind, title }: Section): boolean {
  return kind === 'lead-in' || isPlainTitle(title);
}

/**
 * The numbered items right below a section: its headings and numbered paragraphs, or the 一是 二是 in its text
 * where that is all it has. Null where it is not laid out in items.
 */
export function countItems(section: Section, draft: Draft): number | null {
  const numbered = numberedItems(section);
  if (numbered.length > 0) return numbered.length;
  const series = readSeries(draft).filter(
    ({ kind, members }) =>
      kind !== 'need' && members[0]!.line >= section.line && members[0]!.line < section.endLine,
  );
  return series.length === 1 ? series[0]!.members.length : null;
}

/** The headings and numbered paragraphs right below a section, all of the first one's layer. */
export function numberedItems(section: Section): readonly Section[] {
  const numbered = section.children.filter(({ kind, ordinal }) => kind !== 'lead-in' && ordinal !== null);
  const type = numbered[0]?.ordinal?.type;
  if (!type || type === 'item' || type === 'sequence') return [];
  return numbered.filter(({ ordinal }) => ordinal!.type === type);
}

/** Han characters from line `from` up to `end`, leftovers of a template's site not among them. */
export function countHanIn({ lines }: Draft, from: number, end: number): number {
  let count = 0;
  for (let i = from; i < end; i++) if (lines[i]!.leftover < 2) count += lines[i]!.hanCount;
  return count;
}

/** Han characters of the body: between title and signature. */
export function countBody(draft: Draft): number {
  const { title, ending } = draft.outline;
  return countHanIn(draft, title?.endLine ?? 0, ending.bodyEnd);
}

/** The lines of a section, without those of another one that lies inside it. */
export function* linesOf(section: Section, without: Section | null): Generator<number> {
  for (let i = section.line; i < section.endLine; i++) {
    if (without && without !== section && i >= without.line && i < without.endLine) continue;
    yield i;
  }
}

/** Sections below one, itself not among them. */
export function sectionsBelow(section: Section): Iterable<Section> {
  return walkSections(section.children);
}

/** Less than this share of a genre's usual length is a draft just begun: what it lacks is no news to its writer. */
const BEGUN = 0.3;
/** Where the genre has no usual length. */
const BEGUN_AT_LEAST = 300;

/** True once there is enough of a draft to say that something is missing from it. */
export function isWellBegun(draft: Draft, usual: number): boolean {
  const { signatureLine, dateLine } = draft.outline.ending;
  return (
    signatureLine >= 0 || dateLine >= 0 || countBody(draft) >= (usual > 0 ? usual * BEGUN : BEGUN_AT_LEAST)
  );
}
