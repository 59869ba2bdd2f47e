import type { Line } from '../../draft/line';
import { PhraseIndex } from '../matching/phrase-index';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { numbersIn } from '../reading/numbers';
import type { LineReport, LineRule } from '../rule';
import { SET_PHRASES, type SetPhrase } from './set-phrases.data';

export const arabicInSetPhrase: LineRule = {
  name: 'numeral/arabic-in-set-phrase',
  level: 'error',
  layer: 'standard',
  source: {
    zh: 'GB/T 15835—2011，4.2.3（已定型的含汉字数字的词语）',
    en: 'GB/T 15835—2011, 4.2.3 (set phrases with Han digits)',
  },
  text: {
    zh: {
      title: '固定词语里用了阿拉伯数字',
      why: '“第一时间”“一户一策”“一盘棋”是已经定型的词语，标准规定其中的数字应采用汉字数字。',
    },
    en: {
      title: 'Arabic digit in a set phrase',
      why: '第一时间, 一户一策 and 一盘棋 are set phrases; the standard requires Han digits in them.',
    },
  },
  messages: {
    phrase: {
      zh: '“{written}”是固定词语，标准规定采用汉字数字，写作“{right}”。',
      en: '“{written}” is a set phrase; the standard requires Han digits in it: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '坚持1户1策，险情第1时间处置，打通最后1公里。' },
  good: { text: '坚持一户一策，险情第一时间处置，走访11户，修路1公里。' },

  triggers: [new PhraseIndex(SET_PHRASES, ({ wrong }) => [wrong])],
  checkLine(line, report) {
    let behind = 0;
    for (const number of numbersIn(line)) {
      if (number.start < behind || number.end - number.start > 2) continue;
      const row = findPhrase(line, number.start);
      if (!row) continue;
      const found = describe(line, number.start - firstDigit(row), row);
      behind = found.end;
      report(found);
    }
  },
};

/** The phrases by their first digit and what follows it; longer ones first. */
const BY_DIGIT: ReadonlyMap<number, readonly SetPhrase[]> = group(SET_PHRASES);

function group(rows: readonly SetPhrase[]): ReadonlyMap<number, readonly SetPhrase[]> {
  const groups = new Map<number, SetPhrase[]>();
  for (const row of [...rows].sort((a, b) => b.wrong.length - a.wrong.length)) {
    const key = keyAt(row.wrong, firstDigit(row));
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Two characters in one number. */
function keyAt(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function firstDigit({ wrong }: SetPhrase): number {
  return wrong.search(/\d/);
}

function findPhrase({ text }: Line, at: number): SetPhrase | undefined {
  return BY_DIGIT.get(keyAt(text, at))?.find((row) => {
    const start = at - firstDigit(row);
    if (start < 0 || !text.startsWith(row.wrong, start)) return false;
    return !row.notBefore?.includes(text[start + row.wrong.length] ?? ' ') && !hasSecond(text, row);
  });
}

/** 第1议题、第2议题 is a series: its first number alone in Han digits would mix the two forms (GB/T 15835 4.3). */
function hasSecond(text: string, { wrong }: SetPhrase): boolean {
  return wrong.startsWith('第1') && text.includes(`第2${wrong.slice(2)}`);
}

function describe(line: Line, start: number, { wrong, right, mayBeLiteral }: SetPhrase): LineReport {
  const end = start + wrong.length;
  const values = { written: wrong, right };
  const fix = fixOwnWords(line, mayBeLiteral ? 'suggestion' : 'safe', { id: 'fix', values }, [
    replaceInLine(start, end, right),
  ]);
  return { line: 0, start, end, message: { id: 'phrase', values }, ...fix };
}
