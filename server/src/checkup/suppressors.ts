import type { Draft } from '../draft/draft';
import { patternsOf } from '../rules/rule-pattern';
import type { Directive, NamePlace } from './directives';

/** A directive and the line it stands on. */
export interface PlacedDirective extends Directive {
  readonly line: number;
}

/** One rule, or pattern of rules, that a comment silences, and where: lines `[from, to)`. */
export interface Suppressor {
  readonly directive: PlacedDirective;
  /** Null where the comment names no rule and so means all. */
  readonly name: NamePlace | null;
  readonly pattern: string;
  readonly from: number;
  to: number;
  /** Patterns that an `enable` inside took out again, with the line from which on. */
  readonly exceptions: Map<string, number>;
  isUsed: boolean;
}

/** What all comments of a draft silence; tells for a finding which comment does. */
export class Suppressors {
  readonly all: Suppressor[] = [];
  /** The `enable` names that end nothing. */
  readonly idleEnables: { readonly directive: PlacedDirective; readonly name: NamePlace | null }[] = [];
  readonly #byLine = new Map<string, Suppressor>();
  readonly #regions = new Map<string, Suppressor[]>();
  readonly #wholeDraft = new Map<string, Suppressor>();
  readonly #open = new Map<string, Suppressor>();

  /** @param directives in the order of their places */
  constructor(draft: Draft, directives: readonly PlacedDirective[]) {
    for (const directive of directives) {
      const names = directive.names.length > 0 ? directive.names : [null];
      for (const name of names) this.#add(draft, directive, name);
    }
  }

  /** The suppressor of a finding, the closest one first; it counts as used from now on. */
  take(rule: string, line: number): Suppressor | null {
    for (const found of this.#findAll(rule, line)) {
      if (isException(found, rule, line)) continue;
      found.isUsed = true;
      return found;
    }
    return null;
  }

  *#findAll(rule: string, line: number): Generator<Suppressor> {
    const patterns = patternsOf(rule);
    const onLine = patterns.map((pattern) => this.#byLine.get(`${line} ${pattern}`));
    const around = patterns.map((pattern) => findRegion(this.#regions.get(pattern), line));
    const everywhere = patterns.map((pattern) => this.#wholeDraft.get(pattern));
    for (const found of [...onLine, ...around, ...everywhere]) if (found) yield found;
  }

  #add(draft: Draft, directive: PlacedDirective, name: NamePlace | null): void {
    const { kind, line } = directive;
    const pattern = name?.name ?? '*';
    const make = (from: number, to: number): Suppressor => {
      const made = { directive, name, pattern, from, to, exceptions: new Map(), isUsed: false };
      this.all.push(made);
      return made;
    };
    if (kind === 'next-line' || kind === 'line') {
      const target = kind === 'line' ? line : nextTextLine(draft, line);
      const made = make(target, target + 1);
      addFirst(this.#byLine, `${target} ${pattern}`, made);
    } else if (kind === 'file') addFirst(this.#wholeDraft, pattern, make(0, draft.lines.length));
    else if (kind === 'disable') this.#disable(pattern, make(line, draft.lines.length));
    else if (kind === 'enable') this.#enable(directive, name, pattern);
  }

  #disable(pattern: string, made: Suppressor): void {
    if (this.#open.has(pattern)) return;
    this.#open.set(pattern, made);
    const regions = this.#regions.get(pattern);
    if (regions) regions.push(made);
    else this.#regions.set(pattern, [made]);
  }

  #enable(directive: PlacedDirective, name: NamePlace | null, pattern: string): void {
    const { line } = directive;
    const ended =
      name === null ? [...this.#open.values()] : [this.#open.get(pattern)].filter((one) => one !== undefined);
    for (const suppressor of ended) {
      suppressor.to = line;
      this.#open.delete(suppressor.pattern);
    }
    let isUsed = ended.length > 0;
    if (!isUsed) {
      for (const wider of patternsOf(pattern).slice(1)) {
        const open = this.#open.get(wider);
        if (!open || open.exceptions.has(pattern)) continue;
        open.exceptions.set(pattern, line);
        isUsed = true;
      }
    }
    if (!isUsed) this.idleEnables.push({ directive, name });
  }
}

/** Regions of one pattern do not overlap and stand in order. */
function findRegion(regions: readonly Suppressor[] = [], line: number): Suppressor | undefined {
  let low = 0;
  for (let high = regions.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (regions[middle]!.to <= line) low = middle + 1;
    else high = middle;
  }
  const found = regions[low];
  return found && found.from <= line ? found : undefined;
}

function isException({ exceptions }: Suppressor, rule: string, line: number): boolean {
  return (
    exceptions.size > 0 && patternsOf(rule).some((pattern) => line >= (exceptions.get(pattern) ?? Infinity))
  );
}

function addFirst<K>(map: Map<K, Suppressor>, key: K, suppressor: Suppressor): void {
  if (!map.has(key)) map.set(key, suppressor);
}

/** A blank line, or another comment, may stand between a comment and what it speaks of. */
function nextTextLine({ lines }: Draft, line: number): number {
  let next = line + 1;
  while (next < lines.length && lines[next]!.role !== 'text') next++;
  return next;
}
