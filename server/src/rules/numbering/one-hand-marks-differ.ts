import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { HAND_TRIGGERS, type Hand, readHands } from './one-hand';

export const oneHandMarksDiffer: LineRule = {
  name: 'numbering/one-hand-marks-differ',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '公文校对惯例：成对的关联词语标点一致',
    en: 'Proofreading custom: paired connectives take the same mark',
  },
  text: {
    zh: {
      title: '“一方面”“另一方面”后的标点不一致',
      why: '“一方面”后面用不用逗号都可以，但前后两半要一样：一半有逗号、一半没有，朗读起来节奏就乱了。',
    },
    en: {
      title: 'Unlike marks behind 一方面 and 另一方面',
      why: 'A comma behind 一方面 is a matter of taste, but both halves should have it or neither: read aloud, the sentence limps.',
    },
  },
  messages: {
    differ: {
      zh: '“{first}”后面{firstMark}，“{other}”后面{otherMark}，前后一般一致。',
      en: '“{first}” has {firstMark} behind it, “{other}” has {otherMark}; both usually go alike.',
    },
    add: { zh: '在“{other}”后加逗号', en: 'Put a comma behind “{other}”' },
    drop: { zh: '删去“{other}”后的逗号', en: 'Delete the comma behind “{other}”' },
  },
  bad: { text: '一方面，压减一般性支出，另一方面盘活存量资产。' },
  good: { text: '一方面压减一般性支出，另一方面盘活存量资产。' },

  triggers: HAND_TRIGGERS,
  checkLine(line, report) {
    const hands = readHands(line);
    for (let i = 1; i < hands.length; i++) {
      const first = hands[i - 1]!;
      const other = hands[i]!;
      if (first.isOther || first.hasComma === other.hasComma) continue;
      const values = {
        first: line.text.slice(first.start, first.end),
        other: line.text.slice(other.start, other.end),
        firstMark: nameMark(first),
        otherMark: nameMark(other),
      };
      const edit = replaceInLine(other.end, other.end + (other.hasComma ? 1 : 0), other.hasComma ? '' : '，');
      report({
        line: 0,
        start: other.start,
        end: other.end,
        message: { id: 'differ', values },
        ...fixOwnWords(line, 'suggestion', { id: other.hasComma ? 'drop' : 'add', values }, [edit]),
      });
    }
  },
};

function nameMark({ hasComma }: Hand) {
  return hasComma ? { zh: '有逗号', en: 'a comma' } : { zh: '没有逗号', en: 'no comma' };
}
