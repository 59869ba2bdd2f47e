import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

/** A noun of degree, the verbs that do not go with it, and the usual one. */
interface Measure {
  readonly noun: string;
  readonly wrong: readonly string[];
  readonly usual: string;
}

/** Source: grammar handbooks on 搭配不当. */
const MEASURES: readonly Measure[] = [
  { noun: '力度', wrong: ['加强', '增强', '提高', '加快', '扩大', '提升'], usual: '加大' },
  { noun: '步伐', wrong: ['加强', '提高', '加大', '扩大', '增强'], usual: '加快' },
  { noun: '进度', wrong: ['加强', '加大', '扩大', '增强'], usual: '加快' },
  { noun: '水平', wrong: ['加强', '加大', '加快', '扩大'], usual: '提高' },
  { noun: '效率', wrong: ['加强', '加大', '加快', '扩大', '增强'], usual: '提高' },
  { noun: '积极性', wrong: ['加强', '加大', '加快', '扩大', '发扬'], usual: '调动' },
  { noun: '覆盖面', wrong: ['加强', '加大', '加快', '增强'], usual: '扩大' },
];
const NOUNS = MEASURES.map(({ noun }) => noun);
/** Between verb and noun: a few words, and no other verb of the kind that could govern the noun. */
const GAP = 8;
const OTHER_VERB =
  /加大|加快|提高|提升|扩大|增强|改善|调动|保持|达到|推进|推动|实现|强化|[和与及的、，。；：！？“”《》（）]/;

export const mismatchedMeasure: LineRule = {
  name: 'wording/mismatched-measure',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；语法惯例（动宾搭配）',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); grammar (verbs and their objects)',
  },
  text: {
    zh: {
      title: '动词和“力度”“步伐”“水平”搭配不当',
      why: '力度论大小，用“加大”；步伐论快慢，用“加快”；水平论高低，用“提高”。“加强监管力度”是顺手写下来的，审稿时多半会被改。',
    },
    en: {
      title: 'Verb that does not go with 力度, 步伐 or 水平',
      why: '力度 is large or small (加大), 步伐 quick or slow (加快), 水平 high or low (提高). 加强监管力度 is a slip of habit that reviewers mostly correct.',
    },
  },
  messages: {
    measure: {
      zh: '“{words}”搭配不当：“{noun}”一般说“{usual}”。',
      en: '“{words}” does not go together: “{noun}” usually takes “{usual}”.',
    },
  },
  bad: { text: '加强执法力度，加大工作步伐。' },
  good: { text: '加大执法力度，加快工作步伐，加强监管和执法力量，提高工作水平。' },

  triggers: [phrases(...NOUNS)],
  checkLine(line, report) {
    const { text } = line;
    for (const { noun, wrong, usual } of MEASURES) {
      for (let at = text.indexOf(noun, 2); at >= 0; at = text.indexOf(noun, at + noun.length)) {
        // 加强高水平对外开放: 高水平 is a quality there.
        const start = '高低同'.includes(text[at - 1]!) ? -1 : findVerb(text, at, wrong);
        const end = at + noun.length;
        if (start < 0 || isForeign(line, start, end) || isCited(line, start)) continue;
        const values = { words: text.slice(start, end), noun, usual };
        report({ line: 0, start, end, message: { id: 'measure', values } });
      }
    }
  },
};

/** Where the verb that governs the noun at `at` begins, if it is one of the wrong ones; -1 otherwise. */
function findVerb(text: string, at: number, wrong: readonly string[]): number {
  for (let start = at - 2; start >= Math.max(0, at - 2 - GAP); start--) {
    const verb = text.slice(start, start + 2);
    if (wrong.includes(verb)) return OTHER_VERB.test(text.slice(start + 2, at)) ? -1 : start;
  }
  return -1;
}
