import type { Section } from '../../draft/section';
import type { SectionPlan } from '../../genres/section-plan';
import { sectionsBelow } from './section-items';

/** Genres that answer to problems somebody else has found. */
const RECTIFYING: ReadonlySet<string> = new Set(['zhenggai', 'xunshi-zhenggai']);
const LEAST = 2;

/** The section that says what became of each problem, and its items. */
export interface RectificationItems {
  readonly section: Section;
  readonly items: readonly Section[];
}

/**
 * The items of a rectification report: headings that name a problem each (关于……的问题). Null where the report is
 * laid out otherwise, or is none.
 */
export function findRectificationItems(plan: SectionPlan | null): RectificationItems | null {
  if (!plan || !RECTIFYING.has(plan.genre.id)) return null;
  for (const { demand, place } of plan.sections) {
    if (!demand.kinds.includes('rect') || !place?.section) continue;
    const { section } = place;
    const items = [...sectionsBelow(section)].filter(isItem);
    return items.length >= LEAST ? { section, items } : null;
  }
  return null;
}

/** 关于台账不全的问题 and 反馈问题一：; a heading over several of them does not end so. */
function isItem({ kind, title, ordinal }: Section): boolean {
  if (kind !== 'heading' && kind !== 'run-in') return false;
  return /(?:的|方面)问题$|^关于.{2,40}问题/.test(title) || ordinal?.label === '反馈问题';
}
