import { skipRun } from '../../draft/placeholder/neighbours';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

export const redundantEllipsis: LineRule = {
  name: 'punctuation/redundant-ellipsis',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 15834—2011，4.11（省略号）', en: 'GB/T 15834—2011, 4.11 (ellipses)' },
  text: {
    zh: {
      title: '省略号与“等”重复',
      why: '省略号和“等”“等等”都表示列举未尽，通常只用一个。公文里一般写“等”。',
    },
    en: {
      title: 'Ellipsis beside 等',
      why: 'An ellipsis and 等 both say that a list goes on; one of them is enough. Official prose has 等.',
    },
  },
  messages: {
    both: {
      zh: '“{written}”里的省略号和“{etc}”意思重复，保留“{etc}”即可。',
      en: 'In “{written}” the ellipsis repeats what “{etc}” says; keep “{etc}”.',
    },
    fix: { zh: '删去省略号', en: 'Delete the ellipsis' },
  },
  bad: { text: '走访了社区、企业、学校……等单位。' },
  good: { text: '走访了社区、企业、学校等单位。' },

  triggers: '…',
  checkLine(line, report) {
    const { text } = line;
    for (let start = text.indexOf('…'); start >= 0; ) {
      const end = skipRun(text, start);
      const etc = findBehind(text, end) ?? findBefore(text, start);
      if (etc) {
        const from = Math.min(start, etc.start);
        const values = { written: text.slice(from, Math.max(end, etc.end)), etc: etc.word };
        report({
          line: 0,
          start: from,
          end: Math.max(end, etc.end),
          message: { id: 'both', values },
          ...fixOwnWords(line, 'suggestion', { id: 'fix', values: {} }, [replaceInLine(start, end, '')]),
        });
      }
      start = text.indexOf('…', end);
    }
  },
};

interface Etc {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words that begin with 等 and say something else. */
const OTHER_WORD = /^等(?:待|级|到|着|候|同|额|效|量|距|价|比|于|闲|次|我|你|他|她|人|大|一|有|下|会|来)/;

function findBehind(text: string, end: number): Etc | null {
  const word = text.startsWith('等等', end) ? '等等' : text[end] === '等' ? '等' : '';
  if (word === '' || (word === '等' && OTHER_WORD.test(text.slice(end, end + 2)))) return null;
  return { start: end, end: end + word.length, word };
}

/** 平等…… 高等…… end in another word. */
const WORD_END = /[平同优初中高上下头均相对特劣一二三四甲乙丙久苦干坐]等$/;

function findBefore(text: string, start: number): Etc | null {
  const word = text.startsWith('等等', start - 2) ? '等等' : text[start - 1] === '等' ? '等' : '';
  if (word === '' || WORD_END.test(text.slice(Math.max(0, start - 2), start))) return null;
  return { start: start - word.length, end: start, word };
}
