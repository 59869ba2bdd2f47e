import type { Rule } from '../rule';
import { headingEndMark } from './heading-end-mark';
import { headingsNotParallel } from './headings-not-parallel';
import { invertedLevels } from './inverted-levels';
import { loneOrdinal } from './lone-ordinal';
import { missingOrdinalMark } from './missing-ordinal-mark';
import { mixedSeriesWords } from './mixed-series-words';
import { numberOutOfOrder } from './number-out-of-order';
import { oneHandMarksDiffer } from './one-hand-marks-differ';
import { oneHandWithoutOther } from './one-hand-without-other';
import { repeatedNumber } from './repeated-number';
import { skippedLevel } from './skipped-level';
import { skippedNumber } from './skipped-number';
import { wrongOrdinalMark } from './wrong-ordinal-mark';
import { wrongSeriesMark } from './wrong-series-mark';

/** Ordinals and the words that count: their marks, their order, their layers. */
export const NUMBERING_RULES: readonly Rule[] = [
  missingOrdinalMark,
  wrongOrdinalMark,
  skippedNumber,
  repeatedNumber,
  numberOutOfOrder,
  loneOrdinal,
  skippedLevel,
  invertedLevels,
  headingEndMark,
  wrongSeriesMark,
  mixedSeriesWords,
  oneHandWithoutOther,
  oneHandMarksDiffer,
  headingsNotParallel,
];
