import type { DraftFormat } from '../../server/src/draft/format';

/** A sentence or small draft with one defect between carets, and the rule that must find it. */
export interface MarkedDefect {
  readonly rule: string;
  readonly text: string;
  /** Id of the genre it is read under. */
  readonly genre?: string;
  readonly format?: DraftFormat;
}
