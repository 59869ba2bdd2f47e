import { findRule } from '../rules/catalogue';
import type { Localised } from '../rules/rule';
import { FAILED_RULE } from './failed-rule';

const NONE: Readonly<Record<string, Localised>> = {};

/** The message templates of the rule of that name; none for an unknown one. */
export function messagesOf(rule: string): Readonly<Record<string, Localised>> {
  return rule === FAILED_RULE.name ? FAILED_RULE.messages : (findRule(rule)?.messages ?? NONE);
}
