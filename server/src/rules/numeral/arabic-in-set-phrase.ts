import type { Line } from '../../draft/line';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { numbersIn } from '../reading/numbers';
import type { LineReport, LineRule } from '../rule';
import { SET_PHRASES, type SetPhrase } from './set-phrases.data';

export const arabicInSetPhrase: LineRule = {
  name: 'numeral/arabic-in-set-phrase',
  level: 'error',
  layer: 'standard',
  source: 'GB/T 15835—2011，4.2.3（已定型的含汉字数字的词语）',
  text: {
    zh: {
      title: '固定词语里用了阿拉伯数字',
      why: '“第一书记”“四个意识”“三会一课”是已经定型的词语，其中的数字用汉字，不改用阿拉伯数字。',
    },
    en: {
      title: 'Arabic digit in a set phrase',
      why: '第一书记, 四个意识 and 三会一课 are set phrases; the numerals in them are Han digits and do not become Arabic ones.',
    },
  },
  messages: {
    phrase: {
      zh: '“{written}”是固定词语，数字用汉字，写作“{right}”。',
      en: '“{written}” is a set phrase with Han digits: “{right}”.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '第1书记带头增强“4个意识”，落实3会1课制度。' },
  good: { text: '第一书记带头增强“四个意识”，选出3个代表，开了1把手枪训练课。' },

  triggers: '0123456789',
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

/** The phrases by their first digit and what follows it; longer ones first: 2不愁3保障 before 2不愁. */
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
    return start >= 0 && text.startsWith(row.wrong, start) && isMeant(text, start, row);
  });
}

function isMeant(text: string, start: number, { wrong, notBefore, within }: SetPhrase): boolean {
  const end = start + wrong.length;
  if (notBefore?.includes(text[end] ?? ' ')) return false;
  if (!within) return true;
  const before =
    within.before?.split('|').some((word) => text.startsWith(word, start - word.length)) ?? false;
  return before || (within.behind?.split('|').some((word) => text.startsWith(word, end)) ?? false);
}

function describe(line: Line, start: number, { wrong, right }: SetPhrase): LineReport {
  const end = start + wrong.length;
  const values = { written: wrong, right };
  const fix = fixOwnWords(line, 'safe', { id: 'fix', values }, [replaceInLine(start, end, right)]);
  return { line: 0, start, end, message: { id: 'phrase', values }, ...fix };
}
