import type { Line } from '../../draft/line';
import { dayNumber } from '../../draft/parts/paper-date';
import { readParts } from '../../draft/parts/parts';
import { gatherLines } from '../matching/gather';
import { DIGITS, pairs } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import { sentenceAt } from '../reading/sentence';
import type { DraftRule } from '../rule';

const DATE = /(?<!\d)(20\d\d)年(\d{1,2})月(?:(\d{1,2})日|([初底末中份]))?/g;
/** What is told right behind the date as done: 2025年6月3日，我局召开动员会. */
const HAPPENED =
  /^(?:[上下]午|当天|晚上?)?，?(?:[^，。；前后起至到止以将拟要]{0,12}?)(?:组织召开|召开了?|举行了?|举办了?|印发了?|下发了?|组织开展|开展了|启动了?|成立了?|通过了|完成了|签订了?|开工|竣工|投产|建成|揭牌|验收|赴|到[^，。；]{1,12}(?:调研|督导|检查|走访|慰问))/;
/** Right before the date: 已于. */
const DONE = /(?:已经?|业已)(?:于|在)?$/;
/** 截至, with what was done by then. */
const UNTIL = /截[至止]到?$/;
const COUNTED = /^，?[^。；]{0,30}(?:已|累计|共计|完成了|实现了)/;
/** Words by which a sentence speaks of what is to come, or of a term that runs on. */
const TO_COME =
  /将|拟|计划|预计|确保|力争|争取|定于|届时|准备|打算|下一步|有效期|截止|期限|到期|届满|应于|须于|需于|要于|要求|前(?:完成|开展|召开|启动|建成)|之前|以前|方案|安排(?!部署)|时限|目标/;

interface Told {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const gatherTold = gatherLines(
  (line: Line): readonly Told[] | null => {
    const found: Told[] = [];
    for (const { index: start, 0: words, 1: year, 2: month, 3: day, 4: part } of line.text.matchAll(DATE)) {
      const end = start + words.length;
      const isDone = DONE.test(line.text.slice(Math.max(0, start - 4), start));
      const isUntil = UNTIL.test(line.text.slice(Math.max(0, start - 3), start));
      if (part && !isUntil) continue;
      if (!isDone && !(isUntil ? COUNTED : HAPPENED).test(line.text.slice(end, end + 40))) continue;
      const sentence = sentenceAt(line.text, start);
      if (TO_COME.test(line.text.slice(sentence.start, sentence.end)) || isCited(line, start)) continue;
      found.push({ start, end, year: Number(year), month: Number(month), day: Number(day ?? 0) });
    }
    return found.length === 0 ? null : found;
  },
  [pairs(DIGITS, '日月')],
);

export const eventAfterDate: DraftRule = {
  name: 'consistency/event-after-date',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（时间、数字、引文等是否准确）',
    en: 'Regulations on Official Documents, art. 20 (4) (whether times, numbers and quotations are right)',
  },
  text: {
    zh: {
      title: '已经做完的事在成文日期之后',
      why: '成文时还没有到的日子，不会已经开过会、办完事。不是年份、月份写错，就是落款日期没有改。',
    },
    en: {
      title: 'Event told as past, after the date of the paper',
      why: 'What lies after the date of a paper cannot have happened when it was written: the year or the month is wrong, or the date below was not changed.',
    },
  },
  messages: {
    after: {
      zh: '这里说“{day}”的事已经做了，成文日期却是“{date}”，请核对哪一个写错了。',
      en: 'What happened on “{day}” is told as done, but the paper is dated “{date}”; check which is wrong.',
    },
    date: { zh: '成文日期', en: 'The date of the paper' },
  },
  bad: {
    text: '河道清淤工作总结\n一、主要工作\n　　2025年9月3日，乡里召开动员会。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '河道清淤工作总结\n一、主要工作\n　　2025年5月3日，乡里召开动员会。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { date } = readParts(draft);
    if (!date) return;
    const last = dayNumber(date, 31);
    const { line, start, end, text } = date;
    for (const { line: at, value } of gatherTold(draft)) {
      if (at >= draft.outline.ending.bodyEnd) break;
      for (const told of value) {
        // Of a month without its day only one that had not begun is later.
        if (told.day === 0 ? dayNumber(told, 0) <= dayNumber(date, 31) : dayNumber(told) <= last) continue;
        const day = draft.lines[at]!.text.slice(told.start, told.end);
        report({
          line: at,
          start: told.start,
          end: told.end,
          message: { id: 'after', values: { day, date: text } },
          related: [{ line, start, end, message: { id: 'date', values: {} } }],
        });
      }
    }
  },
};
