import { wordLevel } from '../../checkup/rule-page';
import { ALL_RULES } from '../../rules/catalogue';
import type { Language } from '../../rules/rule';
import { layTable } from '../formats/columns';

/** All rules, a line each: name, default level, what is wrong. */
export function listRules(language: Language): string {
  const rows = ALL_RULES.map(({ name, level, text }) => [
    name,
    wordLevel(level, language),
    text[language].title,
  ]);
  return `${layTable(rows)}\n`;
}
