import type { Line } from './line';

/** An encoding that a text should have been opened in. */
export type RightEncoding = 'UTF-8' | 'GB18030' | 'UTF-16';

/** What one line shows of each; counted in UTF-16 units. */
export interface EncodingSigns {
  readonly lost: number;
  readonly asGbk: number;
  readonly asLatin: number;
  readonly gbAsLatin: number;
  readonly nul: number;
  readonly length: number;
}

/** What the first two bytes of the UTF-8 of Han characters (E4–E9, 80–BF) and of ， 。 “ are in GBK: hardly one is ever written. */
const AS_GBK =
  /[鋩鋪鋫鋬鋭鋮鋯鋰鋱鋲鋳鋴鋵鋶鋷鋸鋹鋺鋻鋼鋽鋾鋿錀錁錂錃錄錅錆錇錈錉洹洧洌浃浈洇洄洙洎洫浍洮洵洚浏浒浔洳涑浯涞涠浞涓涔浜浠浼浣渚淇鍊鍋鍌鍍鍎鍏鍐鍑鍒鍓鍔鍕鍖鍗鍘鍙鍚鍛鍜鍝鍞鍟鍠鍡鍢鍣鍤鍥鍦鍧鍨鍩鍫濉澧澹澶濂濡濮濞濠濯瀚瀣瀛瀹瀵灏灞宀宄宕宓宥宸甯骞搴寤寮褰寰蹇鎬鎭鎮鎯鎰鎱鎲鎳鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏃鏄鏅鏆鏇鏈鏉鏋鏌鏍妗姊妫妞妤姒妲妯姗妾娅娆姝娈姣姘姹娌娉娲娴娑娣娓婀婧婊婕娼婢婵鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐘鐙鐚鐛鐜鐝鐞鐟鐠鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐫鐬鐭鐮纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲缍绶绺绻绾缁缂缃缇缈鑰鑱鑲鑳鑴鑵鑶鑷鑸鑹鑺鑻鑼鑽鑾鑿钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜锠琛琚瑁瑜瑗瑕瑙瑷瑭瑾璜璎璀璁璇璋璞璨璩璐璧瓒璺韪韫韬杌杓杞杈杩閫閬閭閮閯閰閱閲閳閴閵閶閷閸閹閺閻閼閽閾閿闀闁闂闃闄闅闆闇闈闉闊闋椤棰椋椁楗棣椐楱椹楠楂楝榄楫榀榘楸椴槌榇榈槎榉楦楣楹榛榧榻榫榭锛銆鈥]/g;
/** UTF-8 read as Windows-1252 or ISO 8859-1: one letter with an accent, two signs. */
const AS_LATIN = /[ã-ï][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]{1,2}/g;
/** GBK read so: pairs of letters with accents. */
const GB_AS_LATIN = /[\u00a1-\u00ff]{4,}/g;

/** What speaks for a wrong encoding in a line; null for nothing. */
export function readEncodingSigns({ text }: Pick<Line, 'text'>): EncodingSigns | null {
  const lost = countAll(text, /\ufffd/g);
  const asGbk = countAll(text, AS_GBK);
  const asLatin = countAll(text, AS_LATIN);
  const gbAsLatin = countAll(text, GB_AS_LATIN);
  const nul = countAll(text, /\0/g);
  if (lost + asGbk + asLatin + gbAsLatin + nul === 0) return null;
  return { lost, asGbk, asLatin, gbAsLatin, nul, length: text.length };
}

function countAll(text: string, pattern: RegExp): number {
  let units = 0;
  for (const [found] of text.matchAll(pattern)) units += found.length;
  return units;
}

/** So many units have to be wrong before a whole text is taken to be. */
const LEAST = 12;
/** Of the lines that hold any. */
const LEAST_SHARE = 0.15;

/** The encoding that a text should have been opened in; null where it reads well, or is only damaged in places. */
export function guessRightEncoding(signs: Iterable<EncodingSigns>): RightEncoding | null {
  const sum = { lost: 0, asGbk: 0, asLatin: 0, gbAsLatin: 0, nul: 0, length: 0 };
  for (const one of signs)
    for (const key in sum) sum[key as keyof typeof sum] += one[key as keyof EncodingSigns];
  const isMuch = (units: number) => units >= LEAST && units > sum.length * LEAST_SHARE;
  if (isMuch(sum.nul)) return 'UTF-16';
  if (isMuch(sum.lost)) return 'GB18030';
  if (isMuch(sum.asGbk) || isMuch(sum.asLatin)) return 'UTF-8';
  return isMuch(sum.gbAsLatin) ? 'GB18030' : null;
}
