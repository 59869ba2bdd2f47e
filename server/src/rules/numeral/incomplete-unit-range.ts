import { DIGITS, pairs } from '../matching/phrase-index';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const RANGE =
  /(\d{1,6}(?:\.\d{1,3})?)(\s?(?:--|——|[-－~～〜—–至到])\s?)(\d{1,6}(?:\.\d{1,3})?)(万亿|[万亿])(元|人次|人|户|亩|吨|株|头|平方米|千瓦时|美元)?/g;

export const incompleteUnitRange: LineRule = {
  name: 'numeral/incomplete-unit-range',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，5.1.3（数值范围）', en: 'GB/T 15835—2011, 5.1.3 (ranges)' },
  text: {
    zh: {
      title: '带“万”“亿”的范围前一个数漏了单位',
      why: '带“万”“亿”的数值范围，前一个数的“万”“亿”一般不省。“13～17万元”可以理解为13元到17万元，写成“13万元～17万元”才没有歧义。',
    },
    en: {
      title: 'Range with 万 or 亿 on one number only',
      why: 'In a range with 万 or 亿 the first number usually keeps it too: 13～17万元 may be read as from 13 yuan to 170 000; 13万元～17万元 may not.',
    },
  },
  messages: {
    missing: {
      zh: '“{written}”前一个数没有带“{unit}”，容易误解，一般写作“{right}”。',
      en: 'The first number of “{written}” has no “{unit}” and can be misread; usually “{right}” is written.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '每户年均增收13～17万元。' },
  good: { text: '每户年均增收13万元～17万元，2021—2025年投入3亿元，5000元～1万元。' },

  triggers: [pairs(DIGITS, '万亿')],
  checkLine(line, report) {
    const { text } = line;
    RANGE.lastIndex = 0;
    for (let found = RANGE.exec(text); found; found = RANGE.exec(text)) {
      const [written, left, mark, right, scale, noun = ''] = found as unknown as string[];
      const start = found.index;
      const end = start + written!.length;
      // 5000～1万元 falls: the first number is whole as it is.
      if (/[\dA-Za-z.\-－~～—–/第]/.test(text[start - 1] ?? ' ') || Number(left) >= Number(right)) continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      const unit = scale! + noun;
      const bare = mark!.trim();
      const isWord = bare === '至' || bare === '到';
      const joiner = isWord || bare === '—' ? bare : '～';
      const values = { written: written!, unit, right: `${left}${unit}${joiner}${right}${unit}` };
      report({
        line: 0,
        start,
        end,
        message: { id: 'missing', values },
        // With 至 the range is spoken as it is written, and hardly misread.
        ...(isWord && { level: 'information' as const }),
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, values.right)]),
      });
    }
  },
};
