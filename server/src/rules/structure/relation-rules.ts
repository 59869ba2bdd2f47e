import type { Rule } from '../rule';
import { addressedDownward } from './addressed-downward';
import { addressedToPerson } from './addressed-to-person';
import { addresseeMark } from './addressee-mark';
import { attachmentListForm } from './attachment-list-form';
import { causeRepeatsProblem } from './cause-repeats-problem';
import { closingOfAnotherType } from './closing-of-another-type';
import { dateNotLast } from './date-not-last';
import { dateOfPaperForm } from './date-of-paper-form';
import { declaredCountDiffers } from './declared-count-differs';
import { fewCauses } from './few-causes';
import { imprintForm } from './imprint-form';
import { lengthOutOfRange } from './length-out-of-range';
import { missingSignatureAndDate } from './missing-signature-and-date';
import { mixedDocumentTypes } from './mixed-document-types';
import { problemWithoutMeasure } from './problem-without-measure';
import { problemsAndMeasuresDiffer } from './problems-and-measures-differ';
import { rectificationSumDiffers } from './rectification-sum-differs';
import { rectificationWithoutStatus } from './rectification-without-status';
import { requestInReport } from './request-in-report';
import { severalAddressees } from './several-addressees';
import { severalDates } from './several-dates';
import { thinProblemSection } from './thin-problem-section';
import { titleEndMark } from './title-end-mark';
import { titleWithoutType } from './title-without-type';
import { yearContradictsTitle } from './year-contradicts-title';

/** How the parts of a report go together: title and body, problems and measures, what is said and what is listed. */
export const RELATION_RULES: readonly Rule[] = [
  mixedDocumentTypes,
  requestInReport,
  declaredCountDiffers,
  problemsAndMeasuresDiffer,
  problemWithoutMeasure,
  fewCauses,
  causeRepeatsProblem,
  thinProblemSection,
  yearContradictsTitle,
  rectificationSumDiffers,
  rectificationWithoutStatus,
  lengthOutOfRange,
  missingSignatureAndDate,
  dateNotLast,
  severalDates,
  titleEndMark,
  titleWithoutType,
  addresseeMark,
  addressedToPerson,
  severalAddressees,
  addressedDownward,
  closingOfAnotherType,
  dateOfPaperForm,
  attachmentListForm,
  imprintForm,
];
