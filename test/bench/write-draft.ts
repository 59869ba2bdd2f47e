import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countHan } from '../../server/src/draft/characters';
import { formatHanNumeral } from '../../server/src/draft/numeral';

/** A column in the text of a long paragraph, behind its title. */
export const WITHIN = 80;

/** The clauses of the sample drafts, and what they fall into at their 的: enough to make any number of new ones. */
interface Stock {
  readonly short: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

/** From here on a clause that stands twice is reported as a copy, so longer ones are always made anew. */
const LONGEST_KEPT = 9;
export type DraftForm = 'plain' | 'markdown';

/** Every so many paragraphs one has a slip. */
const SLIP_EVERY = 4;

const SECTIONS = ['基本情况', '主要做法', '存在的问题', '原因分析', '整改措施'];

/** Slips as writers leave them: what a clause is replaced by, given the clause. */
const SLIPS: readonly ((clause: string) => string)[] = [
  (clause) => `XX县${clause}`,
  (clause) => `${clause}XX户`,
  (clause) => `20XX年X月${clause}`,
  (clause) => `${clause}（待补充）`,
  (clause) => `${clause}。`,
  (clause) => `${clause},`,
  (clause) => `某某镇${clause}`,
  (clause) => `“${clause}`,
  (clause) => `切实按装到位，${clause}`,
];

export interface DraftOptions {
  /** Markdown differs by the marks before title and headings. */
  readonly form?: DraftForm;
  readonly seed?: number;
}

/**
 * Writes a report draft of about `bytes` bytes of UTF-8: numbered sections, paragraphs that differ, and a slip in
 * every few of them. The same size and seed give the same text.
 */
export function writeDraft(bytes: number, { form = 'plain', seed = 1 }: DraftOptions = {}): string {
  const writer = new Writer(readStock(), seed, form === 'markdown' ? ['# ', '## ', '### '] : ['', '', '']);
  const parts = Math.min(99, Math.max(SECTIONS.length, Math.round(bytes / 100_000)));
  const each = bytes / parts;
  for (let part = 1; part <= parts; part++) {
    const last = part > parts - SECTIONS.length;
    const name = SECTIONS[last ? part - parts + SECTIONS.length - 1 : 1]!;
    writer.writePart(part, last ? name : `${name}${formatHanNumeral(part)}`, each);
  }
  return writer.finish();
}

const PLACE = [...'桥溪坪岭湾塘岩沙石田岗泉洲坝垭滩洞坳潭井'];

let stock: Stock | null = null;

function readStock(): Stock {
  if (stock) return stock;
  const folder = join(process.cwd(), 'test/drafts/clean');
  const clauses = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    for (const clause of readFileSync(join(folder, name), 'utf8').split(/[，。；：！？\n]/)) {
      const words = clause.trim();
      if (
        /^[\u4e00-\u9fff0-9.%、]+$/.test(words) &&
        !/[月日年]|附件|^\d|^[一二三四五六七八九十第]|、$/.test(words)
      )
        clauses.add(words);
    }
  }
  const all = [...clauses];
  const halves = all.map((clause) => clause.split('的')).filter((pieces) => pieces.length === 2);
  const usable = halves.filter(([head, tail]) => countHan(head!) > 3 && countHan(tail!) > 1);
  stock = {
    short: all.filter((clause) => countHan(clause) > 3 && countHan(clause) <= LONGEST_KEPT),
    heads: usable.map(([head]) => head!),
    tails: usable.map(([, tail]) => tail!),
  };
  return stock;
}

class Writer {
  readonly #stock: Stock;
  #state: number;
  /** What stands before title, headings and headings below them. */
  readonly #marks: readonly string[];
  #text = '';
  #bytes = 0;
  #paragraphs = 0;

  constructor(stock: Stock, seed: number, marks: readonly string[]) {
    this.#stock = stock;
    this.#state = seed * 0x9e3779b9;
    this.#marks = marks;
    this.#add(`${marks[0]}湘浦市交通运输局关于2025年度重点任务落实情况的自查报告\n\n市政府：\n`);
    this.#add(`${this.#sentences(3)}现将有关情况报告如下。\n\n`);
  }

  writePart(number: number, title: string, bytes: number): void {
    const end = this.#bytes + bytes;
    this.#add(`${this.#marks[1]}${formatHanNumeral(number)}、${title}\n`);
    this.#add(`　　${this.#sentences(2)}\n\n`);
    for (let group = 1; group === 1 || (this.#bytes < end && group < 99); group++) {
      this.#add(`${this.#marks[2]}（${formatHanNumeral(group)}）${this.#clause()}\n`);
      for (let item = 1; item <= 6 && (item <= 2 || this.#bytes < end); item++) {
        this.#add(`　　${item}.${this.#clause()}。${this.#sentences(2 + this.#below(3))}\n`);
      }
      this.#add('\n');
    }
  }

  finish(): string {
    return `${this.#text}　　　　湘浦市交通运输局\n　　　　2025年9月19日\n`;
  }

  #add(text: string): void {
    this.#text += text;
    this.#bytes += Buffer.byteLength(text);
  }

  #sentences(count: number): string {
    const slip = this.#paragraphs++ % SLIP_EVERY === 0 ? this.#below(count) : -1;
    let text = '';
    for (let i = 0; i < count; i++) {
      const clauses = Array.from({ length: 2 + this.#below(3) }, () => this.#clause());
      if (i === slip) clauses[0] = this.#pick(SLIPS)(clauses[0]!);
      text += `${clauses.join('，')}。`;
    }
    return text;
  }

  #clause(): string {
    if (this.#below(3) === 0) return this.#pick(this.#stock.short);
    const place = this.#below(3) > 0 ? `${this.#pick(PLACE)}${this.#pick(PLACE)}镇` : '';
    const clause = `${place}${this.#pick(this.#stock.heads)}的${this.#pick(this.#stock.tails)}`;
    return clause.replace(/\d/g, () => String(1 + this.#below(9)));
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#below(from.length)]!;
  }

  /** A number from 0 to `limit - 1` (xorshift). */
  #below(limit: number): number {
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % limit;
  }
}
