import { ASSISTANT_WORDS, HINT_WORDS, PairFilter, READER_WORDS, SHORT_WORDS } from './pair-filter';
import {
  BUTTON_LINE,
  FIELDS,
  LOCKED,
  OFFERS,
  PATHS,
  POLITE,
  RIGHTS,
  TO_READERS,
  TRADE,
} from './site-lines.data';

/** Lines up to this length are looked at for single cues; longer ones for what is said to readers alone. */
const LONGEST_LINE = 120;

/** True for a pattern each of whose alternatives begins with the line. */
function isAtStart(pattern: string): boolean {
  let depth = 0;
  let begins = true;
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!;
    if (begins && char !== '^') return false;
    begins = false;
    if (char === '\\') at++;
    else if (char === '[') at = endOfClass(pattern, at);
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) begins = true;
  }
  return true;
}

function endOfClass(pattern: string, from: number): number {
  let at = from + 1;
  while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1;
  return at;
}

const ALL = [...FIELDS, ...PATHS, ...LOCKED, ...RIGHTS, ...OFFERS];
/** Those that begin with the line cost next to nothing. */
const OPENERS = new RegExp(ALL.filter(isAtStart).join('|'), 'i');
const CUES = new RegExp(ALL.filter((pattern) => !isAtStart(pattern)).join('|'), 'i');
const SAID_TO_READERS = new RegExp(TO_READERS.join('|'));
const POLITELY = new RegExp(POLITE);
const OF_TRADE = new RegExp(TRADE);

/** Longer lines that end like this are sentences: nothing that is known by its beginning ends so. */
const LONG_SENTENCE = 40;
const SENTENCE_ENDS = '。；';

const CUE = 1;
const READER = 2;
const HINT = 4;
const ASSISTANT = 8;
/** Nearly all lines of a report are passed over by it. */
const FILTER = new PairFilter([
  [SHORT_WORDS, CUE],
  [READER_WORDS, READER],
  [HINT_WORDS, HINT],
  [ASSISTANT_WORDS, ASSISTANT],
]);

/** Words that make a numbered line one of a site's terms of use. */
const NUMBERED =
  /本站(?:不(?:代表|承担|保证|支持)|资料|资源|提供|仅提供|(?:所有|全部)[^。；，]{0,8}(?:资料|资源|文档))|侵犯了?(?:您|你)的(?:版权|隐私)|本页资料|[\u4e00-\u9fff\d]文库仅/;

/** True where a line may hold what an assistant says. */
export function mayBeAssistant(signs: number): boolean {
  return (signs & ASSISTANT) !== 0;
}

/** True for a numbered line that a site left: its own words have to be in it, as reports number their lines, too. */
export function isNumberedSiteLine(text: string, signs: number): boolean {
  return (signs & CUE) !== 0 && NUMBERED.test(text);
}

/** What a line may hold: to be found once, and given to both questions. */
export function readSigns(text: string): number {
  return FILTER.read(text);
}

/** True for a line that a site left. @param text a line without the blanks around it */
export function isSiteLine(text: string, signs: number): boolean {
  if (text.length <= LONGEST_LINE) {
    const isSentence = text.length > LONG_SENTENCE && SENTENCE_ENDS.includes(text.at(-1)!);
    if (!isSentence && (OPENERS.test(text) || BUTTON_LINE.test(text))) return true;
    if ((signs & CUE) !== 0 && CUES.test(text)) return true;
  }
  if ((signs & READER) === 0) return false;
  return SAID_TO_READERS.test(text) || (POLITELY.test(text) && OF_TRADE.test(text));
}

/** Ordinary words of advertisements: a line that stands several times with one of them is no paragraph of the report. */
const HINTS =
  /QQ群|微信(?:号|群|公众号)|公众号|加微|会员|订阅|VIP|更多.{0,6}(?:范文|材料|资料)|www\.|https?:\/\/|扫码|版权归|转载|文库|笔杆子|公文网|本文来自|下载/i;
const LONGEST_HINT = 60;

/** True for a short line with a word of advertisements. */
export function hintsAtSite(text: string, signs: number): boolean {
  return text.length <= LONGEST_HINT && (signs & HINT) !== 0 && HINTS.test(text);
}
