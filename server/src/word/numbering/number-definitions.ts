import type { Styles } from '../parts/styles';
import type { Part } from '../parts/word-package';
import type { XmlElement } from '../xml/element';

/** How one level of a list counts and what it writes. */
export interface NumberLevel {
  readonly start: number;
  readonly format: string;
  readonly custom: string | null;
  /** `%1` stands for the number of the first level, as that level writes it. */
  readonly text: string;
  readonly isLegal: boolean;
  /** What stands between label and text. */
  readonly suffix: string;
  /** After which level it begins anew: null after any higher one, 0 never, n after the n-th or a higher one. */
  readonly restart: number | null;
  readonly paragraphStyle: string | null;
  readonly element: XmlElement;
}

/** A list that paragraphs refer to by `w:numId`. Lists of one definition share their counters. */
export interface NumberList {
  readonly id: string;
  readonly definition: string;
  readonly levels: readonly NumberLevel[];
  /** By level: the number that its first paragraph gets, where the list says so. */
  readonly overrides: ReadonlyMap<number, number>;
}

const LEVELS = 9;
const SUFFIXES: Readonly<Record<string, string>> = { tab: '\t', space: ' ', nothing: '' };
const NO_LEVEL = {
  start: 0,
  format: 'decimal',
  custom: null,
  text: '',
  isLegal: false,
  suffix: '\t',
  restart: null,
};

/** The lists of a document (`word/numbering.xml`; ISO/IEC 29500-1, 17.9). */
export class NumberDefinitions {
  readonly #abstract = new Map<string, XmlElement>();
  readonly #byStyle = new Map<string, string>();
  readonly #nums = new Map<string, XmlElement>();
  readonly #lists = new Map<string, NumberList | null>();

  constructor(
    part: Part | null,
    readonly styles: Styles,
  ) {
    for (const element of part?.root.elements() ?? []) {
      if (element.name === 'w:num') this.#nums.set(element.attribute('w:numId') ?? '', element);
      if (element.name === 'w:abstractNum') this.#addAbstract(element);
    }
  }

  #addAbstract(element: XmlElement): void {
    const id = element.attribute('w:abstractNumId') ?? '';
    this.#abstract.set(id, element);
    const style = element.valueOf('w:styleLink');
    if (style) this.#byStyle.set(style, id);
  }

  /** The list of that `w:numId`, or null where there is none (0 means none, too). */
  list(id: string): NumberList | null {
    const known = this.#lists.get(id);
    if (known !== undefined) return known;
    const num = this.#nums.get(id);
    const list = num ? this.#readList(id, num) : null;
    this.#lists.set(id, list);
    return list;
  }

  #readList(id: string, num: XmlElement): NumberList | null {
    const definition = this.#resolve(num.valueOf('w:abstractNumId') ?? '', 0);
    const abstract = this.#abstract.get(definition);
    if (!abstract) return null;
    const levels: NumberLevel[] = new Array(LEVELS).fill(null);
    const overrides = new Map<number, number>();
    for (const each of abstract.elements())
      if (each.name === 'w:lvl') levels[levelOf(each)] = readLevel(each);
    for (const each of num.elements()) {
      if (each.name !== 'w:lvlOverride') continue;
      const own = each.child('w:lvl');
      if (own) levels[levelOf(each)] = readLevel(own);
      const start = each.valueOf('w:startOverride');
      if (start !== null) overrides.set(levelOf(each), Number(start) || 0);
    }
    const filled = levels.map((level) => level ?? { ...NO_LEVEL, paragraphStyle: null, element: abstract });
    return { id, definition, levels: filled, overrides };
  }

  /** A definition may say that it is the one of a list style (17.9.21). */
  #resolve(id: string, depth: number): string {
    const style = this.#abstract.get(id)?.valueOf('w:numStyleLink');
    if (!style || depth > LEVELS) return id;
    const linked = this.#byStyle.get(style);
    if (linked && linked !== id) return linked;
    const numId = this.styles.get(style)?.element.child('w:pPr')?.child('w:numPr')?.valueOf('w:numId');
    const next = numId ? this.#nums.get(numId)?.valueOf('w:abstractNumId') : null;
    return next && next !== id ? this.#resolve(next, depth + 1) : id;
  }
}

function levelOf(element: XmlElement): number {
  const level = Number(element.attribute('w:ilvl'));
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : LEVELS - 1;
}

function readLevel(element: XmlElement): NumberLevel {
  const format = formatOf(element);
  const restart = element.valueOf('w:lvlRestart');
  return {
    start: Number(element.valueOf('w:start')) || 0,
    format: format?.attribute('w:val') ?? 'decimal',
    custom: format?.attribute('w:format') ?? null,
    text: element.valueOf('w:lvlText') ?? '',
    isLegal: element.child('w:isLgl') !== null && element.valueOf('w:isLgl') !== '0',
    suffix: SUFFIXES[element.valueOf('w:suff') ?? 'tab'] ?? '\t',
    restart: restart === null ? null : Number(restart) || 0,
    paragraphStyle: element.valueOf('w:pStyle'),
    element,
  };
}

/** A format of one's own stands in a choice beside one that older programs know (17.9.17 and MS-DOCX). */
function formatOf(level: XmlElement): XmlElement | null {
  const choice = level.child('mc:AlternateContent')?.child('mc:Choice')?.child('w:numFmt');
  return choice ?? level.child('w:numFmt');
}
