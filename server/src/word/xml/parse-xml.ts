import { WordError } from '../word-error';
import { type Prefixes, usualName, XmlElement } from './element';
import { prefixOf } from './names';

/** Deeper than any document: a table in a table in a table has some hundred levels. */
const MAX_DEPTH = 2000;
const ROOT_PREFIXES: Prefixes = new Map([['xml', 'xml']]);
const NAME_END = /[\s/>]/g;
const DECLARATION = /\bxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads the text of a part into elements that know their places in it. Linear in its length; no entity is expanded.
 * @param source UTF-16, a BOM may stand before it
 * @throws {WordError} `damaged`, with the place, where it is not well-formed as far as that is looked at
 */
export function parseXml(source: string): XmlElement {
  const reader = new Reader(source);
  return reader.read();
}

class Reader {
  readonly #source: string;
  #root: XmlElement | null = null;
  #current: XmlElement | null = null;
  #depth = 0;

  constructor(source: string) {
    this.#source = source;
  }

  read(): XmlElement {
    const source = this.#source;
    let at = 0;
    while (true) {
      const open = source.indexOf('<', at);
      if (open < 0) break;
      if (open > at) this.#addText(at, open, false);
      at = this.#readMarkup(open);
    }
    if (!this.#root || this.#current) throw this.#damaged(source.length, 'ends too early');
    return this.#root;
  }

  #readMarkup(open: number): number {
    const second = this.#source.charCodeAt(open + 1);
    if (second === SLASH) return this.#closeElement(open);
    if (second === QUESTION) return this.#behind('?>', open);
    if (second === BANG) return this.#readBang(open);
    return this.#openElement(open);
  }

  #readBang(open: number): number {
    const source = this.#source;
    if (source.startsWith('<!--', open)) return this.#behind('-->', open + 4);
    if (!source.startsWith('<![CDATA[', open)) throw this.#damaged(open, 'document type');
    const end = this.#behind(']]>', open);
    this.#addText(open + 9, end - 3, true);
    return end;
  }

  #behind(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    if (at < 0) throw this.#damaged(from, `no ${mark}`);
    return at + mark.length;
  }

  #openElement(open: number): number {
    const source = this.#source;
    const end = this.#tagEnd(open);
    NAME_END.lastIndex = open + 1;
    const rawName = source.slice(open + 1, NAME_END.exec(source)!.index);
    const prefixes = this.#prefixesIn(open + 1 + rawName.length, end);
    const name = usualName(rawName, prefixes, true);
    const element = new XmlElement(name, rawName, source, open, end, prefixes);
    element.parent = this.#current;
    if (this.#current) this.#current.children.push(element);
    else if (this.#root) throw this.#damaged(open, 'a second root');
    else this.#root = element;
    if (element.isEmptyTag) {
      element.closeStart = end;
      element.end = end;
    } else {
      if (++this.#depth > MAX_DEPTH) throw this.#damaged(open, 'too deep');
      this.#current = element;
    }
    return end;
  }

  /** Behind the `>` of a tag: one in an attribute's value does not end it. */
  #tagEnd(open: number): number {
    const source = this.#source;
    for (let at = open + 1; at < source.length; at++) {
      const unit = source.charCodeAt(at);
      if (unit === GREATER) return at + 1;
      if (unit === DOUBLE_QUOTE || unit === QUOTE) {
        at = source.indexOf(unit === QUOTE ? "'" : '"', at + 1);
        if (at < 0) break;
      } else if (unit === LESS) break;
    }
    throw this.#damaged(open, 'unfinished tag');
  }

  #prefixesIn(from: number, to: number): Prefixes {
    const inherited = this.#current?.prefixes ?? ROOT_PREFIXES;
    const attributes = this.#source.slice(from, to);
    if (!attributes.includes('xmlns')) return inherited;
    const prefixes = new Map(inherited);
    for (const [, prefix, double, single] of attributes.matchAll(DECLARATION)) {
      const namespace = (double ?? single)!;
      prefixes.set(prefix ?? '', namespace && prefixOf(namespace));
    }
    return prefixes;
  }

  #closeElement(open: number): number {
    const element = this.#current;
    const end = this.#behind('>', open);
    if (!element || this.#source.slice(open + 2, end - 1).trimEnd() !== element.rawName) {
      throw this.#damaged(open, 'an end tag of another element');
    }
    element.closeStart = open;
    element.end = end;
    this.#current = element.parent;
    this.#depth--;
    return end;
  }

  #addText(start: number, end: number, literal: boolean): void {
    this.#current?.children.push({ start, end, literal });
  }

  #damaged(at: number, what: string): WordError {
    return new WordError('damaged', `${what} at ${at}`);
  }
}

const BANG = 0x21;
const DOUBLE_QUOTE = 0x22;
const QUOTE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION = 0x3f;
