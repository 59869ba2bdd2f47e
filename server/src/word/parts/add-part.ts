import type { XmlElement } from '../xml/element';
import { encodeAttribute } from '../xml/entities';
import { encodePart } from './part-text';
import { relationshipsPart, type WordPackage } from './word-package';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * What has to be written so that a document has one part more: its relationship and its content type (ISO/IEC 29500-2).
 * @param type of the relationship and of the content: `comments`
 * @returns the name for the part, and the other members by name
 */
export function addPart(pack: WordPackage, type: string): { name: string; members: Map<string, Uint8Array> } {
  const main = pack.main.name;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const name = freeName(pack, folder, type);
  const relationship = relationships(pack, type, name.slice(folder.length));
  const members = new Map([[relationshipsPart(main), relationship]]);
  const types = withContentType(pack, name, type);
  if (types) members.set('[Content_Types].xml', types);
  return { name, members };
}

function freeName(pack: WordPackage, folder: string, type: string): string {
  for (let i = 0; ; i++) {
    const name = `${folder}${type}${i || ''}.xml`;
    if (!pack.has(name)) return name;
  }
}

function relationships(pack: WordPackage, type: string, target: string): Uint8Array {
  const part = pack.part(relationshipsPart(pack.main.name));
  const ids = new Set(pack.relationshipsOf(pack.main.name).map(({ id }) => id));
  let id = ids.size + 1;
  while (ids.has(`rId${id}`)) id++;
  const row = (prefix: string) =>
    `<${prefix}Relationship Id="rId${id}" Type="${TYPES}${type}" Target="${encodeAttribute(target)}"/>`;
  if (!part) {
    const text = `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${row('')}</Relationships>`;
    return encodePart({ text, encoding: 'utf-8' });
  }
  return encodePart({ ...part, text: appended(part.text, part.root, row(prefixOf(part.root))) });
}

function withContentType(pack: WordPackage, name: string, type: string): Uint8Array | null {
  const part = pack.part('[Content_Types].xml');
  if (!part) return null;
  const row = `<${prefixOf(part.root)}Override PartName="/${encodeAttribute(name)}" ContentType="${CONTENT_TYPE}${type}+xml"/>`;
  return encodePart({ ...part, text: appended(part.text, part.root, row) });
}

function prefixOf({ rawName }: XmlElement): string {
  return rawName.slice(0, rawName.indexOf(':') + 1);
}

/** The text of a part with something more at the end of its root, be that written `<a/>` or `<a></a>`. */
export function appended(text: string, root: XmlElement, more: string): string {
  if (!root.isEmptyTag) return text.slice(0, root.closeStart) + more + text.slice(root.closeStart);
  const open = text.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  return `${text.slice(0, root.start)}${open}${more}</${root.rawName}>${text.slice(root.end)}`;
}
