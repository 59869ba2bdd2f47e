import type { XmlElement } from '../xml/element';
import type { Markup } from './markup';
import type { Splice } from './splice';

/** Elements of `w:pPr` that stand behind its `w:rPr`. */
const BEHIND_RUN_PROPERTIES: ReadonlySet<string> = new Set(['w:sectPr', 'w:pPrChange']);

/** Records that the mark of a paragraph is inserted or removed (17.13.5.15 and .20): in `w:rPr` of its `w:pPr`. */
export function markSplice(paragraph: XmlElement, kind: 'ins' | 'del', markup: Markup): Splice {
  const change = markup.change(kind, '');
  const properties = paragraph.child('w:pPr');
  if (!properties)
    return withoutProperties(paragraph, markup.element('pPr', {}, markup.element('rPr', {}, change)));
  const runProperties = properties.child('w:rPr');
  if (runProperties) return firstIn(runProperties, change);
  const whole = markup.element('rPr', {}, change);
  const behind = [...properties.elements()].find(({ name }) => BEHIND_RUN_PROPERTIES.has(name));
  if (behind) return { start: behind.start, end: behind.start, text: whole };
  return lastIn(properties, whole);
}

function withoutProperties(paragraph: XmlElement, properties: string): Splice {
  if (!paragraph.isEmptyTag) return { start: paragraph.openEnd, end: paragraph.openEnd, text: properties };
  return opened(paragraph, properties);
}

function firstIn(element: XmlElement, text: string): Splice {
  return element.isEmptyTag ? opened(element, text) : { start: element.openEnd, end: element.openEnd, text };
}

function lastIn(element: XmlElement, text: string): Splice {
  return element.isEmptyTag
    ? opened(element, text)
    : { start: element.closeStart, end: element.closeStart, text };
}

/** `<a/>` as `<a>…</a>`. */
function opened({ source, start, openEnd, rawName }: XmlElement, text: string): Splice {
  const open = source.slice(start, openEnd).replace(/\s*\/>$/, '>');
  return { start, end: openEnd, text: `${open}${text}</${rawName}>` };
}

/** Properties that a paragraph beside another does not take over: its number, its section, what was changed about it. */
const NOT_COPIED: ReadonlySet<string> = new Set(['w:numPr', 'w:sectPr', 'w:pPrChange', 'w:rPr']);
/** Elements of `w:pPr` that stand before its `w:numPr` (17.3.1.26). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

/**
 * The format of a paragraph for a new one that has no automatic number.
 * @param isNumbered whether its style numbers: the new one has to say that it is not
 */
export function copiedFormat(paragraph: XmlElement, isNumbered: boolean, markup: Markup): string {
  const properties = paragraph.child('w:pPr');
  const { source } = paragraph;
  const kept = [...(properties?.elements() ?? [])].filter(({ name }) => !NOT_COPIED.has(name));
  const text = (elements: readonly XmlElement[]) =>
    elements.map(({ start, end }) => source.slice(start, end)).join('');
  const before = kept.filter(({ name }) => BEFORE_NUMBER.has(name));
  const number = isNumbered ? markup.element('numPr', {}, markup.element('numId', { val: '0' })) : '';
  return text(before) + number + text(kept.filter((each) => !before.includes(each)));
}
