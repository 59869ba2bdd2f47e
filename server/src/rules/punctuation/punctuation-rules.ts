import type { Rule } from '../rule';
import { doubledMark } from './doubled-mark';
import { halfWidthMark } from './half-width-mark';
import { hyphenInRange } from './hyphen-in-range';
import { malformedDash } from './malformed-dash';
import { malformedEllipsis } from './malformed-ellipsis';
import { markRepeatedAcrossQuote } from './mark-repeated-across-quote';
import { nestedSameMarks } from './nested-same-marks';
import { redundantEllipsis } from './redundant-ellipsis';
import { straightQuote } from './straight-quote';
import { unpairedMark } from './unpaired-mark';

/** The rules of punctuation (domain 3.1; ordinals' own marks belong to numbering), in the order of the reference. */
export const PUNCTUATION_RULES: readonly Rule[] = [
  unpairedMark,
  nestedSameMarks,
  doubledMark,
  markRepeatedAcrossQuote,
  halfWidthMark,
  straightQuote,
  malformedEllipsis,
  redundantEllipsis,
  malformedDash,
  hyphenInRange,
];
