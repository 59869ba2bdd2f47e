import { isMasked } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

/** A number in either kind of digits, with 万 and 亿. */
const NUMBER = '(?:\\d{1,9}(?:\\.\\d{1,3})?[百千万亿]{0,2}|[一二三四五六七八九十百千万两]{1,6})';
const BEFORE = /大约|大概|约莫|将近|接近|近|约/g;
const AFTER = new RegExp(
  `^(?:有|为|是|在|占|占到|占[一-鿿]{1,6}的|需|需要|用了|花了)?((?:[一二三四五六七八九十百千]{1,4}分之)?${NUMBER})(?:([余多几])|([^\\s，。；、：（）“”\\d]{0,5}?)(左右|上下)(?![游岸侧两邻铺齐同联一协贯共合打衔级班互沟求皆都]))`,
);
/** 附近30多个村, 签约30余个项目: the last characters of another word. 村民约30人, 出租约20间, 损毁约20间 are not: 约 is a word there. */
const OTHER_WORD =
  /[附最邻临靠远亲贴就相逼新晚走拉预签违邀特制简节合条公集缔解赴履续立契守失誓隐纽商相婚爽]$|规民$|(?<![出招承转])租$|(?<![损烧冲焚炸摧坏])毁$/;

export const doubleEstimate: LineRule = {
  name: 'numeral/double-estimate',
  level: 'warning',
  layer: 'practice',
  source: { zh: '用语惯例：表示约数的词只用一个', en: 'Usage: one word of estimate is enough' },
  text: {
    zh: {
      title: '约数重复',
      why: '“近”“约”“大约”和“余”“多”“左右”都表示约数，一般只用一个。“近30多个”还自相矛盾：“近”是不到，“多”是超过。',
    },
    en: {
      title: 'A number made rough twice',
      why: '近, 约 and 大约 say “about”, and so do 余, 多 and 左右; one is enough. 近30多个 even contradicts itself: nearly thirty, and more than thirty.',
    },
  },
  messages: {
    twice: {
      zh: '“{words}”里的“{before}”和“{after}”都表示约数，只用一个。',
      en: '“{before}” and “{after}” in “{words}” both make the number rough; use one.',
    },
    opposite: {
      zh: '“{words}”自相矛盾：“{before}”是不到这个数，“{after}”是超过这个数，请核实后只留一个。',
      en: '“{words}” contradicts itself: “{before}” is less than the number, “{after}” more; check it and keep one.',
    },
    fix: { zh: '删去“{after}”', en: 'Delete “{after}”' },
  },
  bad: { text: '走访近30多个村，大约用了15天左右。' },
  good: { text: '走访近30个村，大约用了15天，附近30多个村来人，签约30余个项目。' },

  triggers: '近约概',
  checkLine(line, report) {
    const { text } = line;
    BEFORE.lastIndex = 0;
    for (let found = BEFORE.exec(text); found; found = BEFORE.exec(text)) {
      const before = found[0];
      const start = found.index;
      const behind = start + before.length;
      const after = AFTER.exec(text.slice(behind, behind + 30));
      if (
        !after ||
        (before === '近' && isSpan(text, behind + after[0].length, after[2])) ||
        (before.length === 1 && OTHER_WORD.test(text.slice(Math.max(0, start - 2), start)))
      )
        continue;
      const word = after[2] ?? after[4]!;
      const end = behind + after[0].length;
      if (isMasked(line, start, end)) continue;
      const isOpposite = '近将近接近'.includes(before) && after[2] !== undefined;
      const values = { words: text.slice(start, end), before, after: word };
      const edits = [replaceInLine(end - word.length, end, '')];
      report({
        line: 0,
        start,
        end,
        message: { id: isOpposite ? 'opposite' : 'twice', values },
        ...(!isOpposite && fixOwnWords(line, 'suggestion', { id: 'fix', values }, edits)),
      });
      BEFORE.lastIndex = end;
    }
  },
};

/** 近十几年来, 近20余天: 近 is “recent” there, not “nearly”. */
function isSpan(text: string, end: number, after: string | undefined): boolean {
  return (
    after !== undefined && /^(?:年|个月|个?星期|周|天|日|个季度|个世纪|载)/.test(text.slice(end, end + 3))
  );
}
