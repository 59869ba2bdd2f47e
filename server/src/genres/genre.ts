import type { Localised } from './localised';
import type { SectionKind } from './section-kinds';

/** A section that a genre requires or welcomes. */
export interface SectionDemand {
  /** A heading of any of these kinds satisfies it (基本情况 or 开展情况). Empty where a user names titles only. */
  readonly kinds: readonly SectionKind[];
  /** Accepted titles, as phrases in which `*` stands for any characters; the first one is what a fix inserts. */
  readonly titles: readonly string[];
  readonly required: boolean;
  /** Words of the draft's title that promise this section: with one of them it is required, and gravely so. */
  readonly whenTitleHas?: readonly string[];
  /** True where custom leaves it open at which place the section stands. */
  readonly free?: boolean;
  /**
   * This many top-level headings that name a subject instead of a section (一、聚焦主业抓项目) stand for it:
   * in a summary the work itself often is the outline.
   */
  readonly orSubjects?: number;
  /** True where custom is divided on whether it may be left out: that it is missing is said as information. */
  readonly debatable?: boolean;
  /** True where a check that found nothing (经自查，未发现……问题) does not owe it. */
  readonly unlessNothingFound?: boolean;
}

/** A kind of report, as data; all of it is custom. Sections stand in the order in which they should come. */
export interface Genre {
  readonly id: string;
  readonly name: Localised;
  /**
   * What a title of this genre looks like once its bracketed tail is taken off. Phrases (`*`) speak of the whole
   * title; patterns are for the built-in genres only and search in it, their first group being what is quoted.
   */
  readonly cues: readonly (string | RegExp)[];
  readonly sections: readonly SectionDemand[];
  /** Han characters that the body usually has at least; editorial experience. */
  readonly minimumLength: number;
  readonly layer: 'practice';
  readonly source: Localised;
}
