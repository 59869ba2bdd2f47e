import type { Placeholder } from '../placeholder';
import { endsWord, isWord } from './neighbours';

/** What is still to be done, in the words of F6; longer ones first. */
const PENDING = /待(?:补充|核实|填写|定|补|核|填)/y;
/** Before 待 these make another word (等待 对待 期待 …) or a plain statement (有待 尚待 …); domain 5.2 rule 7. */
const NOT_PENDING = '等对期招看优款接虚有亟尚急还仍正需须又亦也静坐立善厚相担交留苛薄慢久守只';

/** Reads 待定, 待补充, 待核实, 待填写 at `at`. */
export function readPending(text: string, at: number): Placeholder | null {
  PENDING.lastIndex = at;
  if (!PENDING.test(text)) return null;
  const end = PENDING.lastIndex;
  const previous = text[at - 1] ?? '';
  if ((previous !== '' && NOT_PENDING.includes(previous)) || !endsWord(text, end)) return null;
  if ('“‘「"'.includes(previous || ' ')) return null; // the word is spoken of, not used
  return { start: at, end, family: 'word', certainty: 'medium', slot: 'note' };
}

const MARKER = /(?:TODO|TBD|FIXME)/y;
/** TODO清单 and TODO list name a thing. */
const NAMES_A_THING = /^ ?(?:清单|列表|应用|事项|类|注释|标记|软件|list|app|item|comment)/i;

/** Reads TODO, TBD, FIXME at `at`. */
export function readMarker(text: string, at: number): Placeholder | null {
  MARKER.lastIndex = at;
  if (!MARKER.test(text)) return null;
  const end = MARKER.lastIndex;
  const left = text[at - 1] ?? '';
  const right = text[end] ?? '';
  if (isWord(left.charCodeAt(0)) || isWord(right.charCodeAt(0))) return null;
  if ((left !== '' && '_-./@#$\\'.includes(left)) || (right !== '' && '_-/@'.includes(right))) return null;
  if (right === '.' && isWord(text.charCodeAt(end + 1))) return null; // TODO.md
  if (NAMES_A_THING.test(text.slice(end, end + 9))) return null;
  return { start: at, end, family: 'word', certainty: 'high', slot: 'note' };
}
