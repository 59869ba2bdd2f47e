import type { Fix, HouseName, Level, Message, RelatedPlace } from '../rules/rule';

/** One place in a draft where a rule speaks. Line from 0, `[start, end)` in UTF-16 columns. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  readonly fix: Fix | null;
  readonly related: readonly RelatedPlace[];
  /** What can be entered among the names of the house so that nothing like it is found again. */
  readonly name: HouseName | null;
}

const ORDER: Readonly<Record<Level, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** Order of findings in a draft: by place, then the graver first, then by rule name. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.line - b.line ||
    a.start - b.start ||
    ORDER[a.level] - ORDER[b.level] ||
    a.end - b.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** True when `level` is as grave as `threshold` or graver. */
export function reaches(level: Level, threshold: Level): boolean {
  return ORDER[level] <= ORDER[threshold];
}
