import type { Rule } from '../rule';
import { quotedCount } from './quoted-count';

/** The rules on what must agree within one draft, in the order of the rule reference. */
export const CONSISTENCY_RULES: readonly Rule[] = [quotedCount];
