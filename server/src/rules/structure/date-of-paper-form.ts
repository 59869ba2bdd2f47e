import type { PaperDate } from '../../draft/parts/paper-date';
import { readParts } from '../../draft/parts/parts';
import { isFormal } from '../reading/paper';
import type { DraftRule, Fix, Report } from '../rule';

const SINCE = 2012;

export const dateOfPaperForm: DraftRule = {
  name: 'structure/date-of-paper-form',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.3.5.4（成文日期中的数字）',
    en: 'GB/T 9704—2012, 7.3.5.4 (digits of the date)',
  },
  text: {
    zh: {
      title: '成文日期写得不规范',
      why: '成文日期用阿拉伯数字将年、月、日标全，年份标全称。汉字数字是2012年以前的写法，“2025.9.5”是表格里的写法；只写到月，过后查不清是哪一天的文。',
    },
    en: {
      title: 'Date of the paper in another form',
      why: 'The date of a paper is written in Arabic digits with year, month and day in full. Han digits were the rule before 2012, 2025.9.5 belongs to tables, and a month alone leaves the day open.',
    },
  },
  messages: {
    han: {
      zh: '成文日期“{written}”用的是汉字数字，标准写明用阿拉伯数字将年、月、日标全。',
      en: 'The date “{written}” is written in Han digits; the standard has year, month and day in Arabic digits.',
    },
    separated: {
      zh: '成文日期“{written}”用点、线隔开，标准写明将年、月、日标全，如“{right}”。',
      en: 'The date “{written}” has dots or strokes; the standard writes year, month and day out, as in “{right}”.',
    },
    noDay: {
      zh: '成文日期“{written}”没有写“日”，标准写明将年、月、日标全。',
      en: 'The date “{written}” lacks its day; the standard gives year, month and day in full.',
    },
    stop: {
      zh: '成文日期“{written}”后面通常不加句号。',
      en: 'Usually no full stop stands behind the date “{written}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
    fixStop: { zh: '删去日期后面的句号', en: 'Delete the full stop behind the date' },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n二〇二五年六月三日\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const parts = readParts(draft);
    const { date } = parts;
    // Before GB/T 9704—2012 Han digits were the rule.
    if (!date || date.year < SINCE) return;
    const level = isFormal(parts) ? 'warning' : 'information';
    const found = judge(date);
    if (found) report({ ...found, level });
    const { line, end, text: written } = date;
    if (!/[。.]/.test(draft.lines[line]!.text[end] ?? ' ')) return;
    const edits = [{ line, start: end, endLine: line, end: end + 1, text: '' }];
    const fix: Fix = { kind: 'safe', title: { id: 'fixStop', values: {} }, edits };
    report({ line, start: end, end: end + 1, message: { id: 'stop', values: { written } }, level, fix });
  },
};

function judge({ line, start, end, text: written, year, month, day, form }: PaperDate): Report | null {
  const place = { line, start, end };
  const right = `${year}年${month}月${day}日`;
  if (day === 0) return { ...place, message: { id: 'noDay', values: { written } } };
  if (form === 'arabic') return null;
  const edits = [{ line, start, endLine: line, end, text: right }];
  const fix: Fix = { kind: 'suggestion', title: { id: 'fix', values: { right } }, edits };
  return { ...place, message: { id: form, values: form === 'han' ? { written } : { written, right } }, fix };
}
