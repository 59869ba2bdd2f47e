import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isInTitle } from '../reading/quoted';
import type { LineRule } from '../rule';

const COUNTED =
  /二(?=个(?!维护|确立|百分)|家(?!庄|河|沟|店|湾|坪|子)|名|位(?!数|一体)|种|件(?!套)|户|天(?!门)|支队伍|条(?=措施|意见|建议|线索)|项(?=措施|工作|任务|制度|内容|要求))/g;
/** 第二 十二 周二 老二 初二: 二 ends another word or number. */
const OTHER_WORD =
  /(?:[第十百千万零〇初周期老小年月号店王李张刘陈一二三四五六七八九两\d.．]|[一二三四五六七八九十\d]、)$/;

export const erBeforeCounter: LineRule = {
  name: 'numeral/er-before-counter',
  level: 'information',
  layer: 'practice',
  source: { zh: '用语惯例：量词前用“两”', en: 'Usage: 两 before a counter' },
  text: {
    zh: {
      title: '量词前该用“两”而用了“二”',
      why: '一般量词前表示数目用“两”：两个、两家、两名。“二”用在序数、分数和多位数里。',
    },
    en: {
      title: '二 before a counter',
      why: 'Before a counter the number two is 两: 两个, 两家, 两名. 二 belongs to ordinals, fractions and longer numbers.',
    },
  },
  messages: {
    er: { zh: '“{written}”一般写作“{right}”。', en: '“{written}” is usually “{right}”.' },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '走访了二个村、二家企业。' },
  good: { text: '走访了两个村，第二个村、十二家企业、二级响应、二次供水。' },

  triggers: '二',
  checkLine(line, report) {
    const { text } = line;
    COUNTED.lastIndex = 0;
    for (let found = COUNTED.exec(text); found; found = COUNTED.exec(text)) {
      const at = found.index;
      if (OTHER_WORD.test(text.slice(Math.max(0, at - 2), at)) || isInTitle(line, at)) continue;
      const values = { written: text.slice(at, at + 2), right: `两${text[at + 1]}` };
      report({
        line: 0,
        start: at,
        end: at + 2,
        message: { id: 'er', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(at, at + 1, '两')]),
      });
    }
  },
};
