import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import type { DraftRule, Fix } from '../rule';

export const dateNotLast: DraftRule = {
  name: 'structure/date-not-last',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：署名在上，日期在下；正式行文参见GB/T 9704—2012，7.3.5',
    en: 'Office custom: the date stands below the signature; for formal documents see GB/T 9704—2012, 7.3.5',
  },
  text: {
    zh: {
      title: '日期不在最后',
      why: '落款一般先写单位（或姓名），再写日期，正文和结束语都在它们前面。日期写到了署名上面，或者下面还有一句“特此报告”，多半是排版时挪乱了。',
    },
    en: {
      title: 'The date is not last',
      why: 'A paper usually ends in the name of the office and, below it, the date. A date above the name, or one with closing words below it, has been misplaced in laying out the page.',
    },
  },
  messages: {
    signature: {
      zh: '日期“{date}”写在署名“{words}”上面，一般署名在上、日期在下。',
      en: 'The date “{date}” stands above the signature “{words}”; usually it stands below.',
    },
    words: {
      zh: '日期“{date}”下面还有“{words}”，结束语一般写在署名和日期前面。',
      en: 'Below the date “{date}” there is “{words}”; closing words usually stand above signature and date.',
    },
    below: { zh: '日期下面的“{words}”', en: '“{words}”, below the date' },
    fix: { zh: '把日期移到署名下面', en: 'Move the date below the signature' },
  },
  bad: {
    text: '冬季供暖自查报告\n一、自查工作开展情况\n　　检查换热站二十座。\n\n2025年12月1日\n平川区住房保障中心\n',
  },
  good: {
    text: '冬季供暖自查报告\n一、自查工作开展情况\n　　检查换热站二十座。\n\n平川区住房保障中心\n2025年12月1日\n',
  },

  checkDraft({ draft }, report) {
    const { lines, outline } = draft;
    const { dateLine, signatureLine } = outline.ending;
    if (dateLine < 0) return;
    const at = signatureLine > dateLine ? signatureLine : findClosing(draft, dateLine);
    if (at < 0) return;
    const date = lines[dateLine]!;
    const values = { date: contentOf(date), words: contentOf(lines[at]!) };
    report({
      line: dateLine,
      start: date.contentStart,
      end: date.contentEnd,
      message: { id: at === signatureLine ? 'signature' : 'words', values },
      related: [{ ...placeOf(lines[at]!, at), message: { id: 'below', values } }],
      ...(at === signatureLine && { fix: swap(lines, dateLine, at) }),
    });
  },
};

const CLOSING = /^(?:特此|专此|以上)/;
const REACH = 6;

/** Closing words below the date, or -1; a contact may stand there (GB/T 9704—2012, 7.3.6). */
function findClosing({ lines, outline }: Draft, dateLine: number): number {
  const { attachmentLine } = outline.ending;
  const end = attachmentLine > dateLine ? attachmentLine : lines.length;
  for (let i = dateLine + 1; i < end && i <= dateLine + REACH; i++) {
    if (lines[i]!.role === 'text' && CLOSING.test(contentOf(lines[i]!))) return i;
  }
  return -1;
}

/** Signature and date change places, each with its own indentation. */
function swap(lines: readonly Line[], dateLine: number, signatureLine: number): Fix {
  const edits = [
    [dateLine, signatureLine],
    [signatureLine, dateLine],
  ].map(([line, other]) => {
    const end = lines[line!]!.text.length;
    return { line: line!, start: 0, endLine: line!, end, text: lines[other!]!.text };
  });
  return { kind: 'suggestion', title: { id: 'fix', values: {} }, edits };
}

function placeOf({ contentStart, contentEnd }: Line, line: number) {
  return { line, start: contentStart, end: contentEnd };
}

function contentOf({ text, contentStart, contentEnd }: Line): string {
  return text.slice(contentStart, contentEnd);
}
