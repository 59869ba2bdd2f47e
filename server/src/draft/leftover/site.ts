import { BUTTON_LINE, FIELDS, LOCKED, OFFERS, PATHS, RIGHTS, TO_READERS } from './site-lines.data';

/** Lines up to this length are looked at for single cues; longer ones for what is said to readers alone. */
const LONGEST_LINE = 120;

const SHORT_LINE = new RegExp([...FIELDS, ...PATHS, ...LOCKED, ...RIGHTS, ...OFFERS].join('|'), 'i');
const ANY_LINE = new RegExp(TO_READERS.join('|'));
/** One of these stands in each line of `TO_READERS`. */
const ADDRESS =
  /小编|网友|大家|您|你|各位|欢迎|敬请|感谢|谢谢|朋友|伙伴|一起来|不妨|值得|怎么写|如何|怎样|怎么|是否|本站|范文|文库|快来/;

/** True for a line that a site left. @param text a line without the blanks around it */
export function isSiteLine(text: string): boolean {
  if (text.length <= LONGEST_LINE && (SHORT_LINE.test(text) || BUTTON_LINE.test(text))) return true;
  return ADDRESS.test(text) && ANY_LINE.test(text);
}

/** Ordinary words of advertisements: a line that stands several times with one of them is no paragraph of the report. */
const HINT =
  /QQ群|微信(?:号|群|公众号)|公众号|加微|会员|订阅|VIP|更多.{0,6}(?:范文|材料|资料)|www\.|https?:\/\/|扫码|版权归|转载|文库|笔杆子|公文网|本文来自|下载/i;
const LONGEST_HINT = 60;

/** True for a short line with a word of advertisements. */
export function hintsAtSite(text: string): boolean {
  return text.length <= LONGEST_HINT && HINT.test(text);
}
