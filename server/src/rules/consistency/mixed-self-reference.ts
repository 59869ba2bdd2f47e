import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import { quotedAt } from '../reading/quoted';
import type { DraftRule, Edit } from '../rule';

/** Papers in which one person speaks. */
const PERSONAL = new Set(['shuzhi', 'shuzhi-shulian', 'duizhao-geren', 'dangjian-shuzhi']);
/** 我 as a person: not in 我们 我市 我党 自我 忘我. */
const SELF =
  /本人(?!员)|(?<![自忘唯敌无])我(?![们市县局区镇乡国省院校村党军委办处站中部厅州旗盟行队社街所单支系])/g;

interface Mention {
  readonly words: '本人' | '我';
  readonly start: number;
}

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const found: Mention[] = [];
    for (const { index, 0: words } of line.text.matchAll(SELF)) {
      // “我要脱贫”, “我为群众办实事”: others speak.
      if (!quotedAt(line, index)) found.push({ words: words as '本人' | '我', start: index });
    }
    return found.length === 0 ? null : found;
  },
  ['我', phrases('本人')],
);

export const mixedSelfReference: DraftRule = {
  name: 'consistency/mixed-self-reference',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '述职、对照检查材料的写作惯例：自称前后一致',
    en: 'Custom of duty reports and self-criticism: one way of speaking of oneself',
  },
  text: {
    zh: {
      title: '自称不统一',
      why: '述职和个人对照检查通篇用“本人”或者用“我”都可以，忽而“本人”忽而“我”，像是从两份稿子里拼出来的。',
    },
    en: {
      title: 'The speaker names himself in two ways',
      why: 'A personal report may say 本人 or 我 throughout. Changing between them reads as if two papers had been put together.',
    },
  },
  messages: {
    mixed: {
      zh: '自称“{words}”{count} 处、“{usual}”{usualCount} 处，全文宜统一。',
      en: 'The speaker is “{words}” {count} time(s) and “{usual}” {usualCount}; keep to one.',
    },
    usual: { zh: '这里自称“{usual}”', en: '“{usual}” here' },
    fix: { zh: '全部改为“{usual}”', en: 'Change all to “{usual}”' },
  },
  bad: {
    text: '2025年述职报告\n一、履职情况\n　　本人分管医保经办，本人牵头清理积案12件。\n二、存在的不足\n　　我下基层还不够多。\n',
    genre: 'shuzhi',
  },
  good: {
    text: '2025年述职报告\n一、履职情况\n　　本人分管医保经办，牵头清理积案12件，我市得分居前，自我加压。\n',
    genre: 'shuzhi',
  },

  checkDraft({ draft, genre }, report) {
    if (!genre || !PERSONAL.has(genre.id)) return;
    const all = gatherMentions(draft).flatMap(({ line, value }) => value.map((one) => ({ ...one, line })));
    const formal = all.filter(({ words }) => words === '本人');
    const plain = all.filter(({ words }) => words === '我');
    if (formal.length === 0 || plain.length === 0) return;
    const [few, many] = formal.length < plain.length ? [formal, plain] : [plain, formal];
    const [odd] = few as [(typeof all)[number]];
    const [usual] = many as [(typeof all)[number]];
    const values = { words: odd.words, count: few.length, usual: usual.words, usualCount: many.length };
    report({
      line: odd.line,
      start: odd.start,
      end: odd.start + odd.words.length,
      message: { id: 'mixed', values },
      fix: {
        kind: 'suggestion',
        title: { id: 'fix', values },
        edits: few.map(
          ({ line, start, words }): Edit => ({
            line,
            start,
            endLine: line,
            end: start + words.length,
            text: usual.words,
          }),
        ),
      },
      related: [
        {
          line: usual.line,
          start: usual.start,
          end: usual.start + usual.words.length,
          message: { id: 'usual', values },
        },
      ],
    });
  },
};
