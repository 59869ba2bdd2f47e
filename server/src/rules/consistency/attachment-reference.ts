import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { readAttachmentNumber, readAttachments } from '../../draft/parts/attachments';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { isCited } from '../reading/quoted';
import type { DraftRule } from '../rule';

/** 见附件2 · （附件1） · 详见附件一 */
const MENTION =
  /(?:见|按|附后的?|对照|按照|依据|填写|如)附件\s?(\d{1,2}|[一二三四五六七八九十]{1,3})?(?!囊肿|炎|区|包块|肿[块瘤物]|扭转|增[厚大]|切除|病变)|（附件\s?(\d{1,2})?）/g;

interface Mention {
  readonly start: number;
  readonly end: number;
  /** 0 for 见附件 without a number. */
  readonly number: number;
}

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const found: Mention[] = [];
    for (const { index, 0: words, 1: number = '', 2: bracketed = '' } of line.text.matchAll(MENTION)) {
      if (!isCited(line, index)) {
        found.push({
          start: index,
          end: index + words.length,
          number: readAttachmentNumber(number || bracketed),
        });
      }
    }
    return found.length === 0 ? null : found;
  },
  [phrases('附件')],
);

export const attachmentReference: DraftRule = {
  name: 'consistency/attachment-reference',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.3.4（附件说明）、7.3.7（附件）',
    en: 'GB/T 9704—2012, 7.3.4 (list of attachments), 7.3.7 (attachments)',
  },
  text: {
    zh: {
      title: '附件对不上',
      why: '正文写着“见附件2”，后面没有附件说明或者只列了一个附件，收文单位就要打电话来要。附件的序号和个数，正文、附件说明、附件本身三处应当一致。',
    },
    en: {
      title: 'Attachments that do not match',
      why: 'If the text says 见附件2 and only one attachment is listed, the receiving office has to ask for it. Text, list of attachments and the attachments themselves should agree in number.',
    },
  },
  messages: {
    none: {
      zh: '这里提到“{words}”，但文后没有附件说明。',
      en: '“{words}” is mentioned, but no attachment is listed behind the text.',
    },
    beyond: {
      zh: '这里提到“{words}”，文后只有 {count} 个附件。',
      en: '“{words}” is mentioned, but there are only {count} attachment(s).',
    },
    pages: {
      zh: '附件说明列了 {listed} 个附件，后面所附的是 {count} 个，请核对。',
      en: 'The list names {listed} attachment(s), but {count} follow; please check.',
    },
    list: { zh: '附件说明在这里', en: 'The attachments are listed here' },
  },
  bad: {
    text: '燃气安全督查报告\n一、督查情况\n　　形成问题台账（见附件1），逾期未办的见附件2。\n\n附件：1. 燃气安全问题台账\n',
  },
  good: {
    text: '燃气安全督查报告\n一、督查情况\n　　形成问题台账（见附件1），逾期未办的见附件2。\n\n附件：1. 燃气安全问题台账\n　　　2. 逾期未办事项清单\n',
  },

  checkDraft({ draft }, report) {
    const { attachmentLine } = draft.outline.ending;
    const { listed, follow } = countAttachments(draft);
    const count = Math.max(listed, follow);
    const list = attachmentLine < 0 ? null : placeOf(draft, attachmentLine);
    for (const { line, value } of gatherMentions(draft)) {
      if (attachmentLine >= 0 && line >= attachmentLine) break;
      for (const { start, end, number } of value) {
        if (list && number <= count) continue;
        const words = draft.lines[line]!.text.slice(start, end).replace(/[（）]/g, '');
        report({
          line,
          start,
          end,
          message: list ? { id: 'beyond', values: { words, count } } : { id: 'none', values: { words } },
          ...(list && { related: [{ ...list, message: { id: 'list', values: {} } }] }),
        });
      }
    }
    if (list && listed > 0 && follow > 0 && listed !== follow) {
      report({ ...list, message: { id: 'pages', values: { listed, count: follow } } });
    }
  },
};

/** How many attachments 附件说明 names, and how many follow it. */
function countAttachments(draft: Draft): { readonly listed: number; readonly follow: number } {
  const { listed, pages } = readAttachments(draft);
  return { listed: Math.max(0, ...listed.map(({ number }) => number)), follow: pages.length };
}

function placeOf({ lines }: Draft, line: number) {
  const { contentStart, contentEnd } = lines[line]!;
  return { line, start: contentStart, end: contentEnd };
}
