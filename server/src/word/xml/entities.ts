const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
export const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;

/** What an entity stands for. One that XML does not know stays as it is written. */
export function entityText(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return NAMED[name] ?? whole;
  const point = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
}

export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, entityText) : text;
}

/** A text for the inside of an element; what XML 1.0 has no place for (control characters, half pairs) is left out. */
export function encodeText(text: string): string {
  return text
    .replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Cs}/gu, '')
    .replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}

/** The same between double quotes. */
export function encodeAttribute(text: string): string {
  return encodeText(text).replaceAll('"', '&quot;');
}
