import type { Profile } from '../profile/profile';
import type { Level, Rule } from '../rules/rule';

/** The level at which `rule` speaks under `profile`; null when it is off. The one place where this is decided. */
export function levelOf(rule: Rule, reported: Level | undefined, profile: Profile): Level | null {
  const setting = profile.rules.get(rule.name);
  if (setting?.level) return setting.level === 'off' ? null : setting.level;
  if (rule.layer === 'practice' && !profile.practice) return null;
  return reported ?? rule.level;
}
