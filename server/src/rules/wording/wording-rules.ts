import type { Rule } from '../rule';
import { officeTerm } from './office-term';
import { typo } from './typo';
import { unofficialForm } from './unofficial-form';

/** The rules on wording, in the order of the rule reference. */
export const WORDING_RULES: readonly Rule[] = [typo, unofficialForm, officeTerm];
