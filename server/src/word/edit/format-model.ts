import type { WordLine } from '../word-text';

/** How items of reports begin, by layer: only what is alike is set alike. */
const SHAPES: readonly RegExp[] = [
  /^\s*第[一二三四五六七八九十百]+[章节部篇]/,
  /^\s*[一二三四五六七八九十]+、/,
  /^\s*[（(][一二三四五六七八九十]+[）)]/,
  /^\s*\d+\s*[.．、](?!\d)/,
  /^\s*[（(]\d+[）)]/,
  /^\s*附件[\d一二三四五六七八九十]*[：:]?/,
];

/**
 * The line whose format a new paragraph takes: the nearest one that begins alike, above before below; for a paragraph
 * without an ordinal the nearest such one of the body.
 * @param before the new paragraph's place: before that line, from 0
 */
export function formatModel(lines: readonly WordLine[], before: number, text: string): WordLine | null {
  const shape = shapeOf(text);
  const isModel = (line: WordLine | undefined) =>
    line?.kind === 'paragraph' &&
    line.text !== '' &&
    shapeOf(line.text) === shape &&
    (shape > 0 || !line.headingLevel);
  for (let at = before - 1; at >= 0; at--) if (isModel(lines[at])) return lines[at]!;
  for (let at = before; at < lines.length; at++) if (isModel(lines[at])) return lines[at]!;
  return lines[before - 1] ?? lines[before] ?? null;
}

/** From 1; 0 for none of them. */
function shapeOf(text: string): number {
  return SHAPES.findIndex((shape) => shape.test(text)) + 1;
}
