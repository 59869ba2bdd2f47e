import type { DraftRule } from '../rule';
import { listOrdinals, type NumberedSection } from './ordinal-lists';

export const missingOrdinalMark: DraftRule = {
  name: 'numbering/missing-ordinal-mark',
  level: 'error',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.3.3（结构层次序数）', en: 'GB/T 9704—2012, 7.3.3 (ordinals of layers)' },
  text: {
    zh: {
      title: '序号后漏点',
      why: '第三层序数一般写作“1.”。同组的都有点、单单一个没有，是排版或粘贴时丢的，读起来像“2让”“2个”，也进不了自动目录。',
    },
    en: {
      title: 'Ordinal without its dot',
      why: 'Ordinals of the third layer are usually written “1.”. Where all the others have their dot, one without it has lost it in editing or pasting, and reads like a quantity.',
    },
  },
  messages: {
    missing: {
      zh: '序号“{written}”后面漏了“{mark}”，同组的序号都有。',
      en: 'The ordinal “{written}” lacks its “{mark}”; the others have it.',
    },
    sibling: { zh: '同组的“{sibling}”', en: '“{sibling}” of the same list' },
    fix: { zh: '补上“{mark}”', en: 'Add “{mark}”' },
  },
  bad: { text: '1.加强学习。每周集中半天。\n2 加强督办。每月通报一次。\n3.加强考核。年底统一兑现。\n' },
  good: { text: '1.加强学习。每周集中半天。\n2.加强督办。每月通报一次。\n3.加强考核。年底统一兑现。\n' },

  checkDraft({ draft }, report) {
    const { lines } = draft;
    for (const { type, members } of listOrdinals(draft)) {
      if (type !== 'arabic') continue;
      const bare = members.filter(({ ordinal }) => ordinal.mark === '');
      if (bare.length === 0) continue;
      const model = findModel(members);
      const mark = model?.ordinal.mark ?? '.';
      for (const { line, ordinal } of bare) {
        const { start, end } = ordinal;
        const written = lines[line]!.text.slice(start, end);
        report({
          line,
          start,
          end,
          message: { id: 'missing', values: { written, mark } },
          ...(!model && { level: 'warning' as const }),
          fix: {
            kind: 'safe',
            title: { id: 'fix', values: { mark } },
            edits: [{ line, start: end, endLine: line, end, text: mark }],
          },
          ...(model && { related: [describeModel(model)] }),
        });
      }
    }
  },
};

/** The first sibling that has a mark: the dot of the standard before any other. */
function findModel(members: readonly NumberedSection[]): NumberedSection | undefined {
  return (
    members.find(({ ordinal }) => ordinal.mark === '.') ?? members.find(({ ordinal }) => ordinal.mark !== '')
  );
}

function describeModel({ line, ordinal }: NumberedSection) {
  const sibling = ordinal.value + ordinal.mark;
  return { line, start: ordinal.start, end: ordinal.end, message: { id: 'sibling', values: { sibling } } };
}
