import { GENRES } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import { RULE_NAMES } from '../rules/catalogue';
import type { Level, OptionValue } from '../rules/rule';
import { patternsOf } from '../rules/rule-pattern';
import { type ConfigProblem, makeProblem } from './config-problem';
import type { Config } from './config-shape';
import type { Configuration, FileChoice } from './configuration';
import { findOrFault, mergeGenres } from './merge-genres';
import { mergeNames } from './merge-names';
import { mergeTerms } from './merge-terms';
import type { RuleSetting } from './profile';
import type { RulesConfig } from './rules-shape';
import type { Placed } from './shape';

/**
 * Puts configurations together.
 * @param settings an editor's own; every file overrides them for what it sets
 * @param files from the most general to the closest; a later one overrides an earlier one
 * @param report receives what is wrong only in the company of the others, with the number of its file; -1: settings
 */
export function mergeConfigs(
  settings: Config,
  files: readonly Config[],
  report: (problem: ConfigProblem, file: number) => void = () => {},
): Configuration {
  const configs = [settings, ...files];
  const reporters = configs.map((_, i) => (problem: ConfigProblem) => report(problem, i - 1));
  let genres: readonly Genre[] = GENRES;
  for (const [i, config] of configs.entries())
    genres = mergeGenres(genres, config.genres ?? [], reporters[i]!);
  const choices = configs.map((config, i) =>
    readFiles(config, i === 0 ? 'settings' : 'file', genres, reporters[i]!),
  );
  return {
    genres,
    files: choices.reverse().flat(),
    rules: mergeRules(configs),
    practice: configs.findLast(({ practice }) => practice)?.practice?.value ?? true,
    placeholders: mergePlaceholders(configs),
    terms: mergeTerms(configs),
    names: mergeNames(configs),
    ignore: configs.flatMap(({ ignore = [] }) =>
      ignore.map(({ rule, text, file }) => ({
        rule: rule.value,
        text: text.value,
        file: file?.value ?? null,
      })),
    ),
  };
}

/** A file of an unknown genre is a draft all the same. */
function readFiles(
  { files = [] }: Config,
  from: FileChoice['from'],
  genres: readonly Genre[],
  report: (problem: ConfigProblem) => void,
): readonly FileChoice[] {
  return files.map(({ key, value: { value, start, end } }): FileChoice => {
    const glob = key.value;
    if (value === 'auto' || value === 'none') return { glob, choice: value, from };
    const found = findOrFault(value, genres);
    if (!('message' in found)) return { glob, choice: found, from };
    report(makeProblem(found, start, end));
    return { glob, choice: 'auto', from };
  });
}

function mergeRules(configs: readonly Config[]): ReadonlyMap<string, RuleSetting> {
  const merged = new Map<string, RuleSetting>();
  for (const { rules } of configs) {
    if (!rules) continue;
    for (const name of RULE_NAMES) {
      const set = readRule(rules, name);
      if (!set) continue;
      const before = merged.get(name);
      merged.set(name, { ...before, ...set, options: { ...before?.options, ...set.options } });
    }
  }
  return merged;
}

/** What one file says about a rule; the closest pattern decides about the level. */
function readRule(rules: RulesConfig, name: string): RuleSetting | null {
  const own = rules[name];
  const options = own && !('value' in own) ? own.options : undefined;
  const level = patternsOf(name)
    .map((pattern) => rules[pattern])
    .map((set) => (set && !('value' in set) ? set.level : set))
    .find((found) => found !== undefined);
  if (!options && !level) return null;
  return {
    ...(level && { level: level.value as Level | 'off' }),
    options: Object.fromEntries(
      Object.entries(options ?? {}).map(([key, value]) => [key, plainValue(value)]),
    ),
  };
}

/** An option's value without its places; its shape has checked the type. */
function plainValue(value: unknown): OptionValue {
  return Array.isArray(value) ? valuesOf(value) : (value as Placed<OptionValue>).value;
}

function mergePlaceholders(configs: readonly Config[]): Configuration['placeholders'] {
  const marks = configs.flatMap(({ placeholders }) => valuesOf(placeholders?.marks));
  const ignore = configs.flatMap(({ placeholders }) => valuesOf(placeholders?.ignore));
  return marks.length + ignore.length > 0 ? { marks, ignore } : null;
}

function valuesOf(list: readonly Placed<string>[] = []): readonly string[] {
  return list.map(({ value }) => value);
}
