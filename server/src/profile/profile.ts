import type { PlaceholderWords } from '../draft/placeholder-words';
import type { Genre } from '../genres/genre';
import type { HouseName, Level, OptionValue, Term } from '../rules/rule';

/** What a user set for one rule. */
export interface RuleSetting {
  /** Absent where only options are set. */
  readonly level?: Level | 'off';
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A finding that the user has seen and does not want to see again in this draft. */
export interface IgnoreEntry {
  readonly rule: string;
  /** The words that the finding covers; for one that covers none, its line. */
  readonly text: string;
  /** True where the entry names this very file, so that it is of no use when it silences nothing here. */
  readonly isForThisFile: boolean;
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
  /** True where `isDraft` and `genre` are the user's choice for this very text: its front matter does not count then. */
  readonly isChosen: boolean;
  /** What an office takes for placeholders besides the usual ones, and what not; null for nothing of its own. */
  readonly placeholders: PlaceholderWords | null;
  readonly terms: readonly Term[];
  readonly names: readonly HouseName[];
  readonly ignore: readonly IgnoreEntry[];
}
