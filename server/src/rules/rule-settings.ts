import type { OptionValue, Rule, RuleSettings } from './rule';

/** What a rule is told: the standard value of each option that `set` does not name. */
export function makeSettings(
  { options = {} }: Rule,
  set: Readonly<Record<string, OptionValue>> = {},
  { terms = [], names = [], genres = [] }: Partial<Omit<RuleSettings, 'options'>> = {},
): RuleSettings {
  const values = Object.entries(options).map(
    ([name, { standard }]) => [name, set[name] ?? standard] as const,
  );
  return { options: Object.fromEntries(values), terms, names, genres };
}
