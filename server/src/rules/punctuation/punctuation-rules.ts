import type { Rule } from '../rule';
import { colonInColon } from './colon-in-colon';
import { commaBetweenQuotes } from './comma-between-quotes';
import { commaInEstimate } from './comma-in-estimate';
import { documentWithoutTitleMarks } from './document-without-title-marks';
import { doubledMark } from './doubled-mark';
import { emptyPair } from './empty-pair';
import { eventDateDot } from './event-date-dot';
import { fullWidthCharacter } from './full-width-character';
import { halfWidthMark } from './half-width-mark';
import { hyphenInRange } from './hyphen-in-range';
import { invisibleCharacter } from './invisible-character';
import { malformedDash } from './malformed-dash';
import { malformedEllipsis } from './malformed-ellipsis';
import { markBeforeAnd } from './mark-before-and';
import { markBeforeDeng } from './mark-before-deng';
import { markRepeatedAcrossQuote } from './mark-repeated-across-quote';
import { missingFullStop } from './missing-full-stop';
import { mixedItemEnds } from './mixed-item-ends';
import { mixedSeriesEnds } from './mixed-series-ends';
import { nameDot } from './name-dot';
import { needlessColon } from './needless-colon';
import { nestedSameMarks } from './nested-same-marks';
import { radicalCharacter } from './radical-character';
import { redundantEllipsis } from './redundant-ellipsis';
import { spaceInText } from './space-in-text';
import { straightQuote } from './straight-quote';
import { titleMarksOnNonText } from './title-marks-on-non-text';
import { trailingSpace } from './trailing-space';
import { unpairedMark } from './unpaired-mark';

/** The rules of punctuation (domain 3.1; ordinals' own marks belong to numbering), in the order of the reference. */
export const PUNCTUATION_RULES: readonly Rule[] = [
  unpairedMark,
  nestedSameMarks,
  doubledMark,
  markRepeatedAcrossQuote,
  halfWidthMark,
  straightQuote,
  fullWidthCharacter,
  spaceInText,
  trailingSpace,
  invisibleCharacter,
  radicalCharacter,
  malformedEllipsis,
  redundantEllipsis,
  malformedDash,
  hyphenInRange,
  nameDot,
  eventDateDot,
  commaInEstimate,
  markBeforeDeng,
  markBeforeAnd,
  needlessColon,
  emptyPair,
  commaBetweenQuotes,
  mixedSeriesEnds,
  mixedItemEnds,
  colonInColon,
  documentWithoutTitleMarks,
  titleMarksOnNonText,
  missingFullStop,
];
