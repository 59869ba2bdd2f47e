import type { Draft } from '../draft/draft';
import { normaliseTitle } from '../genres/kinds-of-title';
import { stripTitle } from '../genres/report-title';
import { TitleMatcher } from '../genres/title-matcher';
import { findTopLayer } from '../genres/top-layer';

/** A genre as a configuration holds it. */
export interface LearnedGenre {
  readonly id: string;
  readonly name: string;
  readonly titleCues: readonly string[];
  readonly sections: readonly (string | { readonly title: string; readonly accept: readonly string[] })[];
}

/**
 * Makes a genre of a good report: each heading of its highest layer is a required section. What differs from one
 * report to the next (years, names left open) is left open in the accepted titles too.
 */
export function learnGenre(draft: Draft, id: string, name: string): LearnedGenre {
  const { title, sections } = draft.outline;
  const learned = new Map<string, LearnedGenre['sections'][number]>();
  for (const section of findTopLayer(sections, new TitleMatcher([]))) {
    if (section.kind !== 'heading' && section.kind !== 'run-in') continue;
    const plain = normaliseTitle(section.title);
    const phrase = generalise(plain);
    if (phrase.replaceAll('*', '') === '' || learned.has(phrase)) continue;
    const isFixed = phrase === plain;
    learned.set(phrase, isFixed ? plain : { title: phrase.replaceAll('*', 'XX'), accept: [phrase] });
  }
  return { id, name, titleCues: title ? cuesOf(title.text) : [], sections: [...learned.values()] };
}

/** An id that is allowed and not taken, made of a genre's name. */
export function makeGenreId(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .replace(/[^\p{L}\p{N}_-]/gu, '')
    .slice(0, 30)
    .toLowerCase();
  const base = letters === '' || letters === 'auto' || letters === 'none' ? 'genre' : letters;
  let id = base;
  for (let i = 2; taken.has(id); i++) id = `${base}-${i}`;
  return id;
}

/** Whose report it is stands before 关于, and is another office's next time. */
function cuesOf(title: string): readonly string[] {
  const text = stripTitle(title);
  const about = text.indexOf('关于');
  const phrase = generalise(about > 0 ? `*${text.slice(about)}` : text);
  return phrase.replace(/[*\s]/g, '').length < 2 ? [] : [phrase];
}

/** Numbers, years in Han numerals, and masks. */
const VARIES = /[\d０-９]+|[〇○零一二三四五六七八九]{4}(?=年)|[XxＸｘ×]{2,}|某{1,3}(?=[县区市乡镇村局])|\*+/g;

function generalise(text: string): string {
  return text.replace(VARIES, '*').replace(/\*+/g, '*');
}
