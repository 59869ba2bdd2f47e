import { isDigit } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineReport, LineRule } from '../rule';
import { ARABIC, DOTTED, UNDOTTED } from './event-dates.data';

const DOTS = '·•．.';
const DOT = new RegExp(`[${DOTS}]`, 'g');
const MONTHS = UNDOTTED.map(([month]) => month).join('');
const ARABIC_DATES = new Set(ARABIC.map(({ date }) => date));
const withDots = (month: string, day: string) => [...DOTS].map((dot) => month + dot + day);
const WITHOUT_DOT = /“?(一二八|一二九|一二一)”?/g;

export const eventDateDot: LineRule = {
  name: 'punctuation/event-date-dot',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.14.3.5（间隔号）；GB/T 15835—2011，5.2.4',
    en: 'GB/T 15834—2011, 4.14.3.5 (middle dots); GB/T 15835—2011, 5.2.4',
  },
  text: {
    zh: {
      title: '以月日命名的事件、节日间隔号有误',
      why: '用汉字数字写的事件名，只有一月、十一月、十二月的加间隔号，以免误解，如“一·二八”“一二·九”，其他不加，如“九一八”。用阿拉伯数字的一律加间隔号，并且通常加引号，如“3·15”。',
    },
    en: {
      title: 'Dot in an event named after its date',
      why: 'In Han digits only dates of January, November and December take a dot, to be told apart (一·二八, 一二·九); others take none (九一八). In Arabic digits all of them take “·”, and usually quotation marks: “3·15”.',
    },
  },
  messages: {
    undotted: {
      zh: '“{written}”不是一月、十一月、十二月的日期，标准写明只在这三个月后用间隔号，写作“{right}”。',
      en: '“{written}” is no date of January, November or December; the standard puts a dot behind these months only: “{right}”.',
    },
    dotted: {
      zh: '“{written}”容易读错月日，标准写明一月、十一月、十二月后用间隔号，写作“{right}”。',
      en: '“{written}” can be read as another date; the standard puts a dot behind January, November and December: “{right}”.',
    },
    arabic: {
      zh: '“{written}”是以日期命名的节日或者事件，标准写明用阿拉伯数字时月日之间均用间隔号，写作“{right}”。',
      en: '“{written}” names a day; in Arabic digits the standard sets month and day apart by “·”: “{right}”.',
    },
    arabicQuoted: {
      zh: '“{written}”是以日期命名的节日或者事件，标准写明用阿拉伯数字时月日之间均用间隔号，写作“{right}”（加引号）。',
      en: '“{written}” names a day; in Arabic digits the standard sets month and day apart by “·”, in quotation marks: “{right}”.',
    },
    quotes: {
      zh: '“{written}”是以日期命名的节日或者事件，通常加引号，写作“{right}”。',
      en: '“{written}” names a day and usually stands in quotation marks: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
    fixQuoted: { zh: '改为“{right}”（加引号）', en: 'Change to “{right}” (in quotation marks)' },
  },
  bad: { text: '以“九·一八”纪念日和3.15国际消费者权益日为契机开展宣传，弘扬“一二九”精神。' },
  good: { text: '以“九一八”纪念日和“3·15”国际消费者权益日为契机开展宣传，弘扬“一二·九”精神，投入3.15亿元。' },

  triggers: [
    phrases(...UNDOTTED.flatMap(([month, day]) => withDots(month, day))),
    phrases(...DOTTED.map(({ month, day }) => month + day)),
    phrases(...ARABIC.flatMap(({ date }) => withDots(...(date.split('.') as [string, string])))),
  ],
  checkLine(line, report) {
    const { text } = line;
    DOT.lastIndex = Math.max(1, line.ordinal?.end ?? 0);
    while (DOT.test(text)) {
      const dot = DOT.lastIndex - 1;
      if (MONTHS.includes(text[dot - 1]!)) checkHanWithDot(line, dot, report);
      else checkArabic(line, dot, report);
    }
    if (text.includes('一二')) checkHanWithoutDot(line, report);
  },
};

/** What a date alone does not have behind it. */
const NAMED = /^(?:事变|运动|惨案|青年节|劳动节|妇女节|儿童节|建军节|国耻|纪念日)/;

type Report = (found: LineReport) => void;

/** “九·一八”, or with what it names behind it: 九.一八 alone may be a typing slip of any kind. */
function checkHanWithDot(line: Line, dot: number, report: Report): void {
  const { text } = line;
  const isQuoted = text[dot - 2] === '“';
  const event = UNDOTTED.find(
    ([month, day]) =>
      month === text[dot - 1] &&
      text.startsWith(day, dot + 1) &&
      (isQuoted ? text[dot + 1 + day.length] === '”' : NAMED.test(text.slice(dot + 1 + day.length, dot + 6))),
  );
  if (!event) return;
  const [month, day] = event;
  report(describe(line, dot - 1, 'undotted', text.slice(dot - 1, dot + 1 + day.length), month + day));
}

function checkHanWithoutDot(line: Line, report: Report): void {
  WITHOUT_DOT.lastIndex = 0;
  for (let found = WITHOUT_DOT.exec(line.text); found; found = WITHOUT_DOT.exec(line.text)) {
    const [all, date] = found as unknown as [string, string];
    const end = found.index + all.length;
    const event = DOTTED.find(
      ({ month, day, cues }) => month + day === date && cues.some((cue) => line.text.startsWith(cue, end)),
    );
    if (!event) continue;
    const start = found.index + all.indexOf(date);
    report(describe(line, start, 'dotted', date, `${event.month}·${event.day}`));
  }
}

function checkArabic(line: Line, dot: number, report: Report): void {
  const { text } = line;
  if (!isDigit(text.charCodeAt(dot - 1)) || !isDigit(text.charCodeAt(dot + 1))) return;
  const start = isDigit(text.charCodeAt(dot - 2)) ? dot - 2 : dot - 1;
  const end = isDigit(text.charCodeAt(dot + 2)) ? dot + 3 : dot + 2;
  const date = `${text.slice(start, dot)}.${text.slice(dot + 1, end)}`;
  if (!ARABIC_DATES.has(date) || /[\d.．·]/.test(text[start - 1] ?? ' ') || isForeign(line, start, end))
    return;
  const isQuoted = text[start - 1] === '“';
  const behind = text[end] === '”' ? end + 1 : end;
  if (!ARABIC.some((day) => day.date === date && day.cues.some((cue) => text.startsWith(cue, behind))))
    return;
  const written = text.slice(start, end);
  const right = date.replace('.', '·');
  if (written !== right) report(describe(line, start, isQuoted ? 'arabic' : 'arabicQuoted', written, right));
  else if (!isQuoted) report({ ...describe(line, start, 'quotes', written, right), level: 'information' });
}

function describe(line: Line, start: number, id: string, written: string, right: string): LineReport {
  const end = start + written.length;
  const values = { written, right };
  // The messages set what is right between quotation marks, whether these are to be written or not.
  const addsQuotes = id === 'arabicQuoted' || id === 'quotes';
  const title = { id: addsQuotes ? 'fixQuoted' : 'fix', values };
  const edit = replaceInLine(start, end, addsQuotes ? `“${right}”` : right);
  return { line: 0, start, end, message: { id, values }, ...fixOwnWords(line, 'suggestion', title, [edit]) };
}
