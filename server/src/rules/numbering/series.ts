import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { rememberDraft } from '../../draft/remember';
import { gatherLines } from '../matching/gather';
import { readSeriesWords, SERIES_TRIGGERS, type SeriesKind, type SeriesWord } from './series-words';

/** A word of a series in its place. Line from 0. */
export interface SeriesMember extends SeriesWord {
  readonly line: number;
}

/** Words that count on from one another: 一是…；二是…；三是…, in one paragraph or over several. */
export interface Series {
  readonly kind: SeriesKind;
  readonly members: readonly SeriesMember[];
  /** True where another series of the same words runs inside or around it: nobody can renumber that for certain. */
  readonly entangled: boolean;
}

interface OpenSeries {
  readonly kind: SeriesKind;
  readonly members: SeriesMember[];
  entangled: boolean;
}

/** Nobody nests deeper; a line of nothing but 一是 must not cost its square. */
const MOST_OPEN = 8;

/** All series of a draft's body, in the order of their first words. */
export const readSeries = rememberDraft((draft): readonly Series[] => new SeriesReader().read(draft));

const gatherWords = gatherLines((line: Line): readonly SeriesWord[] | null => {
  const words = readSeriesWords(line);
  return words.length > 0 ? words : null;
}, SERIES_TRIGGERS);

const gatherOpeners = gatherLines((line) => (opensSection(line) ? true : null));

/** Gives each word to the series that it counts on from; a heading ends them all. */
class SeriesReader {
  readonly #all: OpenSeries[] = [];
  #open: OpenSeries[] = [];

  read(draft: Draft): readonly Series[] {
    const { lines, outline } = draft;
    const openers = gatherOpeners(draft);
    let next = 0;
    for (const { line: i, value: words } of gatherWords(draft)) {
      if (i < (outline.title?.endLine ?? 0) || i >= outline.ending.bodyEnd) continue;
      for (; next < openers.length && openers[next]!.line <= i; next++) this.#open = [];
      for (const word of words) if (word.kind !== 'order') this.#place({ ...word, line: i }, lines[i]!);
    }
    return this.#all.filter(({ members }) => members.length > 1 || members[0]!.sure);
  }

  #place(member: SeriesMember, line: Line): void {
    const series = this.#findContinued(member) ?? this.#findMixed(member) ?? this.#findBroken(member, line);
    if (series) series.members.push(member);
    else this.#start(member);
  }

  /** The nearest series that this word is next in; series opened inside it are over. */
  #findContinued({ kind, value }: SeriesMember): OpenSeries | null {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const series = this.#open[i]!;
      if (series.kind !== kind || series.members.at(-1)!.value !== value - 1) continue;
      this.#open = this.#open.filter((other, j) => j <= i || other.kind !== kind);
      return series;
    }
    return null;
  }

  /** 一要…，二是…，三要…: one series that changes its words on the way. */
  #findMixed({ kind, value, line, sure }: SeriesMember): OpenSeries | null {
    const last = this.#open.at(-1);
    const before = last?.members.at(-1);
    if (!last || !before || !sure || last.kind === kind) return null;
    return before.line === line && before.sure && before.value === value - 1 ? last : null;
  }

  /** A word with the wrong number belongs to the series that it stands in: in one paragraph, or line by line. */
  #findBroken({ kind, value, line, start }: SeriesMember, { contentStart }: Line): OpenSeries | null {
    const nearest = this.#open.findLast((series) => series.kind === kind);
    if (!nearest || value === 1) return null;
    const last = nearest.members.at(-1)!;
    const isListed = last.start === contentStart && start === contentStart;
    return last.line === line || isListed ? nearest : null;
  }

  #start(member: SeriesMember): void {
    const around = this.#open.filter(({ kind }) => kind === member.kind);
    const inLine = around.filter(({ members }) => members.at(-1)!.line === member.line);
    if (member.sure) for (const series of inLine) series.entangled = true;
    const opened = { kind: member.kind, members: [member], entangled: member.sure && inLine.length > 0 };
    this.#all.push(opened);
    this.#open.push(opened);
    if (this.#open.length > MOST_OPEN) this.#open.shift();
  }
}

/** A heading or numbered paragraph: what was counted above it does not go on below. */
function opensSection({ ordinal, hash }: Line): boolean {
  return hash > 0 || (ordinal !== null && ordinal.type !== 'item' && ordinal.type !== 'sequence');
}
