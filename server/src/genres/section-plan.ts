import type { Draft } from '../draft/draft';
import { rememberOutline } from '../draft/remember';
import type { Section } from '../draft/section';
import type { Genre, SectionDemand } from './genre';
import { kindsOfTitle, namesSubject } from './kinds-of-title';
import { kindsOfLeadIn, readTopics } from './paragraph-topics';
import { isPlainTitle } from './plain-title';
import { isEmptySection } from './section-content';
import type { SectionKind } from './section-kinds';
import { findMisplaced, type MisplacedSection, type TopHeading } from './section-order';
import { readTelling } from './telling-sections';
import { matcherOf, type TitleMatcher } from './title-matcher';
import { findTopLayer } from './top-layer';

/**
 * What satisfies a demand: a heading of its own or shared with another section, a sentence that opens a list
 * (主要原因有以下几点：), headings that each name a subject, or no more than a paragraph that begins with it.
 */
export type FoundBy = 'heading' | 'lead-in' | 'subjects' | 'paragraph';

/** Where a demanded section is. Line from 0. */
export interface SectionPlace {
  readonly by: FoundBy;
  readonly line: number;
  /** Null for a paragraph. */
  readonly section: Section | null;
  /** True for a heading with nothing below it. */
  readonly isEmpty: boolean;
}

/** A demand of the genre and what the draft has for it. */
export interface PlannedSection {
  readonly demand: SectionDemand;
  /** The demand's place in the genre's list, from 0. */
  readonly index: number;
  /** Null when the draft has nothing for it. */
  readonly place: SectionPlace | null;
  /** Whether this draft needs it: the genre does, or a word in the title promises it. */
  readonly required: boolean;
  /** The word in the title that promises it, or null. */
  readonly titleWord: string | null;
  /** True where it has no place and an editor may well do without it: it is not required then. */
  readonly debatable: boolean;
}

/** Which sections of a genre are where in a draft. */
export interface SectionPlan {
  readonly genre: Genre;
  /** One for each demand of the genre, in its order. */
  readonly sections: readonly PlannedSection[];
  /** Those required and found nowhere. */
  readonly missing: readonly PlannedSection[];
  /** Those found nowhere that an editor may do without. */
  readonly debatable: readonly PlannedSection[];
  readonly misplaced: readonly MisplacedSection[];
}

/**
 * Looks for every section that the genre demands. A pure function of the draft; headings first, and paragraphs
 * only for what no heading gives.
 */
export function planSections(draft: Draft, genre: Genre): SectionPlan {
  const search = new Search(draft, genre);
  search.lookAtHeadings();
  search.lookAtSubjects();
  search.lookAtParagraphs();
  const sections = search.finish();
  return {
    genre,
    sections,
    missing: sections.filter(({ required, place }) => required && !place),
    debatable: sections.filter(({ debatable }) => debatable),
    misplaced: findMisplaced(genre, search.topLayer),
  };
}

const ONLY_WHEN_PLAIN: ReadonlySet<SectionKind> = new Set(['problem', 'cause', 'measure', 'next']);
const NEVER_AS_TASK: ReadonlySet<SectionKind> = new Set(['org', 'rect', 'lasting']);

/**
 * Below the top layer a heading that merely contains 问题 or 措施 is an item of its section; one that says nothing
 * else opens a section. A task there (加强组织领导, 抓好问题整改) is a measure (practice; domain 4.1).
 */
function isItemBelow(kind: SectionKind, title: string): boolean {
  if (ONLY_WHEN_PLAIN.has(kind)) return !isPlainTitle(title);
  return NEVER_AS_TASK.has(kind) && namesSubject(title);
}

/** The headings of an outline as a genre sees them. */
interface Headings {
  readonly top: ReadonlySet<Section>;
  /** Without those below the top layer that say nothing to the genre: nearly all in a long draft. */
  readonly telling: readonly Section[];
}

/** Of each genre that the outline was asked about. */
const headingsIn = rememberOutline(() => new Map<TitleMatcher, Headings>());

/** Remembered with the outline, which most edits leave as it is. */
function readHeadings(draft: Draft, matcher: TitleMatcher): Headings {
  const known = headingsIn(draft);
  let headings = known.get(matcher);
  if (!headings) {
    headings = findHeadings(draft, matcher);
    known.set(matcher, headings);
  }
  return headings;
}

function findHeadings(draft: Draft, matcher: TitleMatcher): Headings {
  const { sections, all } = draft.outline;
  const top = new Set(findTopLayer(sections, matcher));
  const tells = readTelling(draft, matcher);
  const telling = all.filter((section, i) => {
    if (section.kind === 'attachment') return false;
    return section.kind === 'lead-in' || top.has(section) || tells[i] === 1;
  });
  return { top, telling };
}

/** A section that tells how things are often tells what was done as well. */
function isBackground(title: string): boolean {
  return kindsOfTitle(title).some((kind) => kind === 'basic' || kind === 'org');
}

/** Han characters of an introduction that can hold the whole background. */
const LONG_INTRODUCTION = 100;

/** How good a place is; a better one replaces a worse one that stands earlier. */
const RANK = { empty: 1, paragraph: 0, subjects: 2, 'lead-in': 3, below: 4, top: 5 } as const;

class Search {
  readonly #draft: Draft;
  readonly #genre: Genre;
  readonly #matcher: TitleMatcher;
  readonly #places: (SectionPlace | undefined)[] = [];
  readonly #ranks: number[] = [];
  readonly #titleYear: number;
  readonly topLayer: TopHeading[] = [];
  #subjects = 0;
  #firstSubject: Section | null = null;
  #foundNothing = false;

  constructor(draft: Draft, genre: Genre) {
    this.#draft = draft;
    this.#genre = genre;
    this.#matcher = matcherOf(genre);
    this.#titleYear = readYear(draft.outline.title?.text ?? '');
  }

  lookAtHeadings(): void {
    const { top, telling } = readHeadings(this.#draft, this.#matcher);
    for (const section of telling) {
      if (section.kind === 'lead-in') this.#lookAtLeadIn(section);
      else this.#lookAtHeading(section, top.has(section));
    }
  }

  #lookAtHeading(section: Section, isTop: boolean): void {
    const demands = this.#demandsOf(section, isTop);
    if (isTop && section.kind !== 'item') {
      this.topLayer.push({ section, demands });
      if (demands.length === 0 && kindsOfTitle(section.title).length === 0) {
        this.#subjects++;
        this.#firstSubject ??= section;
      }
    }
    if (demands.length === 0) return;
    if (section.kind === 'item' && !isPlainTitle(section.title)) return;
    const isEmpty = isEmptySection(section, this.#draft.lines);
    const rank = isEmpty ? RANK.empty : isTop ? RANK.top : RANK.below;
    for (const demand of demands) this.#offer(demand, rank, 'heading', section.line, section, isEmpty);
  }

  #demandsOf(section: Section, isTop: boolean): readonly number[] {
    const { title } = section;
    const all = this.#matcher.demandsOf(title);
    if (all.length === 0) return all;
    const kinds = kindsOfTitle(title);
    const doubtfulYear = kinds.includes('next') && (kinds.includes('practice') || kinds.includes('basic'));
    const dropped = isTop ? [] : kinds.filter((kind) => isItemBelow(kind, title));
    if (doubtfulYear) dropped.push(this.#droppedByYear(title));
    if (dropped.length === 0) return all;
    const kept = new Set(
      kinds.filter((kind) => !dropped.includes(kind)).flatMap((kind) => this.#matcher.demandsOfKind(kind)),
    );
    return all.filter((demand) => kept.has(demand) || this.#matcher.names(demand, title));
  }

  /** 2025年重点工作 looks back in a paper of that year and ahead in one of the year before. */
  #droppedByYear(title: string): SectionKind {
    const year = readYear(title);
    if (year === 0) return 'practice';
    const looksBack = this.#titleYear > 0 ? year <= this.#titleYear : this.topLayer.length === 0;
    return looksBack ? 'next' : 'practice';
  }

  #lookAtLeadIn(section: Section): void {
    for (const kind of kindsOfLeadIn(section.title)) {
      for (const demand of this.#matcher.demandsOfKind(kind)) {
        this.#offer(demand, RANK['lead-in'], 'lead-in', section.line, section, false);
      }
    }
  }

  lookAtSubjects(): void {
    const { sections } = this.#genre;
    const first = this.#firstSubject;
    if (!first) return;
    for (let i = 0; i < sections.length; i++) {
      const enough = sections[i]!.orSubjects;
      if (enough !== undefined && (this.#subjects >= enough || (enough <= 2 && this.#opensWithSubject()))) {
        this.#offer(i, RANK.subjects, 'subjects', first.line, first, false);
      }
    }
  }

  lookAtParagraphs(): void {
    const { sections } = this.#genre;
    const { title, ending } = this.#draft.outline;
    const isWanted = ({ required, whenTitleHas }: SectionDemand): boolean =>
      required || whenTitleHas?.some((word) => title?.text.includes(word)) === true;
    if (!sections.some((demand, i) => !this.#places[i] && isWanted(demand))) return;
    const { lines } = this.#draft;
    for (let i = title?.endLine ?? 0; i < ending.bodyEnd; i++) {
      const line = lines[i]!;
      if (line.role !== 'text' || (line.heading && line.heading.form !== 'paragraph')) continue;
      const { kinds, isLeadIn, clause, foundNothing } = readTopics(this.#draft, i);
      this.#foundNothing ||= foundNothing;
      const by = isLeadIn ? 'lead-in' : 'paragraph';
      for (const kind of kinds)
        for (const demand of this.#matcher.demandsOfKind(kind)) this.#offerParagraph(demand, by, i);
      if (clause && this.#namesSection(clause)) {
        for (const demand of this.#matcher.demandsOf(clause)) this.#offerParagraph(demand, by, i);
      }
    }
  }

  /** A clause of prose is a title only when it has nothing of prose in it. */
  #namesSection(clause: string): boolean {
    const demands = this.#matcher.demandsOf(clause);
    if (demands.length === 0) return false;
    return isPlainTitle(clause) || demands.some((demand) => this.#matcher.names(demand, clause));
  }

  #offerParagraph(demand: number, by: 'lead-in' | 'paragraph', line: number): void {
    this.#offer(demand, by === 'lead-in' ? RANK['lead-in'] : RANK.paragraph, by, line, null, false);
  }

  #offer(
    demand: number,
    rank: number,
    by: FoundBy,
    line: number,
    section: Section | null,
    isEmpty: boolean,
  ): void {
    if (rank <= (this.#ranks[demand] ?? -1)) return;
    this.#ranks[demand] = rank;
    this.#places[demand] = { by, line, section, isEmpty };
  }

  finish(): readonly PlannedSection[] {
    const title = this.#draft.outline.title?.text ?? '';
    const { sections } = this.#genre;
    const itemised = sections.some(
      ({ kinds }, i) => kinds[0] === 'rect' && this.#places[i]?.section === null,
    );
    const clean =
      this.#foundNothing && sections.every(({ kinds }, i) => !kinds.includes('problem') || !this.#places[i]);
    return sections.map((demand, index) => {
      const titleWord = demand.whenTitleHas?.find((word) => title.includes(word)) ?? null;
      const place = this.#places[index] ?? null;
      const wanted = demand.required && !(clean && demand.unlessNothingFound);
      const debatable = wanted && !place && titleWord === null && (itemised || this.#isDebatable(demand));
      const required = titleWord !== null || (wanted && !debatable);
      return { demand, index, place, required, titleWord, debatable };
    });
  }

  #isDebatable({ debatable, kinds }: SectionDemand): boolean {
    if (debatable) return true;
    if (kinds.includes('practice')) return this.topLayer.some(({ section }) => isBackground(section.title));
    return kinds.some((kind) => kind === 'basic' || kind === 'org') && this.#opensWithMatter();
  }

  /** 一、演练组织 ahead of the problems: what was done goes by its own name. */
  #opensWithSubject(): boolean {
    return this.#firstSubject !== null && this.topLayer[0]?.section === this.#firstSubject;
  }

  /** A draft that begins with a subject of its own, or a long introduction, may have said there how things are. */
  #opensWithMatter(): boolean {
    if (this.#opensWithSubject()) return true;
    const first = this.topLayer[0];
    const { lines, outline } = this.#draft;
    let han = 0;
    const end = Math.min(first?.section.line ?? 0, outline.ending.bodyEnd);
    for (let i = outline.title?.endLine ?? 0; i < end && han < LONG_INTRODUCTION; i++)
      han += lines[i]!.hanCount;
    return han >= LONG_INTRODUCTION;
  }
}

function readYear(text: string): number {
  const found = /(20\d\d)年/.exec(text);
  return found ? Number(found[1]) : 0;
}
