import type { Line } from './line';
import type { Placeholder } from './placeholder';

/** How many sure masks there are of each character, and behind them how many lines hold a faint one. */
export type MaskCounts = readonly number[];

/** The characters that mask, one string for each that counts by itself; letters stand for names and numbers where N and A to H mask. */
const MASKS = ['XＸ', 'xｘ', '×', '*＊', 'N', 'ABCDEFGH'];
const LETTERS = MASKS.length - 1;
const NUMBERS = LETTERS - 1;
/** Behind the masks: lines with a faint one. */
const FAINT_LINES = MASKS.length;

/** So many sure masks of one character make each stand-alone token of it one. */
const ENOUGH = 3;

const MASK_OF: ReadonlyMap<string, number> = new Map(
  MASKS.flatMap((chars, mask) => [...chars].map((char) => [char, mask] as const)),
);

const MASKING: ReadonlySet<string> = new Set<Placeholder['family']>(['x-run', 'masked-date', 'symbol']);

/** Counts what lines `[from, end)` contribute. */
export function countMasks(lines: readonly Line[], from: number, end: number): MaskCounts {
  const counts = new Array<number>(MASKS.length + 1).fill(0);
  for (let i = from; i < end; i++) {
    const { text, placeholders, faint } = lines[i]!;
    if (placeholders.length > 0) {
      for (const one of placeholders) {
        if (one.certainty !== 'high' || !MASKING.has(one.family)) continue;
        const mask = maskOf(text, one);
        if (mask !== undefined && mask < NUMBERS) counts[mask]!++;
      }
    }
    if (faint.length === 0) continue;
    counts[FAINT_LINES]!++;
    for (const one of faint) {
      const mask = maskOf(text, one)!;
      // A line that is nothing but X is a piece of a draft that fell apart; N is masked with in its own way.
      if (mask === NUMBERS || isWholeLine(text, one)) counts[mask]!++;
    }
  }
  return counts;
}

/** Which masks are established: bits, 0 where none is or no faint one waits for it. */
export function establishedBy(counts: MaskCounts): number {
  if (counts[FAINT_LINES] === 0) return 0;
  let bits = 0;
  let sure = 0;
  for (let mask = 0; mask < NUMBERS; mask++) {
    if (counts[mask]! >= ENOUGH) bits |= 1 << mask;
    sure += counts[mask]!;
  }
  if (sure >= ENOUGH) bits |= (1 << LETTERS) | (1 << NUMBERS);
  if (counts[NUMBERS]! >= ENOUGH) bits |= 1 << NUMBERS;
  return bits;
}

const known = new WeakMap<Line, { readonly bits: number; readonly line: Line }>();

/**
 * The line with its faint tokens as placeholders, as far as their masks are established; the very line where that
 * makes no difference, and the same object as long as the bits stay.
 */
export function readEstablished(line: Line, bits: number): Line {
  if (line.faint.length === 0 || bits === 0) return line;
  let read = known.get(line);
  if (read?.bits !== bits) {
    read = { bits, line: addFaint(line, bits) };
    known.set(line, read);
  }
  return read.line;
}

function addFaint(line: Line, bits: number): Line {
  const added = line.faint.filter((one) => (bits >> maskOf(line.text, one)!) & 1);
  if (added.length === 0) return line;
  const placeholders = [...line.placeholders, ...added].sort((a, b) => a.start - b.start);
  return { ...line, placeholders };
}

function maskOf(text: string, { end }: Placeholder): number | undefined {
  return MASK_OF.get(text[end - 1]!);
}

function isWholeLine(text: string, { start, end }: Placeholder): boolean {
  return text.length < 64 && text.trim().length === end - start;
}
