import type { Draft } from '../draft/draft';
import { keep } from '../draft/memory';
import type { Section } from '../draft/section';
import type { TitleMatcher } from './title-matcher';

interface Reading {
  matcher: TitleMatcher | null;
  sections: readonly Section[];
  /** By section, 1 where its title satisfies a demand. */
  tells: Uint8Array;
}

const lastIn = keep<Reading>(() => ({ matcher: null, sections: [], tells: new Uint8Array(0) }));

/**
 * Tells which sections of a draft have a title that satisfies a demand of the matcher's genre: a 1 for each. The last
 * answer is kept: of the titles of a long draft an edit changes one, and nearly all say nothing to the genre.
 */
export function readTelling(draft: Draft, matcher: TitleMatcher): Uint8Array {
  const { all: sections } = draft.outline;
  const last = lastIn(draft);
  const { tells: known } = last;
  const old = last.matcher === matcher ? last.sections : [];
  const tells = new Uint8Array(sections.length);
  const shorter = Math.min(old.length, sections.length);
  let from = 0;
  for (; from < shorter && old[from]!.title === sections[from]!.title; from++) tells[from] = known[from]!;
  let end = sections.length;
  for (let of = old.length; end > from && of > from; end--, of--) {
    if (old[of - 1]!.title !== sections[end - 1]!.title) break;
    tells[end - 1] = known[of - 1]!;
  }
  for (let i = from; i < end; i++) tells[i] = matcher.demandsOf(sections[i]!.title).length > 0 ? 1 : 0;
  last.matcher = matcher;
  last.sections = sections;
  last.tells = tells;
  return tells;
}
