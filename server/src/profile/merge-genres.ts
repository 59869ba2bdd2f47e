import { findGenre } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import { findNearest } from '../rules/find-nearest';
import { buildGenre } from './build-genre';
import { type ConfigProblem, FAULTS, type Fault, makeProblem } from './config-problem';
import type { GenreConfig } from './genre-shape';
import type { Entry, Placed } from './shape';

/**
 * Adds the genres of one file to those in force: new ones before all others, changed ones in their place.
 * @param genres the genres in force so far
 */
export function mergeGenres(
  genres: readonly Genre[],
  entries: readonly Entry<GenreConfig>[],
  report: (problem: ConfigProblem) => void,
): readonly Genre[] {
  return entries.length === 0 ? genres : new GenreMerge(genres, entries, report).finish();
}

/** The genre of that id or name, or why there is none. */
export function findOrFault(name: string, genres: readonly Genre[]): Genre | Fault {
  const genre = findGenre(name, genres);
  if (genre) return genre;
  const names = genres.flatMap((one) => [one.name.zh, one.id, one.name.en]);
  return FAULTS.unknownGenre(name, findNearest(name, names));
}

/** An office has some dozens; each draft is looked at for all of them. */
const MOST_GENRES = 500;

class GenreMerge {
  readonly #genres: readonly Genre[];
  readonly #entries: ReadonlyMap<string, Entry<GenreConfig>>;
  readonly #report: (problem: ConfigProblem) => void;
  readonly #built = new Map<string, Genre>();
  readonly #underWay = new Set<string>();

  constructor(
    genres: readonly Genre[],
    entries: readonly Entry<GenreConfig>[],
    report: (problem: ConfigProblem) => void,
  ) {
    this.#genres = genres;
    const [read, left] = [entries.slice(0, MOST_GENRES), entries[MOST_GENRES]];
    this.#entries = new Map(read.map((entry) => [entry.key.value, entry]));
    this.#report = report;
    if (left) this.#refuse(left.key, FAULTS.tooMany(MOST_GENRES));
  }

  finish(): readonly Genre[] {
    for (const entry of this.#entries.values()) this.#build(entry);
    const own = [...this.#built.values()].filter(({ id }) => !this.#genres.some((genre) => genre.id === id));
    for (const genre of this.#built.values()) this.#checkName(genre);
    return [...own, ...this.#genres.map((genre) => this.#built.get(genre.id) ?? genre)];
  }

  #build(entry: Entry<GenreConfig>): Genre {
    const { key, value } = entry;
    const id = key.value;
    const known = this.#built.get(id);
    if (known) return known;
    this.#underWay.add(id);
    const same = this.#genres.find((genre) => genre.id === id) ?? null;
    const base = value.extends ? this.#findBase(value.extends, id) : same;
    this.#underWay.delete(id);
    const genre = buildGenre(id, value, base, this.#report);
    this.#built.set(id, genre);
    return genre;
  }

  /** A base may stand further down in the same file. */
  #findBase(name: Placed<string>, id: string): Genre | null {
    const entry = name.value === id ? undefined : this.#entries.get(name.value);
    if (entry && this.#underWay.has(name.value)) return this.#refuse(name, FAULTS.genreCycle(name.value));
    if (entry) return this.#build(entry);
    const found = findOrFault(name.value, [...this.#built.values(), ...this.#genres]);
    return 'message' in found ? this.#refuse(name, found) : found;
  }

  /** Two genres of one name could not be told apart where they are chosen. */
  #checkName({ id, name }: Genre): void {
    const { key, value } = this.#entries.get(id)!;
    const twin = [...this.#built.values(), ...this.#genres].find(
      (genre) => genre.id !== id && (genre.name.zh === name.zh || genre.id === name.zh),
    );
    if (!twin) return;
    const place = value.name && 'value' in value.name ? value.name : (value.name?.zh ?? key);
    this.#refuse(place, FAULTS.duplicateGenre(name.zh));
  }

  #refuse({ start, end }: Placed<unknown>, fault: Fault): null {
    this.#report(makeProblem(fault, start, end));
    return null;
  }
}
