/** The patterns that speak of a rule, from the closest on: its name, its family, all rules. */
export function patternsOf(rule: string): readonly string[] {
  return [rule, `${rule.slice(0, rule.indexOf('/'))}/*`, '*'];
}

/** Every pattern that speaks of at least one of the rules. */
export function allPatterns(rules: readonly string[]): readonly string[] {
  return [...new Set(rules.flatMap(patternsOf))];
}
