import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

const MARKS = '，。；、？！';
/** What a sentence goes on with: 。”， never stands in print. */
const GOES_ON = '，、';

export const markRepeatedAcrossQuote: LineRule = {
  name: 'punctuation/mark-repeated-across-quote',
  level: 'error',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，附录A（标点符号用法的补充规则）',
    en: 'GB/T 15834—2011, appendix A (supplementary rules)',
  },
  text: {
    zh: {
      title: '引号内外标点重复',
      why: '引号里面已经有了标点，外面就不再加同样的标点。整句引用，句号放在引号里面；只引用句子的一部分，句号放在引号外面。',
    },
    en: {
      title: 'Mark repeated across a quotation mark',
      why: 'A mark stands either inside or outside the closing quotation mark. A sentence quoted whole keeps its full stop inside; of a part of one the full stop stands outside.',
    },
  },
  messages: {
    twice: {
      zh: '引号里外都有“{mark}”（“{words}”），只留一个。',
      en: '“{mark}” stands on both sides of the quotation mark (“{words}”); keep one.',
    },
    goesOn: {
      zh: '“{words}”：引号里用了句号，引号外面句子还没有完。引的是一句话的一部分，删去引号里面的“。”；是完整的一句，外面的“{mark}”改成句子另起。',
      en: '“{words}”: the quotation ends in a full stop, and the sentence goes on behind it. Delete the 。 inside, or begin a new sentence where “{mark}” stands.',
    },
    inner: { zh: '删去引号里面的“{mark}”', en: 'Delete the “{mark}” inside' },
    outer: { zh: '删去引号外面的“{mark}”', en: 'Delete the “{mark}” outside' },
  },
  bad: { text: '他说：“功成不必在我，功成必定有我。”。' },
  good: { text: '他说：“功成不必在我，功成必定有我。”会上提出“早谋划、早行动”。' },

  triggers: '”',
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('”'); at >= 0; at = text.indexOf('”', at + 1)) {
      const mark = text[at - 1] ?? '';
      if (mark === '。' && GOES_ON.includes(text[at + 1] ?? ' ') && at > 1) {
        const next = text[at + 1]!;
        report({
          line: 0,
          start: at - 1,
          end: at + 2,
          message: { id: 'goesOn', values: { mark: next, words: wordsBetween(text, at - 6, at + 2) } },
          ...fixOwnWords(line, 'suggestion', { id: 'inner', values: { mark } }, [
            replaceInLine(at - 1, at, ''),
          ]),
        });
        continue;
      }
      if (mark === '' || mark !== text[at + 1] || !MARKS.includes(mark)) continue;
      const keepsInner = '。？！'.includes(mark) && isWholeSentence(text, at);
      const cut = keepsInner ? at + 1 : at - 1;
      const words = wordsBetween(text, at - 6, at + 2);
      report({
        line: 0,
        start: at - 1,
        end: at + 2,
        message: { id: 'twice', values: { mark, words } },
        ...fixOwnWords(line, 'suggestion', { id: keepsInner ? 'outer' : 'inner', values: { mark } }, [
          replaceInLine(cut, cut + 1, ''),
        ]),
      });
    }
  },
};

/** A line of closing marks alone must not cost its square. */
const LONGEST_QUOTATION = 400;

/** 他说：“…。” is a sentence of its own; 提出“…”。 is a part of ours. */
function isWholeSentence(text: string, close: number): boolean {
  const from = Math.max(0, close - LONGEST_QUOTATION);
  const open = text.slice(from, close).lastIndexOf('“');
  return open < 0 || from + open === 0 || '：:。'.includes(text[from + open - 1]!);
}
