import type { Draft } from '../../draft/draft';
import { type Attachment, readAttachments } from '../../draft/parts/attachments';
import type { DraftRule, Fix, Report } from '../rule';

const MARK = /[；;。，,、]$/;

export const attachmentListForm: DraftRule = {
  name: 'structure/attachment-list-form',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.3.4（附件说明）', en: 'GB/T 9704—2012, 7.3.4 (list of attachments)' },
  text: {
    zh: {
      title: '附件说明写得不规范',
      why: '附件说明写作“附件：1. 名称”：多个附件用阿拉伯数字标注顺序号，名称后不加标点符号。顺序号跳了，收文的人会以为少寄了一份。',
    },
    en: {
      title: 'List of attachments in another form',
      why: 'Attachments are listed as 附件：1. with their names: Arabic numbers where there are several, and no mark behind a name. Where a number is left out, whoever receives the paper thinks that something is missing.',
    },
  },
  messages: {
    mark: {
      zh: '附件名称后面的“{mark}”应删去，标准写明附件名称后不加标点符号。',
      en: 'Delete the “{mark}”: the standard has no mark behind the name of an attachment.',
    },
    ordinal: {
      zh: '附件顺序号“{written}”写作“{right}”，标准写明用阿拉伯数字标注，如“附件：1. ……”。',
      en: 'Write “{right}” for “{written}”: the standard numbers attachments in Arabic digits, as in 附件：1. ……',
    },
    gap: {
      zh: '附件顺序号从 {before} 到了 {number}，请核对是漏了一个附件还是序号编错了。',
      en: 'The numbers of the attachments go from {before} to {number}: one is missing, or misnumbered.',
    },
    lone: {
      zh: '只有一个附件，一般不编顺序号，直接写名称。',
      en: 'There is one attachment; it usually takes no number.',
    },
    fixMark: { zh: '删去“{mark}”', en: 'Delete “{mark}”' },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n一、进展\n　　清淤三公里。\n\n附件：1.清淤河段表；\n　　　2.经费使用表。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n一、进展\n　　清淤三公里。\n\n附件：1.清淤河段表\n　　　2.经费使用表\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { listed } = readAttachments(draft);
    for (const [i, one] of listed.entries()) {
      const mark = findMark(one);
      if (mark) report(mark);
      if (one.ordinal.startsWith('附件')) continue;
      const ordinal = findOrdinal(draft, one);
      if (ordinal) report(ordinal);
      const before = listed[i - 1];
      if (before && before.ordinal !== '' && one.number !== before.number + 1) {
        report({
          ...placeOf(one),
          message: { id: 'gap', values: { before: before.number, number: one.number } },
        });
      }
    }
    const [only] = listed;
    if (listed.length === 1 && only!.number === 1 && /^\d/.test(only!.ordinal)) {
      report({ ...placeOf(only!), message: { id: 'lone', values: {} }, level: 'information' });
    }
  },
};

function placeOf({ titleLine: line, titleStart, titleEnd: end, ordinal, start }: Attachment) {
  return { line, start: ordinal === '' ? titleStart : Math.max(start, titleStart - ordinal.length), end };
}

function findMark({ titleLine: line, titleEnd: end, title }: Attachment): Report | null {
  const mark = MARK.exec(title)?.[0];
  if (mark === undefined || title.length < 3) return null;
  const values = { mark };
  const edits = [{ line, start: end - 1, endLine: line, end, text: '' }];
  const fix: Fix = { kind: 'safe', title: { id: 'fixMark', values }, edits };
  return { line, start: end - 1, end, message: { id: 'mark', values }, fix };
}

/** `1、` and 一、 for `1.`; full-width dots are a matter of the typeface. */
function findOrdinal(
  { lines }: Draft,
  { titleLine: line, titleStart, ordinal, number }: Attachment,
): Report | null {
  if (ordinal === '' || /^\d{1,2}\s?[.．]$/.test(ordinal) || number === 0) return null;
  const start = lines[line]!.text.lastIndexOf(ordinal, titleStart);
  if (start < 0) return null;
  const right = `${number}.`;
  const end = start + ordinal.length;
  const edits = [{ line, start, endLine: line, end, text: right }];
  const kind = /^\d/.test(ordinal) ? 'safe' : 'suggestion';
  const fix: Fix = { kind, title: { id: 'fix', values: { right } }, edits };
  return { line, start, end, message: { id: 'ordinal', values: { written: ordinal, right } }, fix };
}
