import { readHanNumeral } from '../../draft/numeral';

/** One item of an inline series 一是…；二是…；三是…: `[start, end)` in UTF-16 columns, from its number on. */
export interface SeriesItem {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The inline series of a paragraph: items numbered 一是, 二是 … without a gap, at least two of them. The last item
 * reaches to the end of the paragraph or to the next 一是.
 */
export function readSeries(text: string): readonly (readonly SeriesItem[])[] {
  const marks: { value: number; at: number }[] = [];
  for (let at = text.indexOf('是', 1); at >= 0; at = text.indexOf('是', at + 1)) {
    const value = numeralBefore(text, at);
    if (value > 0) marks.push({ value, at: at - (value > 10 ? 2 : 1) });
  }
  const series: SeriesItem[][] = [];
  for (let i = 0; i < marks.length; i++) {
    const { value, at: start } = marks[i]!;
    const item = { value, start, end: marks[i + 1]?.at ?? text.length };
    if (value === 1) series.push([item]);
    else if (series.at(-1)?.at(-1)?.value === value - 1) series.at(-1)!.push(item);
  }
  return series.filter((items) => items.length > 1);
}

/** The number right before 是 where a sentence or clause begins; 0 for 之一是, 统一是 and the like. */
function numeralBefore(text: string, at: number): number {
  for (const length of [2, 1]) {
    const start = at - length;
    if (start < 0) continue;
    const numeral = readHanNumeral(text, start);
    if (numeral?.end !== at) continue;
    return start === 0 || '，。；：、 \u3000\u00a0'.includes(text[start - 1]!) ? numeral.value : 0;
  }
  return 0;
}
