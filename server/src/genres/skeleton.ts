import { formatHanNumeral } from '../draft/numeral';
import type { Genre } from './genre';

/** A piece of a skeleton: words that stay, or a placeholder to be filled in. */
export type SkeletonPiece = string | { readonly placeholder: string };

const open = (placeholder: string): SkeletonPiece => ({ placeholder });

/**
 * Lays out a new draft of a genre: title, the sections it requires under Han ordinals, signature and date
 * (GB/T 9704—2012, 7.3.3 and 7.3.5). Lines end in LF. Everything a writer has to supply is a placeholder.
 */
export function layOut(genre: Genre): readonly SkeletonPiece[] {
  const pieces: SkeletonPiece[] = [open('XX单位'), open('20XX年'), `${genre.name.zh}\n\n`];
  const promised = (words: readonly string[] = []) => words.some((word) => genre.name.zh.includes(word));
  const required = genre.sections.filter((section) => section.required || promised(section.whenTitleHas));
  for (const [i, { titles }] of required.entries()) {
    const title = titles[0]!.replaceAll('*', '');
    pieces.push(`${formatHanNumeral(i + 1)}、${title}\n`, open(`（待补充：${title}）`), '\n');
  }
  pieces.push('\n', open('XX单位'), '\n', open('20XX年X月X日'), '\n');
  return pieces;
}

/** The skeleton as plain text. */
export function skeletonText(genre: Genre): string {
  return layOut(genre)
    .map((piece) => (typeof piece === 'string' ? piece : piece.placeholder))
    .join('');
}

/** The skeleton as a snippet (TextMate syntax) with a tab stop for each placeholder; equal ones share a stop. */
export function skeletonSnippet(genre: Genre): string {
  const stops = new Map<string, number>();
  return layOut(genre)
    .map((piece) => {
      if (typeof piece === 'string') return piece.replace(/[\\$}]/g, '\\$&');
      const stop = stops.get(piece.placeholder) ?? stops.size + 1;
      stops.set(piece.placeholder, stop);
      return `\${${stop}:${piece.placeholder.replace(/[\\$}]/g, '\\$&')}}`;
    })
    .join('');
}
