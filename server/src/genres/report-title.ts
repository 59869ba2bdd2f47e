import { isBlank } from '../draft/characters';
import { plainMarkup } from '../draft/plain-markup';
import { withoutDecorations } from '../draft/title-decoration';
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
const MOST_READ = 400;
/** 紧急 says how fast a report goes, not of what kind it is (条例第九条（三）). */
const URGENT = /紧急((?:情况)?的?(?:报告|汇报))$/;
/** Titles of papers about reports: they teach, regulate or ask for one. */
const ABOUT_REPORTS = /如何|怎样|怎么|写好|写作|撰写|怎么办|技巧|浅谈|浅析|漫谈|使用说明|填写说明|写法/;
const REPORT = /(?:政府工作|工作|情况的?|结果)?(?:报告|汇报)$|情况(?:的)?说明$/;
/**
 * Reports of a laboratory, a clinic or a workshop, of students, of science, software and business, with customs of
 * their own. 结题报告 is among them: its parts are those of the body that gave the grant (question, method, results),
 * and it owes nobody problems or measures. 情况说明 is a report of no genre: one matter, told freely.
 */
const OF_ANOTHER_TRADE =
  /(?:测试|实验|试验|开题|结题|实训|实习|漏洞|缺陷|故障|检测|检验|监测|(?:健康|体格|身体|医学|影像|超声|胃镜|肠镜|产前|入职)检查|化验|诊断|性能|(?<!政治)体检|病例|病理|监理|勘察|可行性研究|招股|尽职调查|评测|测评|竞品|需求|验收|读书|观影|阅读|投资|研报|行情|财务|社会责任|可持续发展|环境影响(?:评价|评估)?|环评|水土保持|资产评估|用户调研|技术调研)(?:分析|结果|情况|中期|阶段|年度)?(?:报告|汇报|总结)书?$|(?:实习|实训|毕业设计|毕业论文|学位论文|课程设计|社会实践|大创|课题|论文|监理)(?:（[^）]*）|\([^)]*\))?.{0,8}(?:报告|总结|检查|汇报)|(?:软件|系统|算法|数据库|接口|代码|APP|小程序|游戏|桌游|电影|小说|显卡|手机)(?:.{0,6})?(?:调研|评测|分析|设计|选型|测试)(?:分析)?报告$|(?:^|[^农集贸才筑易动材化])市场(?:调研|调查|分析|研究)(?:分析)?报告$|(?:行业|产业链|技术|产品)(?:调研|调查|分析|研究|发展)(?:分析)?报告$|(?:公司|集团|银行|证券|基金|股份)(?:（[^）]*）)?.{0,6}(?:(?:19|20)\d\d年?)?(?:年度|半年度|季度|第[一二三四]季度)报告$|^(?:(?:19|20)\d\d年?)?(?:年度|半年度|季度)报告$/i;

/** Titles that say what a text is, and that it is no report (条例第八条 and custom). */
const OTHER_PAPER =
  /(?:通知|公告|通告|方案|办法|决定|决议|意见|制度|规定|条例|细则|章程|合同|协议|函|批复|请示|纪要|讲话|致辞|词|稿|书|清单|台账|计划|规划|纲要|要点|预案|手册|指南|教程|课件|讲座|简历|日记|游记|诗|小说|故事|新闻|论文|摘要|问卷|试题|表|单|证明|记录|简报|章|册|汇编|流程|议程|技巧|点评|案例|答复|感|谈|经验|会|设计|公式推导|申请|发言)$/;

/** True when a title says that a text is something else than a report, or a paper about reports. */
export function namesAnotherPaper(text: string): boolean {
  const title = stripTitle(text);
  return OTHER_PAPER.test(title) || ABOUT_REPORTS.test(title) || OF_ANOTHER_TRADE.test(title);
}

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
  const isOfAnotherTrade = OF_ANOTHER_TRADE.test(title);
  for (const genre of genres) {
    for (const cue of genre.cues) {
      // An office knows its own papers: its phrases are asked all the same.
      if (isOfAnotherTrade && typeof cue !== 'string') continue;
      const words = findCue(cue, title);
      if (words) return { genre, cue: words };
    }
  }
  const generic = REPORT.exec(title);
  return generic && !isOfAnotherTrade ? { genre: null, cue: generic[0] } : null;
}

/** The title without blanks, markup, 《》 around it, brackets and what sites and file names hang behind it. */
export function stripTitle(text: string): string {
  const words = withoutDecorations(plainMarkup(text.slice(0, MOST_READ)));
  let title = '';
  for (let i = 0; i < words.length && title.length < LONGEST; i++) {
    if (!isBlank(words.charCodeAt(i))) title += words[i];
  }
  title = withoutDecorations(title)
    .replace(/[。．.：:！!]$/, '')
    .replace(URGENT, '$1');
  if (title.startsWith('《') && title.endsWith('》')) title = title.slice(1, -1);
  for (let tail = TAIL.exec(title); tail; tail = TAIL.exec(title))
    title = withoutDecorations(title.slice(0, tail.index));
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
