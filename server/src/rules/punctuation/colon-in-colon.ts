import { isBlank } from '../../draft/characters';
import type { Line } from '../../draft/line';
import { isForeign } from '../reading/foreign';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

export const colonInColon: LineRule = {
  name: 'punctuation/colon-in-colon',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.7.3（冒号）', en: 'GB/T 15834—2011, 4.7.3 (colons)' },
  text: {
    zh: {
      title: '一句话里套用两个冒号',
      why: '冒号管到它所在句子的末尾。一句之内前后出现两个冒号，读者就分不清哪些内容归前一个管，通常把其中一个改成逗号、句号，或者分行来写。',
    },
    en: {
      title: 'Two colons in one sentence',
      why: 'A colon reaches to the end of its sentence. With a second one inside nobody can tell what the first one announces; usually one of them becomes a comma or a full stop.',
    },
  },
  messages: {
    second: {
      zh: '“{second}”这里的冒号套在前面“{first}”的冒号里面，一句之内一般不套用冒号。',
      en: 'The colon in “{second}” stands inside what the one in “{first}” announces; a sentence usually has one colon only.',
    },
    first: { zh: '前一个冒号在这里', en: 'The first colon is here' },
  },
  bad: { text: '调研组归纳出一条规律：凡是工作出色的村都有共同点：书记敢担当、班子能团结。' },
  good: { text: '调研组归纳出一条规律。凡是工作出色的村都有共同点：书记敢担当、班子能团结。' },

  triggers: '：',
  checkLine(line, report) {
    const { text } = line;
    if (text.indexOf('：') === text.lastIndexOf('：')) return;
    let first = -1;
    for (const { at, ends } of marksOf(line)) {
      if (ends) first = -1;
      else if (first < 0) first = at;
      else {
        const values = { first: wordsBefore(text, first), second: wordsBefore(text, at) };
        report({
          line: 0,
          start: at,
          end: at + 1,
          message: { id: 'second', values },
          related: [{ line: 0, start: first, end: first + 1, message: { id: 'first', values } }],
        });
      }
    }
  },
};

/** A colon so near to the start of its line or sentence closes a label: 问题一： 联系人： 责任单位：. */
const LONGEST_LABEL = 8;

/** The colons of open prose, and the marks that end a sentence; what is quoted or in brackets counts for itself. */
function* marksOf(line: Line): Generator<{ readonly at: number; readonly ends: boolean }> {
  const { text, contentStart, contentEnd, ordinal } = line;
  let depth = 0;
  let hasBlank = false;
  let begin = ordinal?.end ?? contentStart;
  for (let at = begin; at < contentEnd; at++) {
    const char = text[at]!;
    if ('“（《'.includes(char)) depth++;
    else if ('”）》'.includes(char)) {
      depth = Math.max(0, depth - 1);
      // What was said ends the sentence that tells it: 他说：“好。”我问：“行吗？”
      if (char === '”' && depth === 0 && '。！？…'.includes(text[at - 1]!)) {
        begin = at + 1;
        yield { at, ends: true };
      }
    } else if (depth > 0) continue;
    else if (isBlank(text.charCodeAt(at))) hasBlank = true;
    else if ('。；！？'.includes(char)) {
      begin = at + 1;
      hasBlank = false;
      yield { at, ends: true };
    } else if (char === '：') {
      if (at - begin <= LONGEST_LABEL || isRatio(text, at) || isForeign(line, at, at + 1)) continue;
      // Fields side by side: 姓名：张三　单位：某局.
      if (hasBlank) return;
      if (at + 1 < contentEnd) yield { at, ends: false };
    }
  }
}

function isRatio(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}

function wordsBefore(text: string, at: number): string {
  return wordsBetween(text, at - 8, at + 1);
}
