import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const LOOK_ALIKES = '○◯OoＯ0';
/** 2O19年: a letter or circle among Arabic digits. */
const ARABIC_YEAR = /^[12][0-9○◯〇OoＯ]{3}$/;
const YEAR = /^[一二][一二三四五六七八九〇零○◯OoＯ0]{3}$/;

export const yearZero: LineRule = {
  name: 'numeral/year-zero',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，5.1（汉字数字的使用：“〇”的用法）',
    en: 'GB/T 15835—2011, 5.1 (Han digits: use of 〇)',
  },
  text: {
    zh: {
      title: '汉字年份里的“〇”写错',
      why: '用汉字数字写年份，“零”写作“〇”，如“二〇二四年”。圆圈“○”、字母“O”、数字“0”和“零”都是代用写法，检索不到，换字体后大小也不一样。',
    },
    en: {
      title: 'Wrong zero in a Han year',
      why: 'A year in Han digits has 〇 (U+3007) for zero, as in 二〇二四年. The circle ○, the letter O, the digit 0 and 零 only stand in for it: a search misses them.',
    },
  },
  messages: {
    lookAlike: {
      zh: '“{written}年”里的“{zero}”不是“〇”，应当写作“{right}年”。',
      en: 'The “{zero}” in “{written}年” is no 〇; write “{right}年”.',
    },
    ling: {
      zh: '用汉字数字写年份，一般用“〇”不用“零”：“{right}年”。',
      en: 'A year in Han digits usually has 〇, not 零: “{right}年”.',
    },
    arabic: {
      zh: '“{written}年”里的“{zero}”不是数字0，应当写作“{right}年”。',
      en: 'The “{zero}” in “{written}年” is no digit; write “{right}年”.',
    },
    fix: { zh: '改为“{right}年”', en: 'Change to “{right}年”' },
  },
  bad: { text: '二○二四年一月五日，二零二三年度考核结束。' },
  good: { text: '二〇二四年一月五日，一百零八年前，2024年。' },

  triggers: '年',
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('年', 4); at >= 0; at = text.indexOf('年', at + 1)) {
      const start = at - 4;
      const written = text.slice(start, at);
      const isArabic = ARABIC_YEAR.test(written) && /[○◯〇OoＯ]/.test(written);
      if (!isArabic && (!YEAR.test(written) || !/[零○◯OoＯ0]/.test(written))) continue;
      if (isArabic && /[\dA-Za-z]/.test(text[start - 1] ?? ' ')) continue;
      const zero = [...written].find((char) => (isArabic ? '○◯〇OoＯ' : LOOK_ALIKES).includes(char));
      const right = isArabic ? written.replace(/[○◯〇OoＯ]/g, '0') : written.replace(/[零○◯OoＯ0]/g, '〇');
      const values = { written, right, zero: zero ?? '零' };
      report({
        line: 0,
        start,
        end: at,
        message: { id: isArabic ? 'arabic' : zero ? 'lookAlike' : 'ling', values },
        // A look-alike is a matter of glyphs, 零 one of usage.
        ...fixOwnWords(line, zero ? 'safe' : 'suggestion', { id: 'fix', values }, [
          replaceInLine(start, at, right),
        ]),
      });
    }
  },
};
