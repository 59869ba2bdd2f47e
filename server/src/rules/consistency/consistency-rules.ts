import type { Rule } from '../rule';
import { quotedCount } from './quoted-count';
import { repeatedFragment } from './repeated-fragment';
import { repeatedParagraph } from './repeated-paragraph';

/** The rules on what must agree within one draft, in the order of the rule reference. */
export const CONSISTENCY_RULES: readonly Rule[] = [quotedCount, repeatedParagraph, repeatedFragment];
