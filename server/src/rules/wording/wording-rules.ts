import type { Rule } from '../rule';
import { deBeforeComplement } from './de-before-complement';
import { deBeforeVerb } from './de-before-verb';
import { doubledWord } from './doubled-word';
import { formulationCountWord } from './formulation-count-word';
import { longParagraph } from './long-paragraph';
import { longSentence } from './long-sentence';
import { mismatchedConnectives } from './mismatched-connectives';
import { mismatchedFormulation } from './mismatched-formulation';
import { mismatchedMeasure } from './mismatched-measure';
import { misnamedRegion } from './misnamed-region';
import { misquotedFormulation } from './misquoted-formulation';
import { misquotedName } from './misquoted-name';
import { misquotedVerse } from './misquoted-verse';
import { numberBeforeTitle } from './number-before-title';
import { officeTerm } from './office-term';
import { redundantWords } from './redundant-words';
import { repealedPaper } from './repealed-paper';
import { saidTwice } from './said-twice';
import { supersededName } from './superseded-name';
import { typo } from './typo';
import { unofficialForm } from './unofficial-form';

/** The rules on wording, in the order of the rule reference. */
export const WORDING_RULES: readonly Rule[] = [
  typo,
  unofficialForm,
  doubledWord,
  deBeforeComplement,
  deBeforeVerb,
  redundantWords,
  saidTwice,
  mismatchedMeasure,
  mismatchedConnectives,
  misnamedRegion,
  misquotedFormulation,
  mismatchedFormulation,
  formulationCountWord,
  misquotedName,
  misquotedVerse,
  numberBeforeTitle,
  supersededName,
  repealedPaper,
  longSentence,
  longParagraph,
  officeTerm,
];
