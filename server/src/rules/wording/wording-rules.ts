import type { Rule } from '../rule';
import { deBeforeComplement } from './de-before-complement';
import { doubledWord } from './doubled-word';
import { formulationCountWord } from './formulation-count-word';
import { longParagraph } from './long-paragraph';
import { longSentence } from './long-sentence';
import { mismatchedFormulation } from './mismatched-formulation';
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
  redundantWords,
  saidTwice,
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
