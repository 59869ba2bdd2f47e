import { readParts } from '../../draft/parts/parts';
import { goesUpward } from '../reading/paper';
import type { DraftRule } from '../rule';

/** Pairs that receive one paper together: 县委、县政府; 县纪委、县监委; 市委办、市政府办. */
const PARTY = /(?:委|委员会|党委|党组|党工委|工委|委办|委办公室|支部|总支)$/;
const GOVERNMENT = /(?:政府|府办|政府办公室|管委会|办事处|监委|监察委员会|公司|学校|行政)$/;

export const severalAddressees: DraftRule = {
  name: 'structure/several-addressees',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第十五条（一）',
    en: 'Regulations on Official Documents, art. 15 (1)',
  },
  text: {
    zh: {
      title: '报告主送几个机关',
      why: '条例第十五条：向上级机关行文，原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关。主送几家，哪一家都以为是别家在办。',
    },
    en: {
      title: 'Report addressed to several offices',
      why: 'Article 15 of the regulations on official documents: a paper to a higher office is in principle addressed to one, with copies to others as needed. With several each of them thinks that another one sees to it.',
    },
  },
  messages: {
    several: {
      zh: '报告主送了 {count} 个机关（{words}）。条例：向上级机关行文原则上主送一个上级机关，其余的抄送。',
      en: 'The report is addressed to {count} offices ({words}). The regulations: in principle one higher office is addressed, and the others receive copies.',
    },
  },
  bad: { text: '关于河道清淤工作情况的报告\n\n县水务局、县财政局：\n　　现将河道清淤工作情况报告如下。\n' },
  good: { text: '关于河道清淤工作情况的报告\n\n县委、县政府：\n　　现将河道清淤工作情况报告如下。\n' },

  checkDraft({ draft }, report) {
    const { addressee } = readParts(draft);
    if (addressee?.kind !== 'offices' || !goesUpward(draft)) return;
    const { line, start, end, text: words, names } = addressee;
    if (names.length < 2 || (names.length === 2 && areOne(names[0]!, names[1]!))) return;
    report({ line, start, end, message: { id: 'several', values: { count: names.length, words } } });
  },
};

/** The party's and the government's side of one level. */
function areOne(first: string, second: string): boolean {
  return PARTY.test(first) && GOVERNMENT.test(second);
}
