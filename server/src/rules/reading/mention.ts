import type { Line } from '../../draft/line';
import { quotedAt } from './quoted';
import { sentenceAt } from './sentence';

/** How a sentence speaks of wording itself: “帐户”应为“账户”. */
const CORRECTS = /应当?[为是写作]|误[写作为成用]|[写错]成|改[为成]|错别?字/;

/** True for words in quotation marks in a sentence that says how they should be written: they are shown, not used. */
export function isMentioned(line: Line, at: number): boolean {
  if (!quotedAt(line, at)) return false;
  const { text } = line;
  const { start, end } = sentenceAt(text, at);
  return CORRECTS.test(text.slice(start, end));
}
