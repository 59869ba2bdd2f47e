import { findChains } from '../../draft/chains';
import { findInconsistentMasks } from '../../draft/inconsistent-masks';
import type { LineRule } from '../rule';

export const inconsistentMask: LineRule = {
  name: 'placeholder/inconsistent-mask',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '起草惯例：同类占位符写法一致',
    en: 'Drafting custom: placeholders of one kind are written alike',
  },
  text: {
    zh: {
      title: '占位符长短不一',
      why: '同一串地名或同一类数字里，有的写“XX”、有的写“XXX”，多半是手误，替换时也容易漏掉其中一种写法。',
    },
    en: {
      title: 'Inconsistent mask',
      why: 'Masks of different length in one place name, or for like values, are usually a slip, and one of the two spellings is easily missed when they are replaced.',
    },
  },
  messages: {
    odd: {
      zh: '“{odd}”与同一处的“{other}”长短不一，请核对是否笔误。',
      en: '“{odd}” and “{other}” differ in length here; check whether that is a slip.',
    },
    other: { zh: '这里写作“{other}”', en: 'Written “{other}” here' },
  },
  bad: { text: '学习XX县XX镇XXX村的经验。' },
  good: { text: '学习XX县XX镇XX村的经验。' },

  triggers: '',
  checkLine({ text, placeholders }, report) {
    if (placeholders.length < 2) return;
    for (const { odd, other } of findInconsistentMasks(text, findChains(text, placeholders))) {
      const values = { odd: text.slice(odd.start, odd.end), other: text.slice(other.start, other.end) };
      report({
        line: 0,
        start: odd.start,
        end: odd.end,
        message: { id: 'odd', values },
        related: [{ line: 0, start: other.start, end: other.end, message: { id: 'other', values } }],
      });
    }
  },
};
