import type { Profile } from '../profile/profile';
import { LINE_RULES } from '../rules/catalogue';
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

const ofLineRules = new WeakMap<Profile, readonly RuleSettings[]>();

/** What a profile tells each of the line rules, in their order: at every line a look-up for each would add up. */
export function lineSettings(profile: Profile): readonly RuleSettings[] {
  let settings = ofLineRules.get(profile);
  if (!settings) {
    settings = LINE_RULES.map((rule) => settingsOf(profile, rule));
    ofLineRules.set(profile, settings);
  }
  return settings;
}
