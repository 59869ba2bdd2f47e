import type { PlaceholderWords } from '../draft/placeholder-words';
import type { Genre } from '../genres/genre';
import type { HouseName, Term } from '../rules/rule';
import type { RuleSetting } from './profile';

/** What a user may say of a text: its genre, `none` for no draft, `auto` to leave it to recognition. */
export type GenreChoice = Genre | 'auto' | 'none';

/** Files that a glob names, and what they are. */
export interface FileChoice {
  readonly glob: string;
  readonly choice: GenreChoice;
  /** What the glob speaks of: the path from the configuration's folder on, or, in an editor's settings, all of it. */
  readonly from: 'file' | 'settings';
}

/** A finding to leave out, in the files of a glob or, without one, in all. */
export interface IgnoreRule {
  readonly rule: string;
  readonly text: string;
  readonly file: string | null;
}

/** All that configuration files say, put together, before it is asked about one draft. */
export interface Configuration {
  /** Those in force, an office's own before the built-in ones. */
  readonly genres: readonly Genre[];
  /** In the order in which they are tried. */
  readonly files: readonly FileChoice[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly practice: boolean;
  readonly placeholders: PlaceholderWords | null;
  readonly terms: readonly Term[];
  readonly names: readonly HouseName[];
  readonly ignore: readonly IgnoreRule[];
}
