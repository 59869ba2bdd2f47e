import { findRule } from '../rules/catalogue';
import type { Localised } from '../rules/rule';

const NONE: Readonly<Record<string, Localised>> = {};

/** The message templates of the rule of that name; none for an unknown one. */
export function messagesOf(rule: string): Readonly<Record<string, Localised>> {
  return findRule(rule)?.messages ?? NONE;
}
