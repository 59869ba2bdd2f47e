import { isBlank } from '../draft/characters';
import type { Genre } from './genre';
import { matchesPhrase, readPhrase } from './phrase';

/** A report's title read: which genre it names, by which words. */
export interface TitleReading {
  /** Null for a report of no genre that is known (政府工作报告). */
  readonly genre: Genre | null;
  /** The words of the title that decided. */
  readonly cue: string;
}

/** A version or a date behind the title: （征求意见稿） （2025年12月20日） 送审稿. */
const TAIL = /(?:[（(【〔[][^（）()【】〔〕[\]]{1,24}[）)】〕\]]|初稿|送审稿|讨论稿|征求意见稿|汇报稿|定稿)$/;
const LONGEST = 120;
/** Titles of papers about reports: they teach, regulate or ask for one. */
const ABOUT_REPORTS = /如何|怎样|怎么|写好|写作|撰写|范文|技巧|浅谈|浅析|漫谈/;
const REPORT = /(?:政府工作|工作|情况的?|结果)?(?:报告|汇报)$/;
/** Reports of a laboratory, a clinic or a workshop, with customs of their own. */
const OF_ANOTHER_TRADE =
  /(?:测试|实验|试验|开题|实训|实习|漏洞|缺陷|故障|检测|检验|(?:健康|体格|身体|医学|影像|超声|胃镜|肠镜|产前|入职)检查|化验|诊断|性能|体检|病例|病理|监理|勘察|可行性研究|招股|尽职调查)(?:分析|结果|情况)?报告$/;
/**
 * Reads a title as that of a report. Cues are tried genre by genre, in the order of the list (practice; domain 4.2).
 * @param text the title's words, in one line
 * @returns null when it is no report's title: 自查报告模板使用说明, 如何写好调研报告
 */
export function readReportTitle(text: string, genres: readonly Genre[]): TitleReading | null {
  const title = stripTitle(text);
  // A headline may ask how something is done; below it the subtitle says that this is a report.
  const named = /——.{2,40}(?:报告|汇报|总结)$/.exec(title)?.[0] ?? title;
  if (title === '' || ABOUT_REPORTS.test(named)) return null;
  for (const genre of genres) {
    for (const cue of genre.cues) {
      const words = findCue(cue, title);
      if (words) return { genre, cue: words };
    }
  }
  const generic = REPORT.exec(title);
  return generic && !OF_ANOTHER_TRADE.test(title) ? { genre: null, cue: generic[0] } : null;
}

/** The title without blanks, 《》 around it and the brackets behind it. */
export function stripTitle(text: string): string {
  let title = '';
  for (let i = 0; i < text.length && title.length < LONGEST; i++) {
    if (!isBlank(text.charCodeAt(i))) title += text[i];
  }
  if (title.startsWith('《') && title.endsWith('》')) title = title.slice(1, -1);
  for (let tail = TAIL.exec(title); tail; tail = TAIL.exec(title)) title = title.slice(0, tail.index);
  return title;
}

function findCue(cue: string | RegExp, title: string): string | null {
  if (typeof cue === 'string') {
    const phrase = readPhrase(cue);
    if (!matchesPhrase(phrase, title)) return null;
    return phrase.pieces.filter((piece) => piece !== '').join('…') || title;
  }
  const found = cue.exec(title);
  return found && (found[1] ?? found[0]);
}
