/**
 * What the package `report-checkup` gives to programs. Lines and columns count from 1, columns in UTF-16 units, as
 * JavaScript's strings do; an end is the place behind the last character. These types import nothing, so that they
 * can be shipped as they are.
 */

/** How grave a finding is. */
export type Level = 'error' | 'warning' | 'information' | 'hint';

/** A stretch of a text, from `line`/`column` up to, and without, `endLine`/`endColumn`. All count from 1. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A change of text: what the span covers becomes `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The edits that resolve a finding; they belong together, and speak of the text that was checked. */
export interface Fix {
  /** `safe` ones invent nothing and are what `applyFixes` makes; of a `suggestion` the writer decides. */
  readonly kind: 'safe' | 'suggestion';
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One place where a rule speaks. */
export interface Finding extends Span {
  /** `family/what-is-wrong`. */
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly fix: Fix | null;
}

/** A genre by its id and its name. */
export interface GenreName {
  readonly id: string;
  readonly name: string;
}

/** What a checkup says about one text. */
export interface DraftReport {
  /** False for a text that is no report draft; nothing is found in it then. */
  readonly isDraft: boolean;
  /** Null without one: for no draft, and for a report of no known genre. */
  readonly genre: GenreName | null;
  /** Why it was taken for what it is. */
  readonly reason: string;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** How many places wait to be filled in. */
  readonly placeholders: number;
  /** The title of each required section that is nowhere. */
  readonly missingSections: readonly string[];
  /** True for a draft with nothing missing, nothing open, no error and no warning. */
  readonly ready: boolean;
  /** A sentence about each entry of the profile that cannot be used; such an entry counts as absent. */
  readonly problems: readonly string[];
}

/** How a text is to be checked. Everything may be absent. */
export interface DraftProfile {
  /**
   * A genre's id or name: the text is a draft of it. `none`: it is no draft. `auto`, or absent: its title and its
   * ordinals decide.
   */
  readonly genre?: string;
  /** `markdown` knows code and comments, `report` is a draft whatever it holds. Absent: `plain`. */
  readonly format?: 'plain' | 'markdown' | 'report';
  /** Of messages, titles and names. Absent: Chinese. */
  readonly language?: 'zh' | 'en';
  /**
   * What `.reportcheckup.json` holds. `extends` and `files`, which speak of files, do nothing here and are listed
   * among the problems; nor does an entry of `ignore` that names a `file`.
   */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** A kind of report. */
export interface GenreItem extends GenreName {
  /** The title of each section that it requires, in order. */
  readonly sections: readonly string[];
}

/** A rule. */
export interface RuleItem {
  readonly name: string;
  /** The level where nothing else is set. */
  readonly level: Level;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** Why it matters, and where it comes from. */
  readonly why: string;
}
