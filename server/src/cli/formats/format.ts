import type { Language, Level } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import type { Totals } from '../checking/totals';
import type { Paint } from './paint';

/** What a format has to know besides the files. */
export interface FormatContext {
  readonly language: Language;
  /** The lowest level that is listed. */
  readonly level: Level;
  readonly isQuiet: boolean;
  readonly paint: Paint;
}

/**
 * A way to write the results. Files are written one by one as they are checked, perhaps in different threads, so what
 * stands for one file depends on nothing but that file.
 */
export interface Format {
  /** What stands before all files; made where it is in the reader's language. */
  readonly head: string | ((context: FormatContext) => string);
  /** What stands between two files. */
  readonly separator: string;
  /** What stands for a file; empty for nothing, and then no separator either. */
  file(file: CheckedFile, context: FormatContext): string;
  /** What stands behind all files. */
  tail(totals: Totals, context: FormatContext): string;
}
