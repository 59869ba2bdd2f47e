import { DIGITS, pairs } from '../matching/phrase-index';
import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const DATE =
  /(?<!\d)(\d{1,2}月\d{1,2})号(?!召(?!开|集)|[楼线院机井台文令公桥馆厅门窗路车泵炉床案房店地厂站坝])/g;

export const haoForRi: LineRule = {
  name: 'numeral/hao-for-ri',
  level: 'warning',
  layer: 'practice',
  source: { zh: '公文惯例：日期用“日”不用“号”', en: 'Custom of official writing: dates take 日, not 号' },
  text: {
    zh: {
      title: '日期用了口语的“号”',
      why: '“5月1号”是口语，书面上、尤其是公文里写“5月1日”。',
    },
    en: {
      title: 'Spoken 号 in a date',
      why: '5月1号 is spoken language; on paper, and above all in official prose, it is 5月1日.',
    },
  },
  messages: {
    spoken: {
      zh: '“{written}”是口语，公文里一般写“{right}”。',
      en: '“{written}” is spoken language; official prose has “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '专班于5月1号成立。' },
  good: { text: '专班于5月1日成立，搬入5月1号楼。' },

  triggers: [pairs(DIGITS, '号')],
  checkLine(line, report) {
    const { text } = line;
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const written = found[0];
      const start = found.index;
      const end = start + written.length;
      if (isMasked(line, start, end)) continue;
      const values = { written, right: `${found[1]}日` };
      report({
        line: 0,
        start,
        end,
        message: { id: 'spoken', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(end - 1, end, '日')]),
      });
    }
  },
};
