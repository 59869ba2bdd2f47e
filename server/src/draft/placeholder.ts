import type { SlotId } from './slots';

/** How a placeholder is written: domain families F1 to F7. */
export type PlaceholderFamily =
  | 'x-run' // XX ×× ＸＸ xx, single X before a unit
  | 'masked-date' // 20XX年 202X年 二〇XX年 X月X日
  | 'mou' // 某某
  | 'symbol' // ○○ ＊＊ *** □□□ ____ ???
  | 'note' // （待补充） 【待核实】 [姓名] {{…}} ${…} 〖…〗
  | 'word' // 待定 待核实 TODO TBD
  | 'blank'; // 2023年  月  日

/** What one place of a line reads as. `faint`: a placeholder only in a draft that masks with this character (`established`). */
export type PlaceholderReading = Omit<Placeholder, 'certainty'> & {
  readonly certainty: Placeholder['certainty'] | 'faint';
};

/** Text that stands for what is not known yet. Columns are UTF-16 offsets in its line, `[start, end)`. */
export interface Placeholder {
  readonly start: number;
  readonly end: number;
  readonly family: PlaceholderFamily;
  /** `high`: never legitimate in a finished report; `medium`: may be deliberate (anonymisation, a notice). */
  readonly certainty: 'high' | 'medium';
  /** What it stands for, read from its neighbours. */
  readonly slot: SlotId;
}
