/** One place of a phrase in a text, `[start, end)` in UTF-16 columns. */
export interface PhraseHit<Row> {
  readonly row: Row;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

interface Entry<Row> {
  readonly row: Row;
  readonly phrase: string;
  /** Where in the phrase its key stands. */
  readonly offset: number;
}

/** The commonest characters of official prose, commonest first: a phrase is looked up by another one if it can. */
const COMMON =
  '的工作一和发展建设实中国会业全推进人政民大有社新产行高化生服务市加动体强管理区' +
  '力领导组织问题为不在上以到对部门干部分基层党员是要了度经度制成地定机能开质落责任' +
  '安结合学习四个三二五六两面重点农村项目资金办公事心文明法治提升群众';

/**
 * Finds any of many phrases in one pass: each is looked up by its rarest character, and a text is compared with a
 * phrase only where that character stands.
 */
export class PhraseIndex<Row> {
  /** Every text with one of the phrases holds one of these characters. */
  readonly triggers: string;
  /** 1 for the key characters. */
  readonly #isKey = new Uint8Array(0x10000);
  readonly #entries = new Map<number, Entry<Row>[]>();

  constructor(rows: readonly Row[], phrasesOf: (row: Row) => readonly string[]) {
    for (const row of rows) {
      for (const phrase of phrasesOf(row)) this.#add({ row, phrase, offset: findKey(phrase) });
    }
    this.triggers = String.fromCharCode(...this.#entries.keys());
  }

  /** All places in the order of their starts, the longer first where two start together; they may overlap. */
  find(text: string): readonly PhraseHit<Row>[] {
    const hits: PhraseHit<Row>[] = [];
    for (let at = 0; at < text.length; at++) {
      if (this.#isKey[text.charCodeAt(at)] === 0) continue;
      for (const { row, phrase, offset } of this.#entries.get(text.charCodeAt(at))!) {
        const start = at - offset;
        if (start >= 0 && text.startsWith(phrase, start)) {
          hits.push({ row, phrase, start, end: start + phrase.length });
        }
      }
    }
    return hits.length > 1 ? hits.sort((a, b) => a.start - b.start || b.end - a.end) : hits;
  }

  #add(entry: Entry<Row>): void {
    const key = entry.phrase.charCodeAt(entry.offset);
    this.#isKey[key] = 1;
    const known = this.#entries.get(key);
    if (known) known.push(entry);
    else this.#entries.set(key, [entry]);
  }
}

function findKey(phrase: string): number {
  let best = 0;
  let rank = -1;
  for (let at = 0; at < phrase.length; at++) {
    const found = COMMON.indexOf(phrase[at]!);
    if (found < 0) return at;
    if (found > rank) {
      best = at;
      rank = found;
    }
  }
  return best;
}
