/** How surely a line is left over from the site the template came from: 0 not at all, 1 hints, 2 surely. */
export type LeftoverScore = 0 | 1 | 2;

/** One of these is proof in a short line (practice; domain: watermark and advertising lines). */
const STRONG = /仅供学习|禁止外传|请勿外传|整理[，, ]{0,2}咨询|QQ(?:群|号)?\s{0,3}[:：]?\s{0,3}\d{5,}/i;

/** Two of these are proof, one is a hint. */
const WEAK =
  /QQ群|微信(?:号|群|公众号)|公众号|加微|会员|订阅|倒卖|VIP|更多.{0,6}(?:范文|材料|资料)|www\.|https?:\/\/|扫码|版权归|转载|文库|笔杆子|公文网|本文来自|下载/gi;

/** Longer lines are paragraphs that speak of members or downloads, not leftovers. */
const LONGEST = 60;

/** Scores one line by the cues it holds. */
export function scoreLeftover(text: string): LeftoverScore {
  if (text.length > LONGEST) return 0;
  if (STRONG.test(text)) return 2;
  const cues = new Set<string>();
  for (const [cue] of text.matchAll(WEAK)) cues.add(cue);
  return cues.size > 1 ? 2 : cues.size === 1 ? 1 : 0;
}
