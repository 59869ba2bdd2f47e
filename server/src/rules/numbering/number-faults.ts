/**
 * What is wrong with a number in a row.
 * - `skipped`: one or more numbers before it are missing;
 * - `repeated`: the number was there already;
 * - `back`: it goes back behind one that was there;
 * - `restart`: the row begins again at 1.
 */
export interface NumberFault {
  readonly kind: 'skipped' | 'repeated' | 'back' | 'restart';
  /** Index of the number in its row. */
  readonly at: number;
  /** The number that should stand there. */
  readonly expected: number;
  /** True when the next number goes on as if this one were right: it alone is a slip. */
  readonly alone: boolean;
}

/**
 * Finds what is wrong in a row of numbers that should go up by one.
 * @param values the numbers as written
 * @param countsFrom what the row counts on from; 0 for a row that begins at 1
 */
export function findNumberFaults(values: readonly number[], countsFrom = 0): readonly NumberFault[] {
  const faults: NumberFault[] = [];
  let before = countsFrom;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    const expected = before + 1;
    if (value === expected) {
      before = value;
      continue;
    }
    const alone = values[at + 1] === expected + 1;
    faults.push({ kind: nameFault(value, before, alone), at, expected, alone });
    before = alone ? expected : value;
  }
  return faults;
}

function nameFault(value: number, before: number, alone: boolean): NumberFault['kind'] {
  // 1 3 3 4: the first 3 stands where 2 should, and what a reader sees is 3 twice.
  if (alone)
    return value === before || value === before + 2 ? 'repeated' : value > before ? 'skipped' : 'back';
  if (value > before) return 'skipped';
  if (value === 1) return 'restart';
  return value === before ? 'repeated' : 'back';
}

/** A row's numbers as they should be from a fault on, up to the next fault; nothing for a restart. */
export interface Renumbering {
  /** Index of the first number to be changed. */
  readonly from: number;
  /** Index behind the last one. */
  readonly end: number;
  /** What is added to each. */
  readonly shift: number;
}

/** How one fault is put right. `next` is the fault behind it in the row, if there is one. */
export function renumber(
  fault: NumberFault,
  values: readonly number[],
  next: NumberFault | undefined,
): Renumbering | null {
  if (fault.kind === 'restart') return null;
  const shift = fault.expected - values[fault.at]!;
  const end = fault.alone ? fault.at + 1 : (next?.at ?? values.length);
  return { from: fault.at, end, shift };
}
