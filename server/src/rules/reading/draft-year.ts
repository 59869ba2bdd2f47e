import type { Draft } from '../../draft/draft';

const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/g;
const HAN_YEAR = /[一二][〇○零一二三四五六七八九]{3}(?=年)/;
const HAN_DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
/** A subtitle or a date below the title stands within so many lines. */
const HEAD = 6;

/**
 * The year a draft speaks from: that of its date (GB/T 9704—2012, 7.3.5), else of its title or the short lines
 * below it. Null where it does not say.
 */
export function readDraftYear({ lines, outline }: Draft): number | null {
  const { ending, title } = outline;
  const dated = ending.dateLine >= 0 ? lastYear(lines[ending.dateLine]!.text) : null;
  if (dated !== null) return dated;
  if (!title) return null;
  const named = lastYear(title.text);
  if (named !== null) return named;
  for (let i = title.endLine; i < Math.min(lines.length, title.endLine + HEAD); i++) {
    const { text, heading, role } = lines[i]!;
    if (role === 'blank') continue;
    if (heading || text.length > 40) return null;
    const year = lastYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** The last year in a text that is written out in full, in digits or in Han. */
export function lastYear(text: string): number | null {
  const years = [...text.matchAll(YEAR)];
  if (years.length > 0) return Number(years.at(-1)![0]);
  const han = HAN_YEAR.exec(text);
  return han ? Number([...han[0]].map((char) => HAN_DIGITS[char]!).join('')) : null;
}
