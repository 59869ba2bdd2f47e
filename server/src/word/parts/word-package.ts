import { WordError } from '../word-error';
import type { XmlElement } from '../xml/element';
import { parseXml } from '../xml/parse-xml';
import { openZip, readMemberBytes, type ZipArchive, type ZipMember } from '../zip/zip-archive';
import { decodePart, type PartText } from './part-text';
import { refuseOtherFormats } from './refuse-other-formats';

/** A part of a document: its text, and the elements in it. */
export interface Part extends PartText {
  /** Its name in the archive: `word/document.xml`. */
  readonly name: string;
  readonly root: XmlElement;
}

/** A relationship of a part (OPC, ISO/IEC 29500-2). */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `styles`, `footer`, `comments`. */
  readonly type: string;
  /** The name in the archive that it leads to; for what lies outside, the address. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A Word document as the archive that it is. Parts are read when they are asked for, once. */
export class WordPackage {
  readonly #members: ReadonlyMap<string, ZipMember>;
  readonly #parts = new Map<string, Part | null>();
  readonly main: Part;

  private constructor(readonly archive: ZipArchive) {
    this.#members = new Map(archive.members.map((member) => [member.name.toLowerCase(), member]));
    this.main = this.#findMain();
  }

  /**
   * @throws {WordError} where the bytes are no Word document that can be read
   */
  static open(bytes: Uint8Array): WordPackage {
    refuseOtherFormats(bytes);
    return new WordPackage(openZip(bytes));
  }

  /** Whether somebody signed it: any change breaks the signature. */
  get isSigned(): boolean {
    return [...this.#members.keys()].some((name) => name.startsWith('_xmlsignatures/'));
  }

  has(name: string): boolean {
    return this.#members.has(name.toLowerCase());
  }

  /** The bytes of a member, or null where there is none. */
  bytesOf(name: string): Uint8Array | null {
    const member = this.#members.get(name.toLowerCase());
    return member ? readMemberBytes(this.archive, member) : null;
  }

  /**
   * The part of that name, or null where there is none.
   * @throws {WordError} `damaged` where it is no XML
   */
  part(name: string): Part | null {
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const bytes = this.bytesOf(name);
    const read = bytes && readPart(this.#members.get(name.toLowerCase())!.name, bytes);
    this.#parts.set(name, read);
    return read;
  }

  /** The part that the main part refers to as `type` (`styles`, `numbering`, `settings`), or null. */
  related(type: string): Part | null {
    const found = this.relationshipsOf(this.main.name).find((each) => each.type === type && !each.isExternal);
    return found ? this.part(found.target) : null;
  }

  relationshipsOf(name: string): readonly Relationship[] {
    const part = this.part(relationshipsPart(name));
    if (!part) return [];
    return [...part.root.elements()].map((each) => {
      const isExternal = each.attribute('TargetMode') === 'External';
      const target = each.attribute('Target') ?? '';
      return {
        id: each.attribute('Id') ?? '',
        type: (each.attribute('Type') ?? '').split('/').at(-1)!,
        target: isExternal ? target : resolveTarget(name, target),
        isExternal,
      };
    });
  }

  #findMain(): Part {
    const found = this.relationshipsOf('').find(({ type }) => type === 'officeDocument');
    const main = found ? this.part(found.target) : this.part('word/document.xml');
    if (main?.root.name === 'w:document') return main;
    throw this.#notWord(found?.target ?? '');
  }

  #notWord(target: string): WordError {
    if (/^xl\//.test(target)) return new WordError('spreadsheet');
    if (/^ppt\//.test(target)) return new WordError('presentation');
    return new WordError(target ? 'damaged' : 'not-word', 'no main part');
  }
}

/** Where the relationships of a part stand: of `word/document.xml` in `word/_rels/document.xml.rels`. */
export function relationshipsPart(name: string): string {
  const slash = name.lastIndexOf('/') + 1;
  return `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
}

function readPart(name: string, bytes: Uint8Array): Part {
  const text = decodePart(bytes, name);
  return { ...text, name, root: parseXml(text.text) };
}

function resolveTarget(source: string, target: string): string {
  const whole = target.startsWith('/') ? target : `${source.slice(0, source.lastIndexOf('/') + 1)}${target}`;
  const names: string[] = [];
  for (const name of whole.split('/')) {
    if (name === '..') names.pop();
    else if (name && name !== '.') names.push(name);
  }
  return names.join('/');
}
