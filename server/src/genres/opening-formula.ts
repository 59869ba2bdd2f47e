import type { Line } from '../draft/line';
import type { Genre } from './genre';
import { readReportTitle } from './report-title';

/** The sentence that opens a report: 现将自查情况汇报如下. */
export interface Opening {
  /** The formula itself. */
  readonly words: string;
  /** Which genre it names; null where it names none (现将有关情况报告如下). */
  readonly genre: Genre | null;
}

const REACH = 14;
const WINDOW = 90;
/** The verbs of a report; 通知如下, 公告如下, 规定如下 open other papers (条例第八条). */
const VERB = '(?:报告|汇报|述职|述廉|述职述廉|述责述廉|总结|小结|剖析|通报|对照检查)';
const FORMULA = new RegExp(
  `(?:现|下面|兹)(?:将|就|把|对)?[^。；“”：\\n]{0,70}?(?:作|做)?(?:如下${VERB}|${VERB}(?:情况)?如下)|(?:述职|述廉|汇报|报告|总结)(?:情况)?如下(?=[：:。])`,
);
/** The same said aloud: 下面，我就排涝工作作简要汇报. Never what somebody is asked for: 请城南镇作简要汇报. */
const SPOKEN =
  /(?:现|下面|兹|[我现]?就)[^。；“”：\n请听由]{0,60}?[作做](?:以|一个|一?下|个|了)?(?:简要|简单|简短|扼要|专题)的?(?:工作)?(?:汇报|报告|述职)(?=[。：:，,；]|$)/;
const ANCHOR = /如下|(?:[简扼]要|简[单短]|专题)的?(?:工作)?(?:汇报|报告|述职)/g;
/** What the formula, or the sentence before it, says was done; ids of built-in genres, the most telling first. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/政治体检|政治生态/, 'zhengzhi-tijian'],
  [/(?:巡视|巡察).{0,30}整改/, 'xunshi-zhenggai'],
  [/整改(?:落实|进展|完成)?(?:工作)?(?:的)?情况/, 'zhenggai'],
  [/述[责职].{0,3}述廉/, 'shuzhi-shulian'],
  [/抓?(?:基层)?党建.{0,10}述职/, 'dangjian-shuzhi'],
  [/述职|履职情况/, 'shuzhi'],
  [/党性分析|个人对照检查|个人检视剖析|本人.{0,8}(?:对照检查|检视剖析|剖析)/, 'duizhao-geren'],
  [/对照检查|检视剖析/, 'duizhao-banzi'],
  [/意识形态(?:[（(][^（）()]{1,12}[）)])?(?:工作责任制|领域各项工作)/, 'yishixingtai'],
  [/自[查检评]/, 'zicha'],
  [/调研|考察|调查(?!组)/, 'diaoyan'],
  [/督查|督导|检查/, 'ducha'],
  [/工作(?:总结|小结)|总结|小结/, 'zongjie'],
  [/汇报/, 'huibao'],
];

/**
 * The opening formula among the first paragraphs, with the genre that it names. Not one that is quoted: 常用“现将有关
 * 情况报告如下”.
 */
export function readOpeningFormula(
  lines: readonly Line[],
  from: number,
  genres: readonly Genre[],
): Opening | null {
  for (let i = from, seen = 0; i < lines.length && seen < REACH; i++) {
    const { role, text } = lines[i]!;
    if (role !== 'text') continue;
    seen++;
    let tries = 0;
    for (const { 0: anchor, index: at } of text.matchAll(ANCHOR)) {
      if (++tries > 4) break;
      const start = Math.max(0, at - WINDOW);
      const found = (anchor === '如下' ? FORMULA : SPOKEN).exec(text.slice(start, at + 10));
      if (!found || isQuoted(text, start + found.index)) continue;
      const before = text.slice(Math.max(0, start + found.index - WINDOW), start + found.index);
      return { words: found[0], genre: genreOf(found[0], before, genres) };
    }
  }
  return null;
}

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || /[「『"']$/.test(before);
}

function genreOf(words: string, before: string, genres: readonly Genre[]): Genre | null {
  const subject = words.replace(/^(?:现|下面|兹)(?:将|就|把|对)?/, '').replace(/如下/, '');
  const named = readReportTitle(subject, genres)?.genre ?? null;
  // 工作汇报如下 says little where the sentence before it speaks of a check.
  if (named && named.id !== 'huibao' && named.id !== 'zhuanti') return named;
  for (const text of [subject, before]) {
    const id = DEEDS.find(([deed]) => deed.test(text))?.[1];
    const genre = id && id !== 'huibao' ? genres.find((one) => one.id === id) : undefined;
    if (genre) return genre;
  }
  return named ?? (/汇报/.test(words) ? (genres.find(({ id }) => id === 'huibao') ?? null) : null);
}
