import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Checkup } from '../../server/src/checkup/checkup';
import { Draft, type Position } from '../../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import type { Operation, Subject } from './operation';
import { WITHIN } from './write-draft';

const check = (text: string) => Checkup.of(Draft.parse(text, 'plain'), DEFAULT_PROFILE).findings.length;

/** This project, all default rules on. */
export const own: Readonly<Record<string, Subject>> = {
  'report-checkup': { prepare: (text) => () => check(text) },
};

/** An open draft, changed and checked after each change. */
class OpenDraft {
  #draft: Draft;
  #checkup: Checkup;

  constructor(text: string) {
    this.#draft = Draft.parse(text, 'plain');
    this.#checkup = Checkup.of(this.#draft, DEFAULT_PROFILE);
    void this.#checkup.findings;
  }

  get lines() {
    return this.#draft.lines;
  }

  /** Replaces stretches, one after another, and gives the number of findings. */
  edit(...edits: readonly (readonly [start: Position, end: Position, text: string])[]): number {
    const changes = edits.map(([start, end, text]) => {
      const { draft, change } = this.#draft.edit(start, end, text);
      this.#draft = draft;
      return change;
    });
    this.#checkup = this.#checkup.after(this.#draft, changes);
    return this.#checkup.findings.length;
  }
}

const PASTED = '各科室对照清单逐项认领任务，明确到人、限定到天，'.repeat(9).slice(0, 200);

/** Does and undoes something by turns, so that the draft stays as long as it is. */
function byTurns(make: (draft: OpenDraft, line: number) => readonly [() => number, () => number]): Subject {
  return {
    prepare(text): Operation {
      const draft = new OpenDraft(text);
      const middle = draft.lines.length >> 1;
      const line = draft.lines.findIndex(({ hanCount }, i) => i > middle && hanCount > 100);
      const [there, back] = make(draft, line);
      let turn = 0;
      return () => (turn++ % 2 === 0 ? there() : back());
    },
  };
}

/** The whole of some lines, taken out and put in again elsewhere. */
function moveLines(draft: OpenDraft, from: number, count: number, to: number): number {
  const text = draft.lines.slice(from, from + count).map((line) => line.text + line.lineEnd);
  return draft.edit(
    [{ line: from, column: 0 }, { line: from + count, column: 0 }, ''],
    [{ line: to, column: 0 }, { line: to, column: 0 }, text.join('')],
  );
}

/** What a writer does in an open draft. */
export const edits: Readonly<Record<string, Subject>> = {
  'one character typed': byTurns((draft, line) => [
    () => draft.edit([{ line, column: WITHIN }, { line, column: WITHIN }, '好']),
    () => draft.edit([{ line, column: WITHIN }, { line, column: WITHIN + 1 }, '']),
  ]),
  '200 characters pasted': byTurns((draft, line) => [
    () => draft.edit([{ line, column: WITHIN }, { line, column: WITHIN }, PASTED]),
    () => draft.edit([{ line, column: WITHIN }, { line, column: WITHIN + PASTED.length }, '']),
  ]),
  'a line deleted': byTurns((draft, line) => {
    const { text, lineEnd } = draft.lines[line]!;
    return [
      () => draft.edit([{ line, column: 0 }, { line: line + 1, column: 0 }, '']),
      () => draft.edit([{ line, column: 0 }, { line, column: 0 }, text + lineEnd]),
    ];
  }),
  'a section moved': byTurns((draft) => {
    const starts = draft.lines.flatMap(({ ordinal }, i) => (ordinal?.type === 'han-paren' ? [i] : []));
    const from = starts[starts.length >> 1]!;
    const count = starts[(starts.length >> 1) + 1]! - from;
    return [
      () => moveLines(draft, from, count, from - count),
      () => moveLines(draft, from - count, count, from),
    ];
  }),
};

/** What cannot be done without, or is as simple as can be. */
export const floors: Readonly<Record<string, Subject>> = {
  'floor: read and decode': {
    prepare(text) {
      const file = join(tmpdir(), `report-checkup-bench-${process.pid}.txt`);
      writeFileSync(file, text);
      return () => (readFileSync(file, 'utf8').length > 0 ? null : 0);
    },
  },
  'floor: one regex over it': { prepare: (text) => () => (text.match(/[xX×]{2,}/g) ? null : 0) },
  'floor: replace a character': {
    prepare(text) {
      let now = text;
      const at = text.length >> 1;
      return () => {
        now = `${now.slice(0, at)}好${now.slice(at + 1)}`;
        // Makes V8 build the string in one piece.
        return now.indexOf('\u0000') < 0 ? null : 0;
      };
    },
  },
};
