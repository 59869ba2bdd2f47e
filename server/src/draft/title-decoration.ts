/** Words behind a title that do not belong to it. `[start, end)` in the text that was asked about. */
export interface TitleDecoration {
  readonly start: number;
  readonly end: number;
  /** `name` for a name, a school or a year, which may have its reasons; `tail` for what no paper has. */
  readonly kind: 'tail' | 'name';
}

const TYPE = '(?:报告|汇报|总结|小结|材料|提纲|体会|述职|述廉|对照检查|发言)';
const COUNT = '[0-9０-９一二三四五六七八九十两几多]{1,3}';
const PRAISE =
  '(?:精选|通用|优秀|最新|热门|推荐|标准|经典|实用|完整|汇总|合集|大全|集锦|锦集|汇编|荟萃|汇聚|优质|必备|常用|专用|简短|甄选)';
const SAMPLE = '(?:范文|模板|模版|范本|样本|样例|样稿|例文|(?<!公文|规范)格式)';
const BRACKETED = `[（(【\\[](?:${PRAISE}|${SAMPLE}|${COUNT}篇|第?${COUNT}[篇版稿]|最终版|终稿|修改[稿版]?|[Vv][0-9.]{1,4}|可编辑|可修改|参考|仅供参考|新版?)+[）)】\\]]`;

/**
 * What sites and file names hang behind a title, as it stands at the very end (practice; seen in public templates):
 * 范文 模板 精选5篇 篇2 （通用5篇） .docx -最终版 _修改3. They follow a word for a report, so that 文明礼仪范本 stays.
 */
const TAIL = new RegExp(
  `[\\s\\u3000]*(?:${[
    BRACKETED,
    `(?:${PRAISE}|的)?${SAMPLE}(?:${PRAISE}|${COUNT}篇|篇?${COUNT})?(?:${BRACKETED})?`,
    `${PRAISE}{0,2}(?:${COUNT}|[0-9]{1,3})篇${PRAISE}?(?:${SAMPLE})?`,
    `(?:第)?篇[\\s\\u3000]?${COUNT}`,
    '[-_—－][\\s]?(?:最终|终|修改|修订|定|初|改|新|旧|副本)[稿版]?[0-9]{0,2}(?:[（(][0-9]{1,2}[）)])?',
    '[-_—－ ]?[Vv][0-9]{1,2}(?:\\.[0-9]{1,2})?',
    '[（(][0-9]{1,2}[）)]',
    '\\.(?:docx?|wps|txt|md|pdf|rtf)',
    '(?<![0-9])[0-9]{1,2}',
  ].join('|')})$`,
);
const REPORT_END = new RegExp(`${TYPE}(?:[（(][^（）()]{1,24}[）)])?$`);
const LONGEST = 100;
/** A name, a school or a year behind a blank or a dash: 个人述职报告 李某, 年度工作总结-XX小学, 自查报告 2024. */
const BEHIND = new RegExp(
  `^(.{2,50}?${TYPE})(?:[\\s\\u3000]+|[\\s\\u3000]*[-_—－|｜][\\s\\u3000]*)([\\u4e00-\\u9fffXxＸ×*○〇·]{2,14}|(?:19|20)[0-9XxＸ×]{2}年?度?)$`,
);
/** What follows is another paper about it, not a signature: 工作总结 评审会, 自查报告 填写说明. */
const ANOTHER_PAPER =
  /(?:说明|通知|方案|办法|制度|指南|要求|会议?|课件|教程|目录|表|清单|流程|意见|讲话|评语|解读|规范|标准|报告|总结|汇报|计划|打算|思路|安排|要点|稿)$/;

/** The words at the end of a title that are no part of it, from the last to the first; most titles have none. */
export function findTitleDecorations(text: string): readonly TitleDecoration[] {
  const found: TitleDecoration[] = [];
  if (text.length > LONGEST) return found;
  let end = text.length;
  for (let round = 0; round < 4; round++) {
    const title = text.slice(0, end);
    const tail = TAIL.exec(title);
    const isTail = tail !== null && tail[0] !== '';
    const start = isTail ? tail.index : startOfName(title);
    if (start < 0) break;
    found.push({ start, end, kind: isTail ? 'tail' : 'name' });
    end = start;
  }
  return REPORT_END.test(text.slice(0, end)) ? found : [];
}

/** A title without what hangs behind it. */
export function withoutDecorations(text: string): string {
  const last = findTitleDecorations(text).at(-1);
  return last ? text.slice(0, last.start).trimEnd() : text;
}

function startOfName(title: string): number {
  const found = BEHIND.exec(title);
  return found && !ANOTHER_PAPER.test(found[2]!) ? found[1]!.length : -1;
}
