import type { Draft } from '../../draft/draft';
import { type Attachment, readAttachments } from '../../draft/parts/attachments';
import type { DraftRule } from '../rule';

/** Words that end the title of a table or a paper: where the line is surely a title. */
const TITLE_END =
  /(?:表|清单|台账|方案|名单|目录|情况|报告|办法|细则|计划|汇总|图|预案|总结|材料|规定|明细|统计|制度|意见|通知)$/;
const LONGEST = 60;

export const attachmentTitleDiffers: DraftRule = {
  name: 'consistency/attachment-title-differs',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.3.7（附件）', en: 'GB/T 9704—2012, 7.3.7 (attachments)' },
  text: {
    zh: {
      title: '附件标题与附件说明不一致',
      why: '标准规定，附件顺序号和附件标题应当与附件说明的表述一致。两处名称不同，收文的人会以为附错了材料。',
    },
    en: {
      title: 'Attachment titled otherwise than in the list',
      why: 'The standard requires number and title of an attachment to agree with the list. Where they differ, the reader takes it for the wrong paper.',
    },
  },
  messages: {
    differs: {
      zh: '附件说明写的是“{listed}”，后面附件的标题是“{title}”。标准规定附件标题应当与附件说明的表述一致。',
      en: 'The list says “{listed}”, the attachment itself “{title}”. The standard requires them to agree.',
    },
    page: { zh: '附件的标题在这里', en: 'The title of the attachment' },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n一、进展\n　　清淤三公里。\n\n附件：清淤河段明细表\n\n柏林乡人民政府\n2025年6月3日\n\n附件\n清淤经费明细表\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n一、进展\n　　清淤三公里。\n\n附件：清淤河段明细表\n\n柏林乡人民政府\n2025年6月3日\n\n附件\n清淤河段明细表\n',
  },

  checkDraft({ draft }, report) {
    const { listed, pages } = readAttachments(draft);
    for (const one of listed) {
      const page = pages.find(({ number }) => (number || 1) === (one.number || 1));
      if (!page || !isTitle(draft, page) || agree(draft, one.title, page)) continue;
      const { titleLine: line, titleStart: start, titleEnd: end, title: named } = one;
      const values = { listed: named.replace(/[；;。，,、]$/, ''), title: page.title };
      const place = { line: page.titleLine, start: page.titleStart, end: page.titleEnd };
      report({
        line,
        start,
        end,
        message: { id: 'differs', values },
        related: [{ ...place, message: { id: 'page', values: {} } }],
      });
    }
  },
};

/** No row of a table, no sentence, no heading, nothing that is not filled in. */
function isTitle({ lines }: Draft, { title, titleLine }: Attachment): boolean {
  const line = lines[titleLine]!;
  if (title === '' || title.length > LONGEST || line.placeholders.length > 0 || line.ordinal) return false;
  return !/[|｜。；：:\t]/.test(title);
}

/** The same words, or one within the other: a title may be broken over two lines, and name the office as well. */
function agree({ lines }: Draft, listed: string, page: Attachment): boolean {
  const a = plain(listed);
  if (a.length < 3 || /[xX×]{2}/.test(a)) return true;
  let b = plain(page.title);
  for (let i = page.titleLine + 1; i <= page.titleLine + 2 && i < lines.length; i++) {
    if (isWithin(a, b)) return true;
    b += plain(lines[i]!.text.slice(0, LONGEST));
  }
  if (isWithin(a, b)) return true;
  return !TITLE_END.test(plain(page.title)) && !shareWords(a, plain(page.title));
}

function isWithin(a: string, b: string): boolean {
  return b !== '' && (a.includes(b) || b.includes(a));
}

function plain(words: string): string {
  return words.replace(/[（(][^（）()]*[）)]|[\s\u3000《》“”"，、；。·—-]/g, '');
}

function shareWords(a: string, b: string): boolean {
  for (let i = 1; i < a.length; i++) if (b.includes(a.slice(i - 1, i + 1))) return true;
  return false;
}
