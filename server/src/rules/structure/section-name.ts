import type { SectionDemand } from '../../genres/genre';
import { SECTION_KINDS } from '../../genres/section-kinds';
import type { Localised } from '../rule';

/** What messages call a demanded section: its kind, or the title a user gave it. */
export function nameSection({ kinds, titles }: SectionDemand): Localised {
  const kind = kinds[0];
  if (kind) return SECTION_KINDS[kind].name;
  const title = titleToInsert(titles);
  return { zh: title, en: title };
}

/** The first of the titles that can be written as it stands; stars of a phrase stand for nothing. */
export function titleToInsert(titles: readonly string[]): string {
  const whole = titles.find((title) => !title.includes('*')) ?? titles[0] ?? '';
  return whole.replaceAll('*', '') || '待定标题';
}

const MOST_TITLES = 4;

/** The accepted titles in a row; between adjacent quotation marks Chinese has no 顿号 (GB/T 15834—2011, 4.5.3.5). */
export function listTitles(titles: readonly string[]): Localised {
  const quoted = titles.slice(0, MOST_TITLES).map((title) => `“${title}”`);
  const last = quoted.pop() ?? '';
  if (quoted.length === 0) return { zh: last, en: last };
  return { zh: `${quoted.join('')}或${last}`, en: `${quoted.join(', ')} or ${last}` };
}
