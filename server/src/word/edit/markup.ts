import type { XmlElement } from '../xml/element';
import { encodeAttribute, encodeText } from '../xml/entities';

/** Who changes a document, and whether others shall see what was changed. */
export interface Revision {
  /** Changes are recorded under this name; null writes them without a record. */
  readonly author: string | null;
  /** When, as Word writes it: `2026-01-05T08:30:00Z`. */
  readonly date: string;
}

const ID = /\sw:id="(\d+)"|\s[\w-]+:id="(\d+)"/g;
/** Numbers of changes are 32 bits; others' are small. */
const MAX_ID = 0x7fffff00;

/** Writes elements of a part in its own prefixes, with numbers for changes that no other has. */
export class Markup {
  readonly #element: string;
  readonly #attribute: string;
  #id: number;

  constructor(
    readonly root: XmlElement,
    readonly revision: Revision,
  ) {
    const { rawName } = root;
    this.#element = rawName.slice(0, rawName.indexOf(':') + 1);
    this.#attribute =
      [...root.prefixes].find(([written, usual]) => usual === 'w' && written !== '')?.[0] ?? 'w';
    this.#id = 0;
    for (const [, plain, other] of root.source.matchAll(ID)) {
      const id = Number(plain ?? other);
      if (id < MAX_ID) this.#id = Math.max(this.#id, id);
    }
  }

  get isTracked(): boolean {
    return this.revision.author !== null;
  }

  nextId(): number {
    return ++this.#id;
  }

  /** A start tag of a change with a number of its own: what is written twice must not have one number twice. */
  renumbered(tag: string): string {
    return tag.replace(/(\s[\w-]+:id=)(?:"\d+"|'\d+')/, `$1"${this.nextId()}"`);
  }

  /** `<w:del w:id=… w:author=… w:date=…>` around what is inside; nothing inside gives an empty tag. */
  change(name: string, inside: string): string {
    const { author, date } = this.revision;
    const attributes = { id: String(this.nextId()), author: author ?? '', date };
    return this.element(name, attributes, inside);
  }

  element(name: string, attributes: Readonly<Record<string, string>>, inside = ''): string {
    const tag = `${this.#element}${name}`;
    const written = Object.entries(attributes)
      .map(
        ([key, value]) =>
          ` ${key.includes(':') ? key : `${this.#attribute}:${key}`}="${encodeAttribute(value)}"`,
      )
      .join('');
    return inside === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
  }

  /** A `w:t` (or `w:delText`) with text that is already written as XML. */
  rawText(name: 't' | 'delText', raw: string): string {
    return raw === '' ? '' : this.element(name, { 'xml:space': 'preserve' }, raw);
  }

  /** What a run holds to show a text: a tab and a line feed are elements. */
  runContent(text: string): string {
    return text
      .split(/([\t\n])/)
      .map((piece) => {
        if (piece === '\t') return this.element('tab', {});
        if (piece === '\n') return this.element('br', {});
        return this.rawText('t', encodeText(piece));
      })
      .join('');
  }

  run(properties: string, content: string): string {
    return this.element('r', {}, properties + content);
  }
}
