import type { Rule } from '../rule';
import { leftoverLine } from './leftover-line';
import { personalData } from './personal-data';
import { titleDecoration } from './title-decoration';

/** What should not be in a report at all. */
export const RESIDUE_RULES: readonly Rule[] = [leftoverLine, personalData, titleDecoration];
