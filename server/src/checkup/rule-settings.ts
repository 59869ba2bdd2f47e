import type { Profile } from '../profile/profile';
import { DRAFT_RULES, LINE_RULES } from '../rules/catalogue';
import type { Rule, RuleSettings } from '../rules/rule';
import { makeSettings } from '../rules/rule-settings';

/** What a profile tells each of the line rules, in their order. */
export const lineSettings = settingsFor(LINE_RULES);

/** What a profile tells each of the draft rules, in their order. */
export const draftSettings = settingsFor(DRAFT_RULES);

/** Made once for each profile: a look-up for each rule at every line would add up. */
function settingsFor(rules: readonly Rule[]): (profile: Profile) => readonly RuleSettings[] {
  const known = new WeakMap<Profile, readonly RuleSettings[]>();
  return (profile) => {
    let settings = known.get(profile);
    if (!settings) {
      settings = rules.map((rule) => makeSettings(rule, profile.rules.get(rule.name)?.options, profile));
      known.set(profile, settings);
    }
    return settings;
  };
}
