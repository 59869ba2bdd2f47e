import { inconsistentMask } from './placeholder/inconsistent-mask';
import { unresolved } from './placeholder/unresolved';
import type { DraftRule, LineRule, Rule } from './rule';
import { emptySection } from './structure/empty-section';
import { missingSection } from './structure/missing-section';
import { sectionOnlyAsParagraph } from './structure/section-only-as-paragraph';
import { sectionOutOfOrder } from './structure/section-out-of-order';

/** Every rule, by family. The order here is the order of the rule reference. */
export const RULES: readonly Rule[] = [
  missingSection,
  sectionOutOfOrder,
  emptySection,
  sectionOnlyAsParagraph,
  unresolved,
  inconsistentMask,
];

export const LINE_RULES: readonly LineRule[] = RULES.filter((rule) => 'checkLine' in rule);
export const DRAFT_RULES: readonly DraftRule[] = RULES.filter((rule) => 'checkDraft' in rule);

const BY_NAME: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.name, rule]));

/** The rule of that name, or undefined. */
export function findRule(name: string): Rule | undefined {
  return BY_NAME.get(name);
}
