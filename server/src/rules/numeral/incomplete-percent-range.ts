import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const RANGE = /(\d{1,4}(?:\.\d{1,3})?)(\s?(?:--|——|[-－~～〜—–至到])\s?)(\d{1,4}(?:\.\d{1,3})?)([%％‰])/g;

export const incompletePercentRange: LineRule = {
  name: 'numeral/incomplete-percent-range',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15835—2011，5.1.3（数值范围）', en: 'GB/T 15835—2011, 5.1.3 (ranges)' },
  text: {
    zh: {
      title: '百分数范围前一个数漏了百分号',
      why: '表示百分数的范围，前后两个数都要带百分号，写作“15%～30%”。只写后一个，前面就成了15倍。',
    },
    en: {
      title: 'Range of percentages with one sign only',
      why: 'Both numbers of a range of percentages take the sign: 15%～30%. With the last one only, the first is 15 times the whole.',
    },
  },
  messages: {
    missing: {
      zh: '“{written}”前一个数漏了“{sign}”，应当写作“{right}”。',
      en: 'The first number of “{written}” lacks its “{sign}”; write “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '报销比例提高到15～30%，增速保持在5-6%。' },
  good: { text: '报销比例提高到15%～30%，增速保持在5%—6%，3—5年内达到20%。' },

  triggers: '%％‰',
  checkLine(line, report) {
    const { text } = line;
    RANGE.lastIndex = 0;
    for (let found = RANGE.exec(text); found; found = RANGE.exec(text)) {
      const [written, left, mark, right, sign] = found as unknown as [string, string, string, string, string];
      const start = found.index;
      const end = start + written.length;
      if (/[\dA-Za-z.\-－~～—–/]/.test(text[start - 1] ?? ' ') || Number(left) >= Number(right)) continue;
      if (isForeign(line, start, end) || isMasked(line, start, end)) continue;
      const whole = `${left}${sign}${joinerOf(mark)}${right}${sign}`;
      const values = { written, sign, right: whole };
      report({
        line: 0,
        start,
        end,
        message: { id: 'missing', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(start, end, whole)]),
      });
    }
  },
};

/** A proper joiner stays; a hyphen or tilde becomes one. */
function joinerOf(mark: string): string {
  const bare = mark.trim();
  return '～—至到'.includes(bare) ? bare : '～';
}
