import type { SectionKind } from './section-kinds';

/** A section that a genre requires or welcomes. */
export interface SectionDemand {
  /** Any one of these kinds satisfies it (BASIC|ORG: interchangeable). */
  readonly kinds: readonly SectionKind[];
  /** Accepted titles; the first is the one a fix inserts. */
  readonly titles: readonly string[];
  readonly required: boolean;
  /** Required only when the title holds one of these words (述廉 → 廉洁自律). */
  readonly whenTitleHas?: readonly string[];
}

/** A kind of report, as data. Sections stand in the order in which they should come. */
export interface Genre {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly sections: readonly SectionDemand[];
  /** Han characters that the body usually has at least; editorial experience. */
  readonly minimumLength: number;
  readonly source: string;
}
