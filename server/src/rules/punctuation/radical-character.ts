import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { wordsBetween } from '../reading/words-between';
import type { DraftRule } from '../rule';

interface Run {
  readonly start: number;
  readonly end: number;
}

const radicalsIn = gatherLines((line) => (line.written === line.text ? null : findRuns(line)));

/** Neighbouring radicals are one finding. */
function findRuns({ text, written }: Line): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === written[at]) continue;
    const start = at;
    while (at < text.length && text[at] !== written[at]) at++;
    runs.push({ start, end: at });
  }
  return runs;
}

export const radicalCharacter: DraftRule = {
  name: 'punctuation/radical-character',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 13000—2010（康熙部首、中日韩部首补充是部首符号，不是汉字）；校对惯例',
    en: 'GB/T 13000—2010 (Kangxi radicals and the radicals supplement are signs, not characters); proofreading custom',
  },
  text: {
    zh: {
      title: '用部首符号代替了汉字',
      why: '从 PDF 里复制的“⼀、⼯作、⻔”看上去和汉字一样，其实是部首符号：查找、统计都认不出来，换一种字体还会缺字。',
    },
    en: {
      title: 'Radical instead of a character',
      why: 'Text that was copied out of a PDF file often has radicals (⼀ ⼯ ⻔) in place of characters. They look alike, but no search finds them, and many fonts lack them.',
    },
  },
  messages: {
    radical: {
      zh: '“{around}”中的“{written}”是部首符号，应当用汉字“{right}”。',
      en: 'The “{written}” in “{around}” is a radical sign; use the character “{right}”.',
    },
    fix: { zh: '改为汉字“{right}”', en: 'Change to the character “{right}”' },
  },
  bad: { text: '我局对管护⼯作进⾏了⾃查。' },
  good: { text: '我局对管护工作进行了自查。' },

  checkDraft({ draft }, report) {
    for (const { line, value: runs } of radicalsIn(draft)) {
      const { text, written } = draft.lines[line]!;
      for (const { start, end } of runs) {
        const right = text.slice(start, end);
        const values = {
          around: wordsBetween(written, start - 4, Math.min(end, start + 20) + 4),
          written: written.slice(start, end).slice(0, 20),
          right: right.slice(0, 20),
        };
        const edits = [{ line, start, endLine: line, end, text: right }];
        report({
          line,
          start,
          end,
          message: { id: 'radical', values },
          fix: { kind: 'safe', title: { id: 'fix', values }, edits },
        });
      }
    }
  },
};
