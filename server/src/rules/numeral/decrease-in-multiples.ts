import { isMasked } from '../reading/foreign';
import type { LineRule } from '../rule';

/** What is reached may be a multiple: 由3.2倍降低至2倍, 缩小到2.03倍. */
const DECREASE =
  /(?:减少|下降|降低|缩小|减小|缩减|下滑|缩短|减轻)(?:了|约|近|达|将近|超过|至少){0,2}(?:\d{1,4}(?:\.\d{1,3})?|[一二三四五六七八九十几数两百半]{1,4})(?:多|余)?倍(?![数感增率杠])/g;

export const decreaseInMultiples: LineRule = {
  name: 'numeral/decrease-in-multiples',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；统计用语：减少不用倍数',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); statistical usage: decreases are not given in multiples',
  },
  text: {
    zh: {
      title: '减少用了倍数',
      why: '减少一倍就是零，减少两倍成了负数，都不通。减少、下降要用百分数或者分数，如“下降50%”“减少三分之二”。',
    },
    en: {
      title: 'Decrease in multiples',
      why: 'Less by once the amount is nothing, by twice less than nothing. A decrease is given in per cent or as a fraction: 下降50%, 减少三分之二.',
    },
  },
  messages: {
    decrease: {
      zh: '“{words}”不通：减少不能用倍数，请核对后改用百分数或者分数。',
      en: '“{words}” makes no sense: a decrease has no multiples; check it and give per cent or a fraction.',
    },
  },
  bad: { text: '信访量同比减少了一倍，办理时间缩短3倍。' },
  good: { text: '信访量同比减少50%，产值增长了一倍，降幅是去年的3倍。' },

  triggers: '倍',
  checkLine(line, report) {
    DECREASE.lastIndex = 0;
    for (let found = DECREASE.exec(line.text); found; found = DECREASE.exec(line.text)) {
      const [words] = found;
      const start = found.index;
      const end = start + words.length;
      if (isMasked(line, start, end)) continue;
      report({ line: 0, start, end, message: { id: 'decrease', values: { words } } });
    }
  },
};
