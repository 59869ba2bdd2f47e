import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

interface Pair {
  readonly first: string;
  /** What may not answer it, at the beginning of a clause. */
  readonly second: RegExp;
  /** What answers it in the right way: where this stands in between, the wrong word begins something else. */
  readonly answered: RegExp;
  readonly usual: string;
}

const PROGRESS = /而且|并且|也|还|更|又|甚至|反而|反倒|同时|就连|同样|均|都/;
/** Source: grammar handbooks on 关联词语搭配不当. Only pairs that never stand together in print. */
const PAIRS: readonly Pair[] = [
  { first: '不但', second: /^(?:但是|但|可是|然而|所以|因此)/, answered: PROGRESS, usual: '不但……而且' },
  { first: '不仅', second: /^(?:但是|可是|然而|所以)/, answered: PROGRESS, usual: '不仅……而且' },
  { first: '只要', second: /^(?:才能|才会|才可以|才可)/, answered: /就|便|都|也|即|只有/, usual: '只要……就' },
  { first: '只有', second: /^(?:就能|就会|就可以|就可)/, answered: /才|方|都|也|只要/, usual: '只有……才' },
  {
    first: '虽然',
    second: /^(?:而且|所以|因此|因而)/,
    answered: /但|却|可是|然而|仍|还|也|不过|只是/,
    usual: '虽然……但是',
  },
  {
    first: '尽管',
    second: /^(?:而且|所以|因此|因而)/,
    answered: /但|却|可是|然而|仍|还|也|不过|只是/,
    usual: '尽管……但是',
  },
  {
    first: '因为',
    second: /^(?:但是|可是|然而|而且)/,
    answered: /所以|因此|因而|才|就|故|从而|于是/,
    usual: '因为……所以',
  },
  {
    first: '由于',
    second: /^(?:但是|可是|然而)/,
    answered: /所以|因此|因而|才|就|故|从而|于是|使|导致|造成/,
    usual: '由于……所以',
  },
  { first: '无论', second: /^(?:就|才|但是|所以)/, answered: /都|也|总|均|皆|始终/, usual: '无论……都' },
  { first: '不管', second: /^(?:就能|才能|但是|所以)/, answered: /都|也|总|均|皆|始终/, usual: '不管……都' },
  { first: '即使', second: /^(?:但是|所以|因此|就能|而且)/, answered: /也|还|仍|都|亦/, usual: '即使……也' },
  { first: '与其', second: /^(?:也不|而且|但是|还是)/, answered: /不如|宁|毋宁/, usual: '与其……不如' },
  { first: '宁可', second: /^(?:而且|但是|所以)/, answered: /也|不|决/, usual: '宁可……也不' },
];

/** How far the second half of such a sentence can be (practice). */
const REACH = 60;

export const mismatchedConnectives: LineRule = {
  name: 'wording/mismatched-connectives',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；语法惯例（关联词语配对使用）',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); grammar (connectives come in pairs)',
  },
  text: {
    zh: {
      title: '关联词语搭配不当',
      why: '“不但”后面接“而且”，“只要”后面接“就”，“只有”后面接“才”。配错了，两个分句之间的关系就说不通。',
    },
    en: {
      title: 'Connectives that do not go together',
      why: '不但 is answered by 而且, 只要 by 就 and 只有 by 才. With another answer the two clauses do not hang together.',
    },
  },
  messages: {
    pair: {
      zh: '“{first}”和“{second}”不能配对，一般用“{usual}”，请按句意改其中一个。',
      en: '“{first}” is not answered by “{second}”; usually it is “{usual}”. Change one of them.',
    },
  },
  bad: { text: '不但要抓好进度，但是要抓好质量。' },
  good: { text: '不但要抓好进度，而且要抓好质量。只要用心，就能办好；只有用心，才能办好。' },

  triggers: [phrases(...PAIRS.map(({ first }) => first))],
  checkLine(line, report) {
    const { text } = line;
    for (const pair of PAIRS) {
      for (let at = text.indexOf(pair.first); at >= 0; at = text.indexOf(pair.first, at + 2)) {
        if (at > 0 && '只并是而非'.includes(text[at - 1]!)) continue;
        const found = findAnswer(text, at, pair);
        if (!found || isForeign(line, at, found.end) || isCited(line, at)) continue;
        const values = { first: pair.first, second: text.slice(found.start, found.end), usual: pair.usual };
        report({ line: 0, start: at, end: found.end, message: { id: 'pair', values } });
      }
    }
  },
};

/** The wrong answer at the beginning of the next clause of the sentence, where no right one stands before it. */
function findAnswer(text: string, at: number, { first, second, answered }: Pair) {
  const from = at + first.length;
  const limit = Math.min(text.length, from + REACH);
  for (let comma = from; comma < limit; comma++) {
    const mark = text[comma]!;
    if ('。；！？：“”（）、'.includes(mark)) return null;
    if (mark !== '，') continue;
    const found = second.exec(text.slice(comma + 1, comma + 5));
    if (!found) return null;
    if (answered.test(text.slice(from, comma))) return null;
    return { start: comma + 1, end: comma + 1 + found[0].length };
  }
  return null;
}
