import type { Term } from '../rules/rule';
import type { Config } from './config-shape';

/**
 * The terms of all configurations. A form that a closer one speaks of, for or against, is no business of the others:
 * two that contradict each other would send the writer to and fro.
 * @param configs from the most general to the closest
 */
export function mergeTerms(configs: readonly Config[]): readonly Term[] {
  const settled = new Set<string>();
  const closestFirst = configs.toReversed().map((config) => {
    const terms = termsOf(config).map((term) => ({
      ...term,
      avoid: term.avoid.filter((form) => !settled.has(form)),
    }));
    for (const { use, avoid } of terms) {
      if (use !== null) settled.add(use);
      for (const form of avoid) settled.add(form);
    }
    return terms;
  });
  return closestFirst.reverse().flat();
}

function termsOf({ terms = [] }: Config): readonly Term[] {
  return terms.map(({ use, avoid, note }) => ({
    use: use?.value ?? null,
    avoid: avoid.map(({ value }) => value),
    note: note?.value ?? null,
  }));
}
