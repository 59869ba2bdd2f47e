import type { Section } from '../draft/section';
import { kindsOfTitle } from './kinds-of-title';
import type { TitleMatcher } from './title-matcher';

/**
 * The sections at the highest level present under the title. Where a single one stands there that is no section of
 * a report itself (## 关于此次调研), those below it.
 */
export function findTopLayer(roots: readonly Section[], matcher: TitleMatcher): readonly Section[] {
  const only = roots.length === 1 ? roots[0]! : null;
  if (!only || kindsOfTitle(only.title).length > 0 || matcher.demandsOf(only.title).length > 0) return roots;
  const headings = only.children.filter(({ kind, ordinal }) => kind === 'heading' && isOfHeading(ordinal));
  return headings.length > 1 ? only.children : roots;
}

/** 1. and below number the items of a list as often as headings. */
function isOfHeading(ordinal: Section['ordinal']): boolean {
  return !ordinal || ordinal.type === 'han' || ordinal.type === 'han-paren';
}
