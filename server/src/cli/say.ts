import { fillTemplate } from '../checkup/message';
import type { Language, MessageValue } from '../rules/rule';
import { WORDS } from './words';

/** Words of the command line in one language, with the values filled in. */
export function say(
  id: keyof typeof WORDS,
  values: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return fillTemplate(WORDS[id][language], values, language);
}
