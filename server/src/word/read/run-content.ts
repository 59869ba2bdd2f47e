import { symbolChar } from '../symbols';
import type { XmlElement } from '../xml/element';

/** Elements of a run that show one character. */
const CHARS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011',
};
const SOFT_RETURNS: ReadonlySet<string> = new Set(['w:br', 'w:cr']);

/** The character that an element of a run shows, or null. */
export function shownChar(element: XmlElement): string | null {
  if (element.name === 'w:sym') {
    return symbolChar(element.attribute('w:char') ?? '', element.attribute('w:font'));
  }
  return CHARS[element.name] ?? null;
}

/** A line break that a person sees inside the paragraph; breaks of page and column are none. */
export function isSoftReturn(element: XmlElement): boolean {
  if (!SOFT_RETURNS.has(element.name)) return false;
  const type = element.attribute('w:type');
  return type === null || type === 'textWrapping';
}

/** What a form field of the old kind shows without a result: its choice, its box. */
export function formText(data: XmlElement): string | null {
  const list = data.child('w:ddList');
  if (list) {
    const entries = [...list.elements()].filter(({ name }) => name === 'w:listEntry');
    const chosen = Number(list.valueOf('w:result') ?? list.valueOf('w:default') ?? 0);
    return entries[chosen]?.attribute('w:val') ?? '';
  }
  const box = data.child('w:checkBox');
  if (!box) return null;
  const state = box.child('w:checked') ?? box.child('w:default');
  const value = state?.attribute('w:val');
  return state && value !== '0' && value !== 'false' ? '☒' : '☐';
}

/** The words of a MACROBUTTON, which its code holds: `MACROBUTTON NoMacro [单击此处键入单位]`; or null. */
export function buttonText(code: string): string | null {
  return /^\s*MACROBUTTON\s+\S+\s([\s\S]*)$/i.exec(code)?.[1]?.trim() ?? null;
}

/** The name of a merge field, or null where the code is another's. */
export function mergeName(code: string): string | null {
  const match = /^\s*MERGEFIELD\s+(?:"([^"]*)"|(\S+))/i.exec(code);
  return match ? (match[1] ?? match[2])! : null;
}
