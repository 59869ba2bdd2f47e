import { isDigit } from '../../draft/characters';
import type { DraftRule } from '../rule';
import { findNumeral } from './numeral-span';
import { listOrdinals, type NumberedSection } from './ordinal-lists';

export const wrongOrdinalMark: DraftRule = {
  name: 'numbering/wrong-ordinal-mark',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.3.3（结构层次序数）；GB/T 15834—2011 附录B（序次语的标点）',
    en: 'GB/T 9704—2012, 7.3.3 (ordinals of layers); GB/T 15834—2011 appendix B (marks behind ordinal words)',
  },
  text: {
    zh: {
      title: '序号标点不规范',
      why: '公文的结构层次一般依次写作“一、”“（一）”“1.”“（1）”：汉字数字后用顿号，阿拉伯数字后用小圆点，带括号的用全角括号，后面不再加标点。写法不统一，层次就看不清。',
    },
    en: {
      title: 'Wrong mark after an ordinal',
      why: 'The layers of an official paper are usually written 一、 （一） 1. （1）: an enumeration comma behind a Han numeral, a dot behind digits, full-width brackets with nothing behind them.',
    },
  },
  messages: {
    wrong: {
      zh: '序号“{written}”一般写作“{right}”。',
      en: 'The ordinal “{written}” is usually written “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  options: {
    arabicMark: {
      about: { zh: '阿拉伯数字序号后用什么', en: 'What stands behind an ordinal in digits' },
      type: 'text',
      standard: '.',
      choices: ['.', '．', '、'],
    },
  },
  bad: { text: '（一）、主要做法\n1、精简会议。能合并的合并。\n2、精简文件。能口头的口头。\n' },
  good: { text: '（一）主要做法\n1.精简会议。能合并的合并。\n2.精简文件。能口头的口头。\n' },

  checkDraft({ draft }, report, { options }) {
    const { lines } = draft;
    const arabicMark = String(options.arabicMark);
    for (const { members } of listOrdinals(draft)) {
      for (const section of members) {
        const { text } = lines[section.line]!;
        const found = findRight(section, text, arabicMark);
        if (!found) continue;
        const { line, ordinal } = section;
        const values = { written: text.slice(ordinal.start, found.end), right: found.right };
        report({
          line,
          start: ordinal.start,
          end: found.end,
          message: { id: 'wrong', values },
          fix: {
            kind: 'safe',
            title: { id: 'fix', values },
            edits: [{ line, start: ordinal.start, endLine: line, end: found.end, text: found.text }],
          },
        });
      }
    }
  },
};

interface RightForm {
  readonly right: string;
  /** What is put in place of the ordinal: the right form, and a space where a number would run on from it. */
  readonly text: string;
  /** Behind what is written now, a mark too many included. */
  readonly end: number;
}

function findRight({ ordinal }: NumberedSection, text: string, arabicMark: string): RightForm | null {
  const { type, start, end, mark } = ordinal;
  if ((type === 'han' && mark === '、') || (type === 'arabic' && mark === arabicMark)) return null;
  const numeral = findNumeral(text, start, end);
  if (!numeral) return null;
  const number = text.slice(numeral.start, numeral.end);
  switch (type) {
    case 'han':
      return mark === '、' ? null : { right: `${number}、`, text: `${number}、`, end };
    case 'arabic': {
      if (mark === '' || mark === arabicMark) return null;
      const right = number + arabicMark;
      const gap = isDigit(text.charCodeAt(end)) ? ' ' : '';
      return { right, text: right + gap, end };
    }
    case 'han-paren':
    case 'arabic-paren':
      return findRightBracket(text, start, end, number);
    case 'circled':
      return isExtraMark(text, end) ? { right: number, text: number, end: end + 1 } : null;
    default:
      return null;
  }
}

function findRightBracket(text: string, start: number, end: number, number: string): RightForm | null {
  const right = `（${number}）`;
  const behind = isExtraMark(text, end) ? end + 1 : end;
  return text.slice(start, behind) === right ? null : { right, text: right, end: behind };
}

/** A mark behind a bracket or a circled number, where none belongs. */
function isExtraMark(text: string, at: number): boolean {
  return '、.．，'.includes(text[at] ?? ' ');
}
