import { failedRule } from './checkup/failed-rule';
import { unknownGenre } from './checkup/unknown-genre';
import { CONSISTENCY_RULES } from './consistency/consistency-rules';
import { NUMBERING_RULES } from './numbering/numbering-rules';
import { NUMERAL_RULES } from './numeral/numeral-rules';
import { inconsistentMask } from './placeholder/inconsistent-mask';
import { maskedWord } from './placeholder/masked-word';
import { missingNumber } from './placeholder/missing-number';
import { unresolved } from './placeholder/unresolved';
import { PUNCTUATION_RULES } from './punctuation/punctuation-rules';
import { RESIDUE_RULES } from './residue/residue-rules';
import type { DraftRule, LineRule, Rule } from './rule';
import { emptySection } from './structure/empty-section';
import { missingSection } from './structure/missing-section';
import { RELATION_RULES } from './structure/relation-rules';
import { sectionOnlyAsParagraph } from './structure/section-only-as-paragraph';
import { sectionOutOfOrder } from './structure/section-out-of-order';
import { unknownRule } from './suppression/unknown-rule';
import { unused } from './suppression/unused';
import { WORDING_RULES } from './wording/wording-rules';

/** Every rule, by family. The order here is the order of the rule reference. */
export const RULES: readonly Rule[] = [
  missingSection,
  sectionOutOfOrder,
  emptySection,
  sectionOnlyAsParagraph,
  ...RELATION_RULES,
  unresolved,
  inconsistentMask,
  maskedWord,
  missingNumber,
  ...NUMBERING_RULES,
  ...PUNCTUATION_RULES,
  ...NUMERAL_RULES,
  ...WORDING_RULES,
  ...CONSISTENCY_RULES,
  ...RESIDUE_RULES,
  unknownGenre,
];

/** Rules that have no check of their own: the checkup itself says these things. */
export const RULES_OF_CHECKUP: readonly Rule[] = [unknownRule, unused, failedRule];

/** What there is to read about, to set and to suppress: the rules, and those of the checkup behind them. */
export const ALL_RULES: readonly Rule[] = [...RULES, ...RULES_OF_CHECKUP];

/** Every name that a finding, a setting or a suppression can carry. */
export const RULE_NAMES: readonly string[] = ALL_RULES.map(({ name }) => name);

export const LINE_RULES: readonly LineRule[] = RULES.filter((rule) => 'checkLine' in rule);
export const DRAFT_RULES: readonly DraftRule[] = RULES.filter((rule) => 'checkDraft' in rule);

const BY_NAME: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.name, rule]));

/** The rule of that name, or undefined. */
export function findRule(name: string): Rule | undefined {
  return BY_NAME.get(name);
}
