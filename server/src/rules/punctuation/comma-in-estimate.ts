import { pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

const DIGITS = '一二三四五六七八九';
/** 两、三千: 两 stands for two before a counter. */
const PAIRED = '一两三四五六七八九';
/** Counters and ranks that show a quantity behind the second numeral. */
const COUNTER = '十百千万亿个名位户家次项种条件天年岁倍米里公点份件座栋间台辆轮遍回场人处块元';
/** Numbers that name things one by one keep their 顿号: 二、三产业, 六、七月份, 一、二年级, 三、四个月 is a quantity. */
const NAMED =
  /^(?:十年代|[〇零]?年代|百年代|公[司布开共公安寓章社示证检]|年级|年[段制]|次产业|号|个五年|人民|届|期|批|万元户|中全会|个季度)/;
/** 三、四个意识: what looks like a quantity is an ordinal before a set phrase. */
const SET_PHRASE =
  /^个(?:意识|自信|全面|维护|确立|服从|一批|精准|自我|务必|必须|统一|结合|方面|部分|阶段|加强|坚持)/;

export const commaInEstimate: LineRule = {
  name: 'punctuation/comma-in-estimate',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.5.3.4；GB/T 15835—2011，5.2.1',
    en: 'GB/T 15834—2011, 4.5.3.4; GB/T 15835—2011, 5.2.1',
  },
  text: {
    zh: {
      title: '概数中间用了顿号',
      why: '相邻两个数字连用表示大概的数目，如“三四个”“五六十户”，中间一般不加顿号；加了顿号就成了两个并列的数，如“二、三产业”。',
    },
    en: {
      title: '顿号 inside an estimate',
      why: 'Two neighbouring numerals give a rough number, as in 三四个 or 五六十户, and take no 顿号. With it they are two numbers on a par, as in 二、三产业.',
    },
  },
  messages: {
    estimate: {
      zh: '“{written}”如果是表示大概的数目，中间不用顿号，写作“{right}”。',
      en: 'If “{written}” is a rough number it takes no 顿号: write “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '每个班子走访了三、四个村，座谈五、六十人。' },
  good: { text: '每个班子走访了三四个村，座谈五六十人。二、三产业比重上升。' },

  triggers: [pairs('、', '二三四五六七八九')],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('、', 1); at >= 0; at = text.indexOf('、', at + 1)) {
      const low = Math.max(DIGITS.indexOf(text[at - 1]!), PAIRED.indexOf(text[at - 1]!));
      if (low < 0 || text[at + 1] !== DIGITS[low + 1]) continue;
      const start = text[at - 2] === '十' ? at - 2 : at - 1;
      if (!isQuantity(text, at + 2) || !isFree(text, start) || start === line.contentStart) continue;
      if (isForeign(line, start, at + 2)) continue;
      const written = text.slice(start, at + 3);
      const values = { written, right: written.replace('、', '') };
      report({
        line: 0,
        start,
        end: at + 2,
        message: { id: 'estimate', values },
        ...fixOwnWords(line, 'suggestion', { id: 'fix', values }, [replaceInLine(at, at + 1, '')]),
      });
    }
  },
};

function isQuantity(text: string, end: number): boolean {
  const char = text[end];
  if (char === undefined || !COUNTER.includes(char)) return false;
  // 二、三十四 goes on as a number of its own.
  if (char === '十' && DIGITS.includes(text[end + 1] ?? ' ')) return false;
  const rest = text.slice(end, end + 4);
  return !NAMED.test(rest) && !SET_PHRASE.test(rest);
}

/** Not 第三、四个, 二、三、四个, and no ordinal at the start of a sentence. */
function isFree(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start) || '。';
  return !/(?:(?<!达)到|[第、和至。；：—～一二三四五六七八九十百千\s])$/.test(before);
}
