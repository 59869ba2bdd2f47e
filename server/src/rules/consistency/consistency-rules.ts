import type { Rule } from '../rule';
import { attachmentReference } from './attachment-reference';
import { attachmentTitleDiffers } from './attachment-title-differs';
import { eventAfterDate } from './event-after-date';
import { issuerDiffers } from './issuer-differs';
import { listedCount } from './listed-count';
import { missingPart } from './missing-part';
import { mixedSelfReference } from './mixed-self-reference';
import { numberAndDate } from './number-and-date';
import { openingDiffers } from './opening-differs';
import { periodDiffers } from './period-differs';
import { quotedCount } from './quoted-count';
import { rangeBackwards } from './range-backwards';
import { regionName } from './region-name';
import { repeatedFragment } from './repeated-fragment';
import { repeatedParagraph } from './repeated-paragraph';
import { selfOfAnotherOffice } from './self-of-another-office';
import { severalRoles } from './several-roles';
import { staleDate } from './stale-date';
import { termVariant } from './term-variant';
import { twoDocumentNumbers } from './two-document-numbers';
import { yearUnsaid } from './year-unsaid';

/** The rules on what must agree within one draft, in the order of the rule reference. */
export const CONSISTENCY_RULES: readonly Rule[] = [
  quotedCount,
  listedCount,
  repeatedParagraph,
  repeatedFragment,
  regionName,
  termVariant,
  mixedSelfReference,
  severalRoles,
  staleDate,
  yearUnsaid,
  attachmentReference,
  attachmentTitleDiffers,
  issuerDiffers,
  selfOfAnotherOffice,
  openingDiffers,
  missingPart,
  numberAndDate,
  twoDocumentNumbers,
  eventAfterDate,
  rangeBackwards,
  periodDiffers,
];
