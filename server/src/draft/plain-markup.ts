/**
 * The words of a title as a reader sees them: without HTML tags, attributes of pandoc (`{#id .class}`), anchors,
 * emphasis and code marks, and with links as their text. Linear in the length of the line.
 */
export function plainMarkup(text: string): string {
  if (!/[<{[*`~\\]/.test(text) && !text.endsWith('#')) return text;
  return text
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s*\{[#.:][^{}]{0,100}\}$/, '')
    .replace(/!?\[([^[\]]{0,100})\](?:\([^()]{0,200}\))/g, '$1')
    .replace(/\*\*|__|~~|`/g, '')
    .replace(/\s+#{1,6}$/, '')
    .trim();
}
