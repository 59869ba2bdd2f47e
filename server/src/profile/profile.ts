import type { Genre } from '../genres/genre';
import type { Level } from '../rules/rule';

/** What a user set for one rule. */
export interface RuleSetting {
  readonly level: Level | 'off';
}

/**
 * The settings in force for one draft. Immutable; a changed setting makes a new object, so that identity tells
 * whether findings have to be made anew.
 */
export interface Profile {
  /** True or false where the user said that this text is, or is not, a draft; null leaves it to recognition. */
  readonly isDraft: boolean | null;
  /** The genre that a draft is of where the user chose one; null leaves it to recognition. It makes no text a draft. */
  readonly genre: Genre | null;
  /** All genres in force, the user's own included. */
  readonly genres: readonly Genre[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** False switches off every rule that rests on custom alone. */
  readonly practice: boolean;
}
