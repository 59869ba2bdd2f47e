import type { XmlElement } from '../xml/element';
import type { Part } from './word-package';

export interface WordStyle {
  readonly id: string;
  readonly type: string;
  /** In lower case: `heading 1`, `toc 2`, `title`; Word keeps these names in every language. */
  readonly name: string;
  readonly element: XmlElement;
  readonly basedOn: string | null;
}

/** Longer chains are circles. */
const MAX_CHAIN = 50;

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, WordStyle>();
  readonly #chains = new Map<string, readonly WordStyle[]>();
  #defaults = new Map<string, WordStyle>();
  readonly docDefaults: XmlElement | null;

  constructor(part: Part | null) {
    this.docDefaults = part?.root.child('w:docDefaults') ?? null;
    for (const element of part?.root.elements() ?? []) if (element.name === 'w:style') this.#add(element);
  }

  #add(element: XmlElement): void {
    const type = element.attribute('w:type') ?? 'paragraph';
    const style: WordStyle = {
      id: element.attribute('w:styleId') ?? '',
      type,
      name: (element.valueOf('w:name') ?? '').toLowerCase(),
      basedOn: element.valueOf('w:basedOn'),
      element,
    };
    this.#styles.set(style.id, style);
    if (isOn(element.attribute('w:default') ?? 'false')) this.#defaults.set(type, style);
  }

  get(id: string): WordStyle | null {
    return this.#styles.get(id) ?? null;
  }

  /**
   * The style of that id and those that it is based on, nearest first. Without an id, or with one that is not there, the
   * document's default of that type.
   */
  chain(id: string | null, type: 'paragraph' | 'character' = 'paragraph'): readonly WordStyle[] {
    const named = id === null ? undefined : this.#styles.get(id);
    const first = named?.type === type ? named : type === 'paragraph' ? this.#defaults.get(type) : undefined;
    if (!first) return [];
    const known = this.#chains.get(first.id);
    if (known) return known;
    const chain: WordStyle[] = [];
    for (let style: WordStyle | null = first; style && chain.length < MAX_CHAIN; ) {
      chain.push(style);
      style = style.basedOn === null ? null : this.get(style.basedOn);
    }
    this.#chains.set(first.id, chain);
    return chain;
  }
}

/** How an on/off property is written: `<w:b/>`, `w:val="1"`, `"on"`, `"true"`; anything else is off. */
export function isOn(value: string | null): boolean {
  return value === null || value === '1' || value === 'true' || value === 'on';
}

/** An on/off property of a set: true, false, or null where the set does not say. */
export function toggle(properties: XmlElement | null, name: string): boolean | null {
  const element = properties?.child(name);
  return element ? isOn(element.attribute('w:val')) : null;
}
