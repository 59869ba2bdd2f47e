import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

/** 三个百分比指标, 这两个百分比 are ratios that are counted: Han digits need a change before them. */
const RATIO =
  /((?:\d{1,4}(?:\.\d{1,3})?|(?<=(?:提高|提升|上升|增长|增加|回升|下降|降低|减少|回落|下滑|扩大|缩小|收窄|高出|[高低快慢多少])(?:了|约|近|超过|至少)?)[一二三四五六七八九十两几]{1,3})个)百分比(?!指标|数|值|均)/g;
const SIGN = /\d{1,4}(?:\.\d{1,3})?([%％])个百分点/g;

export const percentageForPoint: LineRule = {
  name: 'numeral/percentage-for-point',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；统计用语：百分点',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); statistical usage: percentage points',
  },
  text: {
    zh: {
      title: '“百分点”误作“百分比”',
      why: '两个百分数相减，差额以“百分点”为单位。“百分比”是比率，不能一个一个地数；“5%个百分点”则是把单位写了两遍。',
    },
    en: {
      title: '百分比 for 百分点',
      why: 'The difference of two percentages is counted in percentage points (百分点). A percentage (百分比) is a ratio and cannot be counted; 5%个百分点 says the unit twice.',
    },
  },
  messages: {
    ratio: {
      zh: '“{written}”应当是“{right}”：差额以百分点计。',
      en: '“{written}” should be “{right}”: differences are counted in percentage points.',
    },
    sign: {
      zh: '“{written}”里“%”和“百分点”重复，差额写作“{right}”。',
      en: '“{written}” has both the sign and the word; the difference is “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '满意率提高3个百分比，参保率提高2%个百分点。' },
  good: { text: '满意率提高3个百分点，占比达到95%，各项百分比见附表。' },

  triggers: '百',
  checkLine(line, report) {
    const { text } = line;
    if (!text.includes('个百分')) return;
    for (const [id, pattern] of [['ratio', RATIO] as const, ['sign', SIGN] as const]) {
      pattern.lastIndex = 0;
      for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
        const written = found[0];
        const start = found.index;
        const end = start + written.length;
        if (isMasked(line, start, end)) continue;
        const right = id === 'ratio' ? `${found[1]}百分点` : written.replace(found[1]!, '');
        const values = { written, right };
        report({
          line: 0,
          start,
          end,
          message: { id, values },
          ...fixOwnWords(line, id === 'ratio' ? 'safe' : 'suggestion', { id: 'fix', values }, [
            replaceInLine(start, end, right),
          ]),
        });
      }
    }
  },
};
