import type { Line } from '../../draft/line';
import { GuardedPhrases } from '../matching/guarded-phrases';
import { isForeign } from '../reading/foreign';
import { isInName } from '../reading/house-names';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { isMentioned } from '../reading/mention';
import { isCited, quotedAt } from '../reading/quoted';
import type { LineRule } from '../rule';
import { TYPOS } from './typos.data';

const PHRASES = new GuardedPhrases(TYPOS.filter(({ sure }) => sure !== 'C'));

export const typo: LineRule = {
  name: 'wording/typo',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；《现代汉语词典》',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); Contemporary Chinese Dictionary',
  },
  text: {
    zh: {
      title: '错别字',
      why: '“布署”“锻练”这类字音同形近，自己读稿时眼睛会替它改过来，交到领导手里却一眼就看见。公文审核时文字用法是必查的一项。',
    },
    en: {
      title: 'Wrong character',
      why: 'Characters that sound or look alike (布署 for 部署) slip past their own author and are seen at once by the next reader. Correct characters are among the things a document is examined for before it is issued.',
    },
  },
  messages: {
    sure: { zh: '“{wrong}”有错别字，应为“{right}”。', en: '“{wrong}” is misspelt; it should be “{right}”.' },
    likely: {
      zh: '这里的“{wrong}”多半是“{right}”之误，请核对。',
      en: '“{wrong}” is probably meant to be “{right}” here; please check.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '会后对整改工作作了再布署，帮助年轻干部提升独挡一面的本领。' },
  good: { text: '会后公布署名文章，对整改工作作了再部署，帮助年轻干部提升独当一面的本领。' },

  triggers: [PHRASES.index],
  checkLine(line, report, { names }) {
    for (const { row, start, end } of PHRASES.find(line.text)) {
      if (isForeign(line, start, end) || isMentioned(line, start)) continue;
      if (isInName(line.text, start, end, names)) continue;
      const isSure = row.sure === 'A';
      if (!isSure && isCited(line, start)) continue;
      if (row.isOld && isSentenceQuoted(line, start)) continue;
      const values = { wrong: line.text.slice(start, end), right: row.right };
      report({
        line: 0,
        start,
        end,
        message: { id: isSure ? 'sure' : 'likely', values },
        name: { name: values.wrong, kind: 'word' },
        ...(!isSure && { level: 'warning' as const }),
        ...fixWord(line, start, end, row.right, isSure),
      });
    }
  },
};

/** True in quotation marks around more than a term: what is quoted may be as old as its spelling. */
function isSentenceQuoted(line: Line, at: number): boolean {
  const quoted = quotedAt(line, at);
  return quoted !== undefined && /[，。；]/.test(line.text.slice(quoted.start, quoted.end));
}

function fixWord(line: Line, start: number, end: number, right: string, isSure: boolean) {
  const title = { id: 'fix', values: { right } };
  return fixOwnWords(line, isSure ? 'safe' : 'suggestion', title, [replaceInLine(start, end, right)]);
}
