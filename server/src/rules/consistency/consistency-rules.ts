import type { Rule } from '../rule';
import { attachmentReference } from './attachment-reference';
import { mixedSelfReference } from './mixed-self-reference';
import { quotedCount } from './quoted-count';
import { regionName } from './region-name';
import { repeatedFragment } from './repeated-fragment';
import { repeatedParagraph } from './repeated-paragraph';
import { severalRoles } from './several-roles';
import { staleDate } from './stale-date';
import { termVariant } from './term-variant';
import { yearUnsaid } from './year-unsaid';

/** The rules on what must agree within one draft, in the order of the rule reference. */
export const CONSISTENCY_RULES: readonly Rule[] = [
  quotedCount,
  repeatedParagraph,
  repeatedFragment,
  regionName,
  termVariant,
  mixedSelfReference,
  severalRoles,
  staleDate,
  yearUnsaid,
  attachmentReference,
];
