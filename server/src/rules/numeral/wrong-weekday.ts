import { pairs } from '../matching/phrase-index';
import type { LineRule, Localised } from '../rule';
import { daysIn, weekdayOf } from './dates';

const DATE =
  /(?<!\d)(\d{4})年(\d{1,2})月(\d{1,2})日(?:上午|下午|晚上?)?\s?[（(，,、]?\s?(?:星期|周|礼拜)([一二三四五六日天])(?![年月期报])/g;
const DAYS = '日一二三四五六';

export const wrongWeekday: LineRule = {
  name: 'numeral/wrong-weekday',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；历法：日期与星期的推算',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); the calendar: weekdays follow from dates',
  },
  text: {
    zh: {
      title: '日期和星期对不上',
      why: '日期和星期并列，是为了让读者不弄错时间。两者对不上，总有一个是错的，会议、检查就可能跑空。',
    },
    en: {
      title: 'Date and weekday do not match',
      why: 'A weekday stands beside a date so that nobody mistakes the time. When the two do not match, one is wrong, and people come on the wrong day.',
    },
  },
  messages: {
    wrong: {
      zh: '“{date}”是{right}，不是星期{written}，请核对哪一个有误。',
      en: '“{date}” is a {right}, not 星期{written}; check which of the two is wrong.',
    },
  },
  bad: { text: '定于2024年5月1日（星期四）召开动员会。' },
  good: { text: '定于2024年5月1日（星期三）召开动员会。' },

  triggers: [pairs('期周拜', '一二三四五六日天')],
  checkLine({ text }, report) {
    DATE.lastIndex = 0;
    for (let found = DATE.exec(text); found; found = DATE.exec(text)) {
      const [all, year, month, day, weekday] = found as unknown as [string, string, string, string, string];
      const [y, m, d] = [Number(year), Number(month), Number(day)];
      if (m < 1 || m > 12 || d < 1 || d > daysIn(m, y)) continue;
      const right = weekdayOf(y, m, d);
      const written = weekday === '天' ? '日' : weekday;
      if (DAYS[right] === written) continue;
      const date = `${year}年${month}月${day}日`;
      report({
        line: 0,
        start: found.index,
        end: found.index + all.length,
        message: {
          id: 'wrong',
          values: { date, written: weekday, right: nameOf(right) },
        },
      });
    }
  },
};

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function nameOf(day: number): Localised {
  const zh = `星期${DAYS[day]}`;
  return { zh, en: `${ENGLISH[day]} (${zh})` };
}
