import type { Copies, Imprint } from '../../draft/parts/imprint';
import { readParts } from '../../draft/parts/parts';
import { goesUpward } from '../reading/paper';
import type { DraftRule, Fix, Report } from '../rule';

/** Offices below the issuer, by words that say so. */
const LOWER =
  /(?:^|[，、；,])((?:(?:本?[局委镇乡院校厅处]|本单位)?(?:机关|内设)?各|局属|直属|所属|下属|镇属|区属|县属|市属|委属)[^，、；,。]{1,16})/;

export const imprintForm: DraftRule = {
  name: 'structure/imprint-form',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.4（版记）；《党政机关公文处理工作条例》第九条、第十五条（一）',
    en: 'GB/T 9704—2012, 7.4 (imprint); Regulations on Official Documents, art. 9 and 15 (1)',
  },
  text: {
    zh: {
      title: '版记写得不规范',
      why: '版记只有抄送机关、印发机关和印发日期，主题词、“抄报”是2012年以前的写法。抄送机关最后标句号，印发日期后加“印发”二字，月、日不编虚位；向上级机关行文，不抄送下级机关。',
    },
    en: {
      title: 'Imprint in another form',
      why: 'An imprint names who receives copies, who printed the paper and when; 主题词 and 抄报 date from before 2012. A full stop stands behind the last office, 印发 behind the date, without leading zeros; a paper to a higher office is not copied to lower ones.',
    },
  },
  messages: {
    keywords: {
      zh: '版记里的“主题词”应删去：条例第九条规定的公文要素已经没有主题词。',
      en: 'Delete 主题词: since 2012 it is no element of a paper (Regulations, art. 9).',
    },
    label: {
      zh: '“{label}”写作“抄送”：条例第九条规定的要素只有“抄送机关”。',
      en: 'Write 抄送 for “{label}”: the regulations (art. 9) know no other label.',
    },
    stop: {
      zh: '抄送机关最后标句号，这里没有。',
      en: 'A full stop stands behind the last office that receives a copy; here it is missing.',
    },
    lower: {
      zh: '报告抄送了“{words}”。条例规定，向上级机关行文不抄送下级机关。',
      en: 'The report is copied to “{words}”. The regulations: a paper to a higher office is not copied to lower ones.',
    },
    verb: {
      zh: '印发日期后面写作“印发”，这里是“{verb}”。',
      en: 'Behind the date of printing stands 印发, not “{verb}”.',
    },
    zero: {
      zh: '印发日期“{written}”的月、日不编虚位，写作“{right}”。',
      en: 'The date of printing, “{written}”, takes no leading zero: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
    fixStop: { zh: '在最后标句号', en: 'Put a full stop at its end' },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n2025年6月3日\n\n抄送：县财政局，县农业农村局\n柏林乡党政办公室　　2025年6月4日印\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　清淤三公里。\n\n柏林乡人民政府\n2025年6月3日\n\n抄送：县财政局，县农业农村局。\n柏林乡党政办公室　　2025年6月4日印发\n',
  },

  checkDraft({ draft }, report) {
    const { imprint } = readParts(draft);
    const { copies, keywords, printed } = imprint;
    if (keywords) {
      const { line, start, end } = keywords;
      report({ line, start, end, message: { id: 'keywords', values: {} } });
    }
    const upward = goesUpward(draft);
    for (const [i, one] of copies.entries())
      for (const found of judgeCopies(one, i === copies.length - 1, upward)) report(found);
    if (printed) for (const found of judgePrinted(printed)) report(found);
  },
};

function* judgeCopies(
  { line, start, label, offices }: Copies,
  isLast: boolean,
  upward: boolean,
): Generator<Report> {
  if (label === '抄报') {
    yield { line, start, end: start + label.length, message: { id: 'label', values: { label } } };
  }
  const lower = upward && label === '抄送' ? LOWER.exec(offices.text) : null;
  if (lower) yield { ...placeOf(offices), message: { id: 'lower', values: { words: lower[1]! } } };
  if (label !== '抄送' || !isLast || offices.text === '' || offices.text.endsWith('。')) return;
  const rest = /[，；、,;.]$/.test(offices.text) ? 1 : 0;
  const at = offices.end - rest;
  const edits = [{ line: offices.line, start: at, endLine: offices.line, end: offices.end, text: '。' }];
  const fix: Fix = { kind: 'safe', title: { id: 'fixStop', values: {} }, edits };
  yield { ...placeOf(offices), message: { id: 'stop', values: {} }, fix };
}

function* judgePrinted({ words, date, verb }: NonNullable<Imprint['printed']>): Generator<Report> {
  const { line } = words;
  if (verb !== '印发') {
    const start = words.end - verb.length;
    const edits = [{ line, start, endLine: line, end: words.end, text: '印发' }];
    const fix: Fix = { kind: 'safe', title: { id: 'fix', values: { right: '印发' } }, edits };
    yield { line, start, end: words.end, message: { id: 'verb', values: { verb } }, fix };
  }
  if (!/[年月]0/.test(date.text)) return;
  const right = `${date.year}年${date.month}月${date.day}日`;
  const edits = [{ line, start: date.start, endLine: line, end: date.end, text: right }];
  const fix: Fix = { kind: 'suggestion', title: { id: 'fix', values: { right } }, edits };
  yield {
    line,
    start: date.start,
    end: date.end,
    message: { id: 'zero', values: { written: date.text, right } },
    fix,
  };
}

function placeOf({ line, start, end }: Copies['offices']) {
  return { line, start, end };
}
