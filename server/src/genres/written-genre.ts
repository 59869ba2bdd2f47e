import type { Draft } from '../draft/draft';
import { type FrontMatterValue, readFrontMatter } from '../draft/front-matter';
import { findGenre } from './catalogue';
import type { Genre } from './genre';

const KEYS = ['genre', '体裁'];

/** What a draft's front matter says of its genre, and where. */
export interface WrittenGenre {
  /** `none`: this is no draft; `unknown`: there is no genre of that name. */
  readonly genre: Genre | 'none' | 'unknown';
  readonly place: FrontMatterValue;
}

/** Reads `genre: 调研报告`; null without it and for `auto`, which leaves it to recognition. */
export function readWrittenGenre(draft: Draft, genres: readonly Genre[]): WrittenGenre | null {
  if (draft.frontMatterEnd === 0) return null;
  const place = readFrontMatter(draft, KEYS);
  if (!place || place.value === 'auto') return null;
  if (place.value === 'none') return { genre: 'none', place };
  return { genre: findGenre(place.value, genres) ?? 'unknown', place };
}
