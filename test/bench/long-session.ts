import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Checkup } from '../../server/src/checkup/checkup';
import { Draft, type Position } from '../../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import { median, type Section } from './table';
import { writeDraft } from './write-draft';

const BYTES = 200_000;
/** Key presses that are compared at either end. */
const SHARE = 1000;
const WORDS = '持续加强台账管理，逐项核对进度，按月通报情况。';

/** A writer who types, pastes, deletes, undoes and reformats, from morning to night. */
class WritingSession {
  #draft = Draft.parse(writeDraft(BYTES), 'plain');
  #checkup = Checkup.of(this.#draft, DEFAULT_PROFILE);
  readonly #undo: (() => void)[] = [];
  #line = 0;

  /** One press of a key, up to all findings. Everything that was done is undone in the end. */
  press(key: number): void {
    const turn = key % 100;
    if (turn === 0) this.#line = this.#nextParagraph(key);
    if (turn < 48) this.#insert(20 + (turn % 10), WORDS[turn % WORDS.length]!);
    else if (turn === 48) this.#insert(20, `${WORDS}\n${WORDS}`);
    else if (turn === 49) this.#reformat();
    else this.#undo.pop()?.();
    void this.#checkup.findings;
  }

  #nextParagraph(key: number): number {
    const { lines } = this.#draft;
    const from = (key * 7919) % lines.length;
    const found = lines.findIndex(({ hanCount }, i) => i >= from && hanCount > 100);
    return found >= 0 ? found : lines.findIndex(({ hanCount }) => hanCount > 100);
  }

  #insert(column: number, text: string): void {
    this.#replace({ line: this.#line, column }, { line: this.#line, column }, text);
  }

  /** As a formatter does: the paragraphs around are replaced by themselves. */
  #reformat(): void {
    const end = Math.min(this.#line + 20, this.#draft.lines.length - 1);
    const text = this.#draft.lines.slice(this.#line, end).map((line) => line.text + line.lineEnd);
    this.#replace({ line: this.#line, column: 0 }, { line: end, column: 0 }, text.join(''));
  }

  #replace(start: Position, end: Position, text: string): void {
    const before = this.#textBetween(start, end);
    this.#edit(start, end, text);
    const lines = text.split('\n');
    const last = lines.at(-1)!.length;
    const behind = {
      line: start.line + lines.length - 1,
      column: lines.length === 1 ? start.column + last : last,
    };
    this.#undo.push(() => this.#edit(start, behind, before));
  }

  #textBetween(start: Position, end: Position): string {
    const lines = this.#draft.lines.slice(start.line, end.line + 1);
    const text = lines.map((line) => line.text + line.lineEnd).join('');
    const rest = lines.at(-1)!.text.length + lines.at(-1)!.lineEnd.length - end.column;
    return text.slice(start.column, text.length - rest);
  }

  #edit(start: Position, end: Position, text: string): void {
    const { draft, change } = this.#draft.edit(start, end, text);
    this.#draft = draft;
    this.#checkup = this.#checkup.after(draft, [change]);
  }
}

/** Whether the hundred-thousandth key press is as fast as the first, and takes no more memory. */
export function longSession(isQuick: boolean): readonly Section[] {
  const presses = isQuick ? 6000 : 100_000;
  setFlagsFromString('--expose-gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const session = new WritingSession();
  const times: number[] = [];
  let memoryBefore = 0;
  for (let key = -2 * SHARE; key < presses; key++) {
    if (key === 0) {
      collectGarbage();
      memoryBefore = process.memoryUsage().heapUsed;
    }
    const began = performance.now();
    // The last presses fall where the first ones fell, or they could not be compared.
    session.press(key < presses - SHARE ? key + 2 * SHARE : key + 3 * SHARE - presses);
    if (key >= 0) times.push(performance.now() - began);
  }
  collectGarbage();
  const memory = process.memoryUsage().heapUsed;
  const [first, last] = [times.slice(0, SHARE), times.slice(-SHARE)];
  const of = (subject: string, some: readonly number[]) => {
    return { subject, times: some, findings: null, peakMemory: null, gaveUp: null };
  };
  return [
    {
      title: `A session of ${presses} key presses in 200 kB`,
      results: [of(`the first ${SHARE}`, first), of(`the last ${SHARE}`, last)],
      goals: [
        { about: 'last beside first', figure: median(last) / median(first), most: 1.2, unit: '×' },
        { about: 'memory after beside before', figure: memory / memoryBefore, most: 1.2, unit: '×' },
      ],
    },
  ];
}
