import type { Rule } from '../rule';
import { arabicBeforeHanDigit } from './arabic-before-han-digit';
import { arabicEstimate } from './arabic-estimate';
import { arabicInSetPhrase } from './arabic-in-set-phrase';
import { boundStatedTwice } from './bound-stated-twice';
import { dateSeparators } from './date-separators';
import { decreaseInMultiples } from './decrease-in-multiples';
import { documentNumberBrackets } from './document-number-brackets';
import { documentNumberForm } from './document-number-form';
import { doubleEstimate } from './double-estimate';
import { erBeforeCounter } from './er-before-counter';
import { haoForRi } from './hao-for-ri';
import { impossibleDate } from './impossible-date';
import { incompletePercentRange } from './incomplete-percent-range';
import { incompleteUnitRange } from './incomplete-unit-range';
import { missingZero } from './missing-zero';
import { mixedDateDigits } from './mixed-date-digits';
import { mixedListDigits } from './mixed-list-digits';
import { mixedPercentForms } from './mixed-percent-forms';
import { mixedThousandGrouping } from './mixed-thousand-grouping';
import { overTheWhole } from './over-the-whole';
import { paddedDate } from './padded-date';
import { partsDoNotAddUp } from './parts-do-not-add-up';
import { percentageForPoint } from './percentage-for-point';
import { rateDiffers } from './rate-differs';
import { remainderDiffers } from './remainder-differs';
import { shortYear } from './short-year';
import { tableTotalDiffers } from './table-total-differs';
import { totalDiffers } from './total-differs';
import { wrongWeekday } from './wrong-weekday';
import { yearZero } from './year-zero';

/** The rules of numbers, amounts and dates (domain 3.2), in the order of the reference. */
export const NUMERAL_RULES: readonly Rule[] = [
  mixedDateDigits,
  yearZero,
  shortYear,
  paddedDate,
  dateSeparators,
  haoForRi,
  impossibleDate,
  wrongWeekday,
  documentNumberBrackets,
  documentNumberForm,
  incompletePercentRange,
  incompleteUnitRange,
  missingZero,
  arabicBeforeHanDigit,
  arabicEstimate,
  doubleEstimate,
  boundStatedTwice,
  arabicInSetPhrase,
  erBeforeCounter,
  percentageForPoint,
  decreaseInMultiples,
  partsDoNotAddUp,
  totalDiffers,
  tableTotalDiffers,
  rateDiffers,
  overTheWhole,
  remainderDiffers,
  mixedListDigits,
  mixedPercentForms,
  mixedThousandGrouping,
];
