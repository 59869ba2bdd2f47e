import { isForeign } from '../reading/foreign';
import { wordsBetween } from '../reading/words-between';
import type { DraftRule } from '../rule';
import { gatherPairings } from './pairs';

const INNER: Readonly<Record<string, string>> = { '“': '‘’', '《': '〈〉' };

export const nestedSameMarks: DraftRule = {
  name: 'punctuation/nested-same-marks',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.8.3.3（引号）、4.15.3.5（书名号）',
    en: 'GB/T 15834—2011, 4.8.3.3 (quotation marks), 4.15.3.5 (title marks)',
  },
  text: {
    zh: {
      title: '引号、书名号里外用了同一种',
      why: '引号里还要用引号时，外面一层用双引号，里面一层用单引号；书名号里还要用书名号时，里面一层用单书名号。里外同形，读者分不清哪一个是收尾。',
    },
    en: {
      title: 'Same marks inside and outside',
      why: 'Inside “” stand ‘’, and inside 《》 stand 〈〉. With the same marks on both layers nobody can tell which one closes what.',
    },
  },
  messages: {
    quotes: {
      zh: '双引号里面的“{inner}”应当改用单引号：‘{inner}’。',
      en: 'Inside “” use single marks: ‘{inner}’.',
    },
    titles: {
      zh: '书名号里面的《{inner}》应当改用单书名号：〈{inner}〉。',
      en: 'Inside 《》 use the single ones: 〈{inner}〉.',
    },
    fix: { zh: '改为“{pair}”', en: 'Change to “{pair}”' },
  },
  bad: { text: '他强调：“要把“三个务必”落到实处。”' },
  good: { text: '他强调：“要把‘三个务必’落到实处。”' },

  checkDraft({ draft }, report) {
    for (const { line: number, value } of gatherPairings(draft)) {
      const line = draft.lines[number]!;
      const { nested, unclosed, unopened } = value;
      // A missing mark makes pairs fit wrongly: nothing is sure then but that one is missing.
      if (nested.length === 0 || unclosed.length + unopened.length > 0) continue;
      for (const { open, close, mark } of nested) {
        const pair = INNER[mark];
        if (pair === undefined || isForeign(line, open, close)) continue;
        const inner = wordsBetween(line.text, open + 1, Math.min(close, open + 25));
        const replace = (at: number, text: string) => ({
          line: number,
          start: at,
          endLine: number,
          end: at + 1,
          text,
        });
        report({
          line: number,
          start: open,
          end: close + 1,
          message: { id: mark === '“' ? 'quotes' : 'titles', values: { inner } },
          ...(mark === '“' && {
            fix: {
              kind: 'suggestion',
              title: { id: 'fix', values: { pair } },
              edits: [replace(open, pair[0]!), replace(close, pair[1]!)],
            },
          }),
        });
      }
    }
  },
};
