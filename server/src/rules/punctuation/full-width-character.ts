import { isHanDigit } from '../../draft/placeholder/neighbours';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

/** Letters and digits; a dot or percent sign between them goes along. */
const RUN = /[０-９Ａ-Ｚａ-ｚ]{1,200}(?:[．，][０-９]{1,20})?/g;
const SHIFT = 0xfee0;

export const fullWidthCharacter: LineRule = {
  name: 'punctuation/full-width-character',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: 'GB/T 15835—2011，3.1（阿拉伯数字的字形）；排版惯例',
    en: 'GB/T 15835—2011, 3.1 (form of Arabic digits); typesetting custom',
  },
  text: {
    zh: {
      title: '全角的数字、字母',
      why: '阿拉伯数字和拉丁字母一般用半角。全角的数字间距过大，不能参与计算和检索，和半角的混在一起尤其难看。',
    },
    en: {
      title: 'Full-width digits or letters',
      why: 'Digits and Latin letters are usually half-width. Full-width ones stand too far apart, cannot be searched or reckoned with, and look untidy beside half-width ones.',
    },
  },
  messages: {
    wide: {
      zh: '“{written}”是全角字符，一般用半角的“{right}”。',
      en: '“{written}” is full-width; usually the half-width “{right}” is used.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '２０２３年以来，共培训干部１２０人次，全县ＧＤＰ增长６．５％。' },
  good: { text: '2023年以来，共培训干部120人次，全县GDP增长6.5%。' },

  triggers:
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ',
  checkLine(line, report) {
    RUN.lastIndex = 0;
    for (let found = RUN.exec(line.text); found; found = RUN.exec(line.text)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      if (isZeroOfYear(line.text, start, end) || isMasked(line, start, end) || isForeign(line, start, end))
        continue;
      const right = narrow(written);
      const values = { written: written.slice(0, 20), right: right.slice(0, 20) };
      report({
        line: 0,
        start,
        end,
        message: { id: 'wide', values },
        ...fixOwnWords(line, 'safe', { id: 'fix', values }, [replaceInLine(start, end, right)]),
      });
    }
  },
};

/** 二Ｏ一八年: a wrong 〇, which numeral/year-zero puts right. */
function isZeroOfYear(text: string, start: number, end: number): boolean {
  return end - start === 1 && isHanDigit(text[start - 1]) && (isHanDigit(text[end]) || text[end] === '年');
}

/** The same characters in half width: they lie at a fixed distance in Unicode. */
function narrow(written: string): string {
  return written.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - SHIFT));
}
