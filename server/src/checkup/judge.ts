import type { Draft } from '../draft/draft';
import type { Genre } from '../genres/genre';
import { type Recognition, recognise } from '../genres/recognise';
import { readWrittenGenre } from '../genres/written-genre';
import type { Profile } from '../profile/profile';
import { findNearest } from '../rules/find-nearest';

/**
 * Whether the text is a draft, of which genre, and why: the user's choice for this very text first, then its front
 * matter, then settings, then recognition.
 */
export function judge(draft: Draft, profile: Profile): Recognition {
  const written = profile.isChosen ? null : readWrittenGenre(draft, profile.genres);
  if (written?.genre === 'none') return EXCLUDED;
  if (written && written.genre !== 'unknown') return choose(written.genre, 'written');
  if (profile.isDraft === false) return EXCLUDED;
  const recognised = recognise(draft, profile.genres);
  const declared = profile.isDraft || (written !== null && isSlip(written.place.value, profile.genres));
  if (!declared && !recognised.isDraft) return recognised;
  if (profile.genre) return choose(profile.genre, 'chosen');
  if (recognised.isDraft) return recognised;
  return { isDraft: true, genre: recognised.genre, reason: { id: 'declared', values: {} } };
}

const EXCLUDED: Recognition = { isDraft: false, genre: null, reason: { id: 'excluded', values: {} } };

function choose(genre: Genre, id: 'written' | 'chosen'): Recognition {
  return { isDraft: true, genre, reason: { id, values: { genre: genre.name } } };
}

/** `genre: 自察报告` is a slip in a report; `genre: 科幻小说` is none, and tells of no report. */
function isSlip(value: string, genres: readonly Genre[]): boolean {
  return (
    findNearest(
      value,
      genres.flatMap(({ name }) => [name.zh, name.en]),
    ) !== null
  );
}
