import type { XmlElement } from '../xml/element';

interface Field {
  code: string;
  inResult: boolean;
  readonly data: XmlElement | null;
  readonly start: { line: number; column: number } | null;
  readonly begin: XmlElement;
}

/** The fields that are open at a place of a story: `w:fldChar` begin, separate, end, one in another. */
export class FieldStack {
  readonly #open: Field[] = [];

  /** Whether text here is the code of a field, which nobody sees. */
  get inCode(): boolean {
    return this.#open.some(({ inResult }) => !inResult);
  }

  get inContents(): boolean {
    return this.#open.some(({ code }) => /^\s*TOC\b/.test(code));
  }

  begin(char: XmlElement): void {
    this.#open.push({ code: '', inResult: false, data: char.child('w:ffData'), start: null, begin: char });
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.code += text;
  }

  /** The result begins at that place. */
  separate(place: { line: number; column: number }): void {
    const field = this.#open.pop();
    if (field) this.#open.push({ ...field, inResult: true, start: place });
  }

  end(): Field | null {
    return this.#open.pop() ?? null;
  }

  /** A paragraph that ends inside a result: what is seen of it in the next one begins at its head. */
  startParagraph(): void {
    for (const [i, field] of this.#open.entries()) {
      if (field.inResult) this.#open[i] = { ...field, start: { line: 0, column: 0 } };
    }
  }
}
