import type { Profile } from '../profile/profile';
import type { Rule, RuleSettings } from '../rules/rule';
import { makeSettings } from '../rules/rule-settings';

const known = new WeakMap<Profile, Map<Rule, RuleSettings>>();

/** What a profile tells a rule; made once. */
export function settingsOf(profile: Profile, rule: Rule): RuleSettings {
  let settings = known.get(profile);
  if (!settings) {
    settings = new Map();
    known.set(profile, settings);
  }
  let own = settings.get(rule);
  if (!own) {
    own = makeSettings(rule, profile.rules.get(rule.name)?.options, profile);
    settings.set(rule, own);
  }
  return own;
}
