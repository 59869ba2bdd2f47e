import type { Draft } from '../../draft/draft';
import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';
import { isWellBegun } from './section-items';
import { placeOfTitle } from './title-words';

/** Papers that are spoken, or printed under somebody's name: their custom knows no signature. */
const UNSIGNED: ReadonlySet<string> = new Set(['xinde', 'jingyan', 'huibao']);

export const missingSignatureAndDate: DraftRule = {
  name: 'structure/missing-signature-and-date',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：材料写明单位（或姓名）和时间；正式行文参见GB/T 9704—2012，7.3.5',
    en: 'Office custom: a paper names its author and its date; for formal documents see GB/T 9704—2012, 7.3.5',
  },
  text: {
    zh: {
      title: '没有署名和日期',
      why: '一份材料一般要看得出是谁写的、什么时候写的，写在文末或标题下面都可以。作为正式公文报出的，署名和成文日期一样不能少。',
    },
    en: {
      title: 'No signature and no date',
      why: 'A paper usually shows whose it is and of what day, at its end or below its title. One that goes out as an official document needs both.',
    },
  },
  messages: {
    both: {
      zh: '全文没有署名，也没有日期，一般在文末右下方或标题下面写明。',
      en: 'There is neither signature nor date; they usually stand at the end or below the title.',
    },
    signature: {
      zh: '有主送机关，是正式行文，文末还没有发文机关署名。',
      en: 'The paper is addressed to an office, and nobody has signed it at the end.',
    },
    date: {
      zh: '有主送机关，是正式行文，文末还没有成文日期。',
      en: 'The paper is addressed to an office, and it bears no date at the end.',
    },
  },
  bad: {
    text: `冬季供暖自查报告\n一、自查工作开展情况\n${'　　检查组逐座查看换热站，核对压力表、安全阀和补水记录，入户测量室温，听取住户意见，发现的问题当场交给值班员签收。\n'.repeat(10)}`,
    genre: 'zicha',
  },
  good: {
    text: '冬季供暖自查报告\n一、自查工作开展情况\n　　检查换热站二十座。\n\n　　　　　　　　　　　　　　　平川区住房保障中心\n　　　　　　　　　　　　　　　2025年12月1日\n',
    genre: 'zicha',
  },

  checkDraft({ draft, genre }, report) {
    if (!genre || UNSIGNED.has(genre.id) || !isWellBegun(draft, genre.minimumLength)) return;
    const { signatureLine, dateLine } = draft.outline.ending;
    const { isAddressed, hasByline } = readTop(draft);
    const place = placeOfTitle(draft);
    const tell = (id: 'both' | 'signature' | 'date') => report({ ...place, message: { id, values: {} } });
    if (signatureLine < 0 && dateLine < 0) {
      if (!hasByline && !endsInDateToFill(draft)) tell('both');
    } else if (isAddressed && dateLine < 0) tell('date');
    else if (isAddressed && signatureLine < 0) tell('signature');
  },
};

/** 20XX年X月X日 at the end is a date that is not filled in, not one that is missing. */
function endsInDateToFill({ lines, outline }: Draft): boolean {
  const { attachmentLine } = outline.ending;
  let at = (attachmentLine >= 0 ? attachmentLine : lines.length) - 1;
  while (at > 0 && (lines[at]!.role !== 'text' || lines[at]!.leftover > 0)) at--;
  const { text, contentStart, contentEnd, placeholders } = lines[at]!;
  return placeholders.length > 0 && /^[^，。；：]{2,16}[月日]$/.test(text.slice(contentStart, contentEnd));
}

/** What stands between title and body: the office addressed, or whose paper it is. */
function readTop(draft: Draft): { readonly isAddressed: boolean; readonly hasByline: boolean } {
  const { addressee, bylines } = readParts(draft);
  return { isAddressed: addressee !== null, hasByline: bylines.length > 0 };
}
