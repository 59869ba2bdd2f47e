import type { XmlElement } from '../xml/element';
import type { Markup } from './markup';

/** A change inside a run, in places of the part's text: what goes from `start` to `end`, and what comes there. */
export interface RunEdit {
  /** The child of the run that holds the place. */
  readonly holder: XmlElement;
  readonly start: number;
  readonly end: number;
  readonly insert: string;
  /** Elements that come there between runs, as they are: marks of comments. */
  readonly marks?: string;
}

type Group = { readonly kind: 'keep' | 'remove' | 'insert' | 'marks'; content: string };

/** Properties of a run that are no format of the text: what was changed about it, that it was a prompt. */
const NOT_COPIED: ReadonlySet<string> = new Set(['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/**
 * A run as it is written after some edits in it: split into runs with the same properties where a change begins or ends.
 * Where whose insertion it is in is the same author's, the edits are made without a record: nobody else has seen it yet.
 * @param edits in order, not overlapping
 */
export function editRun(run: XmlElement, edits: readonly RunEdit[], markup: Markup): string {
  return new RunEditor(run, markup).edit(edits);
}

class RunEditor {
  readonly #groups: Group[] = [];
  readonly #source: string;
  readonly #properties: XmlElement | null;

  constructor(
    readonly run: XmlElement,
    readonly markup: Markup,
  ) {
    this.#source = run.source;
    this.#properties = run.child('w:rPr');
  }

  edit(edits: readonly RunEdit[]): string {
    for (const child of this.run.elements()) {
      if (child === this.#properties) continue;
      const own = edits.filter(({ holder }) => holder === child);
      if (own.length === 0) this.#add('keep', this.#slice(child.start, child.end));
      else if (child.name === 'w:t') this.#editText(child, own);
      else this.#editElement(child, own);
    }
    return this.#write();
  }

  #editText(holder: XmlElement, edits: readonly RunEdit[]): void {
    let at = holder.openEnd;
    for (const { start, end, insert, marks = '' } of edits) {
      this.#add('keep', this.markup.rawText('t', this.#slice(at, start)));
      const removed = this.#slice(start, end);
      this.#add('remove', this.#keepsRecord ? this.markup.rawText('delText', removed) : '');
      this.#add('insert', this.markup.runContent(insert));
      this.#add('marks', marks);
      at = end;
    }
    this.#add('keep', this.markup.rawText('t', this.#slice(at, holder.closeStart)));
  }

  /** An element that stands for one character goes whole; what is inserted comes before or behind it. */
  #editElement(element: XmlElement, edits: readonly RunEdit[]): void {
    const before = edits.filter(({ start, end }) => start === end && start <= element.start);
    const removal = edits.find(({ start, end }) => start < end);
    const behind = edits.filter((edit) => edit !== removal && !before.includes(edit));
    for (const each of before) this.#addInserted(each);
    this.#add(removal ? 'remove' : 'keep', this.#slice(element.start, element.end));
    for (const each of removal ? [removal, ...behind] : behind) this.#addInserted(each);
  }

  #addInserted({ insert, marks = '' }: RunEdit): void {
    this.#add('insert', this.markup.runContent(insert));
    this.#add('marks', marks);
  }

  get #keepsRecord(): boolean {
    return this.markup.isTracked && !this.#isInOwnInsertion;
  }

  get #insertion(): XmlElement | null {
    const { parent } = this.run;
    return parent?.name === 'w:ins' || parent?.name === 'w:moveTo' ? parent : null;
  }

  get #isInOwnInsertion(): boolean {
    return this.#insertion?.attribute('w:author') === this.markup.revision.author;
  }

  #add(kind: Group['kind'], content: string): void {
    if (content === '') return;
    const last = this.#groups.at(-1);
    if (last?.kind === kind) last.content += content;
    else this.#groups.push({ kind, content });
  }

  #write(): string {
    const open = this.#slice(this.run.start, this.run.openEnd);
    const close = this.#slice(this.run.closeStart, this.run.end);
    const properties = this.#properties ? this.#slice(this.#properties.start, this.#properties.end) : '';
    const withRun = (content: string) => open + properties + content + close;
    return this.#groups
      .map(({ kind, content }) => {
        if (kind === 'marks') return content;
        if (kind === 'keep') return withRun(content);
        if (kind === 'remove') return this.#keepsRecord ? this.markup.change('del', withRun(content)) : '';
        return this.#writeInsertion(this.markup.run(copiedProperties(this.#properties), content));
      })
      .join('');
  }

  /** One insertion in another's: that one is closed before it and opened again behind it. */
  #writeInsertion(run: string): string {
    if (!this.#keepsRecord) return run;
    const inserted = this.markup.change('ins', run);
    const outer = this.#insertion;
    if (!outer) return inserted;
    const open = this.markup.renumbered(this.#slice(outer.start, outer.openEnd));
    return `${this.#slice(outer.closeStart, outer.end)}${inserted}${open}`;
  }

  #slice(start: number, end: number): string {
    return this.#source.slice(start, end);
  }
}

/** The properties of a run as new text beside it gets them. */
export function copiedProperties(properties: XmlElement | null): string {
  if (!properties) return '';
  const { source } = properties;
  let text = source.slice(properties.start, properties.openEnd);
  if (properties.isEmptyTag) return text;
  for (const child of properties.elements()) {
    if (!NOT_COPIED.has(child.name)) text += source.slice(child.start, child.end);
  }
  return text + source.slice(properties.closeStart, properties.end);
}

/** A run whose whole content is removed with a record: text, codes of fields, pictures. */
export function removedRun(run: XmlElement): string {
  const { source } = run;
  let text = source.slice(run.start, run.openEnd);
  for (const child of run.elements()) text += removedChild(child);
  return text + source.slice(run.closeStart, run.end);
}

const REMOVED_NAMES: Readonly<Record<string, string>> = { 'w:t': 'delText', 'w:instrText': 'delInstrText' };

function removedChild(child: XmlElement): string {
  const { source, rawName } = child;
  const name = REMOVED_NAMES[child.name];
  const whole = source.slice(child.start, child.end);
  if (!name) return whole;
  const renamed = rawName.slice(0, rawName.lastIndexOf(':') + 1) + name;
  if (child.isEmptyTag) return `<${renamed}${source.slice(child.start + 1 + rawName.length, child.end)}`;
  const attributes = source.slice(child.start + 1 + rawName.length, child.openEnd);
  return `<${renamed}${attributes}${source.slice(child.openEnd, child.closeStart)}</${renamed}>`;
}
