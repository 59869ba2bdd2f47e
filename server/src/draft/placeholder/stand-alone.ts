import { isBlank, isHan } from '../characters';
import { before, isChinese, isLetter } from './neighbours';

/** What X names when one of these stands behind it: a ray, an axis, a type, the letter itself. */
const REAL_X =
  /^(?:光|[射一二]?线(?!城|以)|荧光|衍射|染色体|连锁|坐标|轴|变量|波段|战警|分布|理论|档案|媒体|(?:号)?染色体|型|形|腿|片|值|元素|世代|一代|级片|因子|次方|次幂|号线|号机|号键|键|倍镜|多项式|特遣队|个性|[YyZz]|[-－—]?\s?ray)/i;
/** Behind these X is a letter, a mark or a model: 变量X, 打X, iPhone X. */
const NAMED_X =
  /(?:变量|未知数|字母|代号|型号|符号|标号|坐标|函数|参数|常数|标记|标注|标|打|画|划|选|勾|按|等级|评级|级别|系列|世代|版本|染色体|方向|[√✓✔])[“"'‘（(为是：:]?\s?$/;
/** Arithmetic beside it. */
const SIGN = /[+＋=＝<>＜＞≤≥÷＊*±√^]/;
/** X、Y and X与Y are variables or cases. */
const WITH_Y = /^\s?[、和与及或，,]\s?[YyZz](?![A-Za-z])/;

/**
 * True where the lone X or × at `at` (or a star) stands by itself between Chinese, and neither a real word with X nor a
 * formula: a placeholder in a draft that masks with it, though nothing here proves it.
 * @param end behind the mask
 */
export function standsAlone(text: string, at: number, end: number): boolean {
  const left = before(text, at);
  const previous = left < 0 ? '' : text[left]!;
  if (left >= 0 && isLetter(text.charCodeAt(left))) return false;
  if (SIGN.test(text[at - 1] ?? '') || SIGN.test(text[end] ?? '')) return false;
  const tail = text.slice(end, end + 6);
  if (text[at] !== '*' && text[at] !== '＊' && (REAL_X.test(tail.trimStart()) || WITH_Y.test(tail)))
    return false;
  if (NAMED_X.test(text.slice(Math.max(0, at - 5), at))) return false;
  if ('“"‘\''.includes(previous || ' ') && '”"’\''.includes(text[end] ?? ' ')) return false;
  if (isWholeLine(text, at, end)) return true;
  return isChineseBeside(text, at, end);
}

function isWholeLine(text: string, at: number, end: number): boolean {
  return text.length < 64 && text.trim().length === end - at && end > at;
}

/** Han or a Chinese mark right beside it, one blank at most between. */
function isChineseBeside(text: string, at: number, end: number): boolean {
  const left = isBlank(text.charCodeAt(at - 1)) ? at - 2 : at - 1;
  const right = isBlank(text.charCodeAt(end)) ? end + 1 : end;
  if (isChinese(text.charCodeAt(right)) && (left < 0 || isNeutral(text, left))) return true;
  return isChinese(text.charCodeAt(left)) && (right >= text.length || isNeutral(text, right));
}

/** What may stand on the other side: Chinese, a figure of an ordinal or a unit, a Western mark. */
function isNeutral(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isChinese(code) || (!isLetter(code) && !isHan(code));
}

/** Words for quantities, which a sign of multiplication joins: 本金×日利率, 面积×单价. */
const QUANTITY_BEFORE = /[金价额数量均费率资贴本准积重长宽高度距值分工薪息比龄期例]$/;
const QUANTITY_BEHIND =
  /^(?!万?元|亿元|[%％])[^，。；、！？×xX*=＝）)]{0,6}?(?:率|价格?|租金|[年月]?息|收入|产量|用量|数|额|量|费用?|系数|标准|比例|面积|金额|年限|时长|权重|分值|得分|工资|利息|补贴|日薪|天数|倍数|指数|参数|元素)/;

/** 补助标准×人次, 本金×日利率×天数: quantities that are multiplied, not a mask before its unit. */
export function isFactor(text: string, at: number, end: number): boolean {
  const head = text.slice(Math.max(0, at - 8), at);
  const tail = text.slice(end, end + 12);
  if (/[=＝≈÷][^，。；]*$/.test(head) || /^[^，。；]*[=＝≈÷]/.test(tail)) return true;
  if (!QUANTITY_BEFORE.test(head)) return false;
  return QUANTITY_BEHIND.test(tail) || /^(?:人次|[^，。；、\s]{1,4}×)/.test(tail);
}
