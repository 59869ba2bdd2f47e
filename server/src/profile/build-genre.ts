import type { Genre, SectionDemand } from '../genres/genre';
import { kindsOfTitle, normaliseTitle } from '../genres/kinds-of-title';
import { isPlainTitle } from '../genres/plain-title';
import type { SectionKind } from '../genres/section-kinds';
import { TitleMatcher } from '../genres/title-matcher';
import { findNearest } from '../rules/find-nearest';
import type { Localised } from '../rules/rule';
import { type ConfigProblem, FAULTS, makeProblem } from './config-problem';
import type { GenreConfig, SectionConfig } from './genre-shape';
import type { Placed } from './shape';

const OWN_SOURCE: Localised = { zh: '本单位配置', en: 'the office’s own configuration' };

/**
 * Makes a genre of its configuration.
 * @param base the genre that it changes or builds on; null for one from nothing
 */
export function buildGenre(
  id: string,
  config: GenreConfig,
  base: Genre | null,
  report: (problem: ConfigProblem) => void,
): Genre {
  const builder = new SectionList(base?.sections ?? [], report);
  for (const title of config.drop ?? []) builder.drop(title);
  for (const section of config.sections ?? []) builder.put('value' in section ? { title: section } : section);
  const isSame = base?.id === id;
  return {
    id,
    name: nameOf(id, config, isSame ? base : null),
    cues: config.titleCues?.map(({ value }) => value) ?? (isSame ? base.cues : []),
    sections: builder.finish(),
    minimumLength: config.minimumLength?.value ?? base?.minimumLength ?? 0,
    layer: 'practice',
    source: OWN_SOURCE,
  };
}

function nameOf(id: string, { name }: GenreConfig, base: Genre | null): Localised {
  if (!name) return base?.name ?? { zh: id, en: id };
  if ('value' in name) return { zh: name.value, en: name.value };
  const zh = name.zh?.value ?? base?.name.zh ?? name.en?.value ?? id;
  return { zh, en: name.en?.value ?? base?.name.en ?? zh };
}

/** The sections of a genre while they are put together. A genre may have thousands: nothing here is quadratic. */
class SectionList {
  readonly #base: readonly SectionDemand[];
  readonly #baseMatcher: TitleMatcher;
  readonly #demands: SectionDemand[];
  readonly #report: (problem: ConfigProblem) => void;
  readonly #byTitle = new Map<string, SectionDemand>();
  /** Titles that this configuration has put in. */
  readonly #own = new Set<string>();
  /** Those of them whose synonyms count as well. */
  readonly #open = new Set<SectionDemand>();

  constructor(base: readonly SectionDemand[], report: (problem: ConfigProblem) => void) {
    this.#base = base;
    this.#baseMatcher = new TitleMatcher(base);
    this.#demands = [...base];
    this.#report = report;
    for (const demand of base) this.#byTitle.set(normaliseTitle(demand.titles[0] ?? ''), demand);
  }

  drop(title: Placed<string>): void {
    const demand = this.#findOrReport(title);
    if (demand) this.#demands.splice(this.#demands.indexOf(demand), 1);
  }

  put(section: SectionConfig): void {
    const { title } = section;
    const plain = normaliseTitle(title.value);
    if (this.#own.has(plain)) {
      this.#report(makeProblem(FAULTS.duplicateSection(title.value), title.start, title.end));
      return;
    }
    this.#own.add(plain);
    const before = section.replaces ? this.#findOrReport(section.replaces) : this.#find(title.value);
    const demand = makeDemand(section, before);
    if (!section.accept && !before) this.#open.add(demand);
    const neighbour = this.#findNeighbour(section);
    const at = before ? this.#demands.indexOf(before) : this.#demands.length;
    if (!neighbour || neighbour === before) this.#demands.splice(at, before ? 1 : 0, demand);
    else {
      this.#demands.splice(at, before ? 1 : 0);
      this.#demands.splice(this.#demands.indexOf(neighbour) + (section.after ? 1 : 0), 0, demand);
    }
    this.#byTitle.set(plain, demand);
  }

  /** A title that says no more than a kind of section does opens it under its other names too, if only one does. */
  finish(): readonly SectionDemand[] {
    const kinds = this.#demands.map((demand) =>
      this.#open.has(demand) ? kindsOfPlainTitle(demand.titles[0]!) : demand.kinds,
    );
    const counts = new Map<SectionKind, number>();
    for (const kind of kinds.flat()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return this.#demands.map((demand, i) => {
      const isAlone = this.#open.has(demand) && kinds[i]!.every((kind) => counts.get(kind) === 1);
      return isAlone ? { ...demand, kinds: kinds[i]! } : demand;
    });
  }

  #findNeighbour({ after, before }: SectionConfig): SectionDemand | null {
    const neighbour = after ?? before;
    return neighbour ? this.#findOrReport(neighbour) : null;
  }

  #findOrReport(title: Placed<string>): SectionDemand | null {
    const found = this.#find(title.value);
    if (!found) {
      const titles = this.#demands.flatMap(({ titles: [first] }) => first ?? []);
      const near = findNearest(title.value, titles);
      this.#report(makeProblem(FAULTS.unknownSection(title.value, near), title.start, title.end));
    }
    return found;
  }

  /** The section of that title: by the title itself, else the one section of the base that it would open. */
  #find(title: string): SectionDemand | null {
    const known = this.#byTitle.get(normaliseTitle(title));
    if (known) return this.#demands.includes(known) ? known : null;
    const left = this.#baseMatcher.demandsOf(title).filter((i) => this.#demands.includes(this.#base[i]!));
    const named = left.find((i) => this.#baseMatcher.names(i, title));
    if (named !== undefined) return this.#base[named]!;
    return left.length === 1 && isPlainTitle(title) ? this.#base[left[0]!]! : null;
  }
}

function makeDemand({ title, accept, required }: SectionConfig, before: SectionDemand | null): SectionDemand {
  const own = [title.value, ...(accept ?? []).map(({ value }) => value)];
  const isRequired = required?.value ?? before?.required ?? true;
  if (!before) return { kinds: [], titles: own, required: isRequired };
  if (accept) return { ...before, kinds: [], titles: own, required: isRequired };
  return { ...before, titles: [...new Set([...own, ...before.titles])], required: isRequired };
}

function kindsOfPlainTitle(title: string): readonly SectionKind[] {
  return isPlainTitle(title) ? kindsOfTitle(title) : [];
}
