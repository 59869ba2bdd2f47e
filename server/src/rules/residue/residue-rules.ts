import type { Rule } from '../rule';
import { assistantReply } from './assistant-reply';
import { leftoverLine } from './leftover-line';
import { lostCharacter } from './lost-character';
import { pageLine } from './page-line';
import { personalData } from './personal-data';
import { rawMarkup } from './raw-markup';
import { siteWords } from './site-words';
import { titleDecoration } from './title-decoration';
import { wordField } from './word-field';
import { wrongEncoding } from './wrong-encoding';

/** What should not be in a report at all. */
export const RESIDUE_RULES: readonly Rule[] = [
  leftoverLine,
  siteWords,
  assistantReply,
  wordField,
  pageLine,
  rawMarkup,
  lostCharacter,
  wrongEncoding,
  personalData,
  titleDecoration,
];
