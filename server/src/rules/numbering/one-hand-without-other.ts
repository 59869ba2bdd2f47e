import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import type { DraftRule } from '../rule';
import { HAND_TRIGGERS, type Hand, readHands } from './one-hand';

/** 另一方面 may open the next paragraph. */
const PARAGRAPHS_AHEAD = 2;

export const oneHandWithoutOther: DraftRule = {
  name: 'numbering/one-hand-without-other',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '现代汉语用法：“一方面”与“另一方面”通常成对',
    en: 'Usage: 一方面 and 另一方面 usually come in pairs',
  },
  text: {
    zh: {
      title: '“一方面”没有下文',
      why: '“一方面”通常要有“另一方面”来接。只有前半截，读到段末还在等下文，多半是后半截在修改时删掉了。',
    },
    en: {
      title: 'On the one hand, without the other',
      why: '一方面 usually wants its 另一方面. Where it is missing, it mostly went in an edit, and the reader is left waiting.',
    },
  },
  messages: {
    lone: {
      zh: '有“一方面”，没有“另一方面”。请补上另一半，或者删去“一方面”。',
      en: 'There is 一方面 and no 另一方面. Add the other half, or take 一方面 out.',
    },
  },
  bad: { text: '进度不快，一方面是前期手续复杂，审批用了四个月。' },
  good: { text: '进度不快，一方面是前期手续复杂，另一方面是征地没有谈妥。' },

  checkDraft({ draft }, report) {
    for (const { line: i, value: hand } of gatherLone(draft)) {
      if (goesOn(draft.lines, i)) continue;
      report({ line: i, start: hand.start, end: hand.end, message: { id: 'lone', values: {} } });
    }
  },
};

/** The only hand of its line, and the first of the two. */
const gatherLone = gatherLines((line): Hand | null => {
  const [hand, ...others] = readHands(line);
  return hand && !hand.isOther && others.length === 0 ? hand : null;
}, HAND_TRIGGERS);

function goesOn(lines: readonly Line[], from: number): boolean {
  let seen = 0;
  for (let i = from + 1; i < lines.length && seen < PARAGRAPHS_AHEAD; i++) {
    if (lines[i]!.role !== 'text') continue;
    seen++;
    if (readHands(lines[i]!).length > 0) return true;
  }
  return false;
}
