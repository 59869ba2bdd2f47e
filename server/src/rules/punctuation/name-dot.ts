import { behindHan } from '../matching/dispatch';
import { isForeign, isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';
import { isHanAt } from './characters';
import { isTransliteratedDot } from './transliteration';

const DOTS = '•．.・‧∙⋅●';
const DOT = new RegExp(`[${DOTS}]`, 'g');

export const nameDot: LineRule = {
  name: 'punctuation/name-dot',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.14（间隔号）', en: 'GB/T 15834—2011, 4.14 (middle dots)' },
  text: {
    zh: {
      title: '姓名中的间隔号不规范',
      why: '外国人和少数民族姓名各部分之间用间隔号“·”，居中，占半个字或者一个字的位置。用项目符号、小数点代替，检索姓名时会查不到。',
    },
    en: {
      title: 'Wrong dot in a name',
      why: 'The parts of a foreign or minority name are joined by “·” (U+00B7). With a bullet or a full stop in its place a search for the name finds nothing.',
    },
  },
  messages: {
    dot: {
      zh: '“{name}”里的“{mark}”不是间隔号，姓名各部分之间通常用“·”。',
      en: 'The “{mark}” in “{name}” is not the dot of names; use “·”.',
    },
    fix: { zh: '改为“·”', en: 'Change to “·”' },
  },
  bad: { text: '村民买买提•艾则孜带头入股。' },
  good: { text: '村民买买提·艾则孜带头入股。• 第一项' },

  triggers: [behindHan(DOTS)],
  checkLine(line, report) {
    const { text } = line;
    DOT.lastIndex = line.ordinal?.end ?? 0;
    while (DOT.test(text)) {
      const at = DOT.lastIndex - 1;
      const mark = text[at]!;
      if (!isHanAt(text, at - 1) || !isHanAt(text, at + 1) || !isTransliteratedDot(text, at)) continue;
      if (isForeign(line, at, at + 1) || isMasked(line, at, at + 1)) continue;
      const name = wordsBetween(text, at - 3, at + 4);
      report({
        line: 0,
        start: at,
        end: at + 1,
        message: { id: 'dot', values: { name, mark } },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values: {} }, [replaceInLine(at, at + 1, '·')]),
      });
    }
  },
};
