import type { Checkup } from '../checkup/checkup';
import type { PlacedPlaceholder } from '../checkup/open-placeholders';
import type { Placeholder } from '../draft/placeholder';
import { isPlace, readFollower } from '../draft/placeholder/followers';
import { readNoteName } from '../draft/placeholder/note';
import { findSamePlaceholders } from './same-placeholders';

/** As much of the words before and behind a mask as tells one count or name from another. */
const REACH = 4;
/** Behind a place's unit: what is written before another place. */
const PLACE_BEFORE = 3;
const PLACE_UNIT = /[省市县区州盟旗乡镇村]$/;

/**
 * All placeholders of a draft that may well stand for one value, this one among them, in the order of the text: those
 * of the same words between the same neighbours. What they really stand for only the writer knows.
 */
export function findLinkedPlaceholders(
  checkup: Checkup,
  here: PlacedPlaceholder,
): readonly PlacedPlaceholder[] {
  const { lines } = checkup.draft;
  const wanted = neighboursOf(lines[here.line]!.text, here.placeholder);
  return findSamePlaceholders(checkup, here).filter(
    ({ line, placeholder }) => neighboursOf(lines[line]!.text, placeholder) === wanted,
  );
}

/**
 * What stands beside a placeholder, as far as it bears on what it stands for. A county is a county wherever it is
 * named, and a town goes by the county before it; of a count every word around it, up to the next mark, says what is counted.
 */
function neighboursOf(text: string, { start, end, slot, family }: Placeholder): string {
  const unit = readFollower(text, end)?.word ?? '';
  if (isPlace(slot)) {
    const before = text.slice(Math.max(0, start - PLACE_BEFORE), start);
    return `${PLACE_UNIT.test(before) ? before : ''}|${unit}`;
  }
  if (slot === 'year' || slot === 'documentYear' || slot === 'organisation') return unit;
  // {{单位名称}} says by itself what it wants.
  if (family === 'note' && readNoteName(text.slice(start, end)) !== '') return '';
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*\p{P}/u, '');
  const behind = text.slice(end, end + REACH).replace(/\p{P}.*$/u, '');
  return `${before}|${behind}`;
}
