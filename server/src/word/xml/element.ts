import { decodeEntities } from './entities';

/** Characters between tags, as they stand in the source, entities and all. Offsets in UTF-16 units of the part's text. */
export interface XmlText {
  readonly start: number;
  readonly end: number;
  /** In a CDATA section there are no entities. */
  readonly literal: boolean;
}

export type XmlNode = XmlElement | XmlText;

/** An element of a part, with its places in the part's text (UTF-16 units). */
export class XmlElement {
  readonly children: XmlNode[] = [];
  parent: XmlElement | null = null;
  /** Where its end tag begins; for `<a/>`, where it ends. */
  closeStart = 0;
  /** Behind its end tag. */
  end = 0;
  #attributes: ReadonlyMap<string, string> | null = null;

  /**
   * @param name with the usual prefix of its namespace, whatever prefix the document declares: `w:p`
   * @param rawName as it is written: `ns0:p`
   * @param source the text of the part
   * @param start where its start tag begins
   * @param openEnd behind its start tag
   */
  constructor(
    readonly name: string,
    readonly rawName: string,
    readonly source: string,
    readonly start: number,
    readonly openEnd: number,
    readonly prefixes: Prefixes,
  ) {}

  /** Whether it is written `<a/>`. */
  get isEmptyTag(): boolean {
    return this.source.charCodeAt(this.openEnd - 2) === 0x2f;
  }

  /** The value of an attribute (`w:val`, with the usual prefix; an attribute without a prefix by its bare name), or null. */
  attribute(name: string): string | null {
    this.#attributes ??= readAttributes(this);
    return this.#attributes.get(name) ?? null;
  }

  /** The first child of that name, or null. */
  child(name: string): XmlElement | null {
    for (const node of this.children) if (node instanceof XmlElement && node.name === name) return node;
    return null;
  }

  *elements(): Generator<XmlElement> {
    for (const node of this.children) if (node instanceof XmlElement) yield node;
  }

  /** `val` of a child: `<w:pStyle w:val="a3"/>` asked for `w:pStyle` gives `a3`. */
  valueOf(name: string): string | null {
    return this.child(name)?.attribute('w:val') ?? null;
  }
}

/** Prefixes in scope, as declared, to the usual ones. */
export type Prefixes = ReadonlyMap<string, string>;

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function readAttributes({
  source,
  start,
  openEnd,
  rawName,
  prefixes,
}: XmlElement): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const tag = source.slice(start + 1 + rawName.length, openEnd - 1);
  for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) {
    found.set(usualName(name!, prefixes, false), decodeEntities((double ?? single)!));
  }
  return found;
}

/** A name as written with the usual prefix of its namespace. Only elements are in the default namespace. */
export function usualName(name: string, prefixes: Prefixes, isElement: boolean): string {
  const colon = name.indexOf(':');
  if (colon < 0) {
    const prefix = isElement ? prefixes.get('') : undefined;
    return prefix ? `${prefix}:${name}` : name;
  }
  const written = name.slice(0, colon);
  const prefix = prefixes.get(written);
  return prefix === undefined || prefix === written ? name : `${prefix}:${name.slice(colon + 1)}`;
}
