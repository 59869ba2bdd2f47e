import { fillTemplate } from '../checkup/message';
import { wordLevel, writeRulePage } from '../checkup/rule-page';
import { GENRES } from '../genres/catalogue';
import { findRule, RULES } from '../rules/catalogue';
import type { Language } from '../rules/rule';
import { CommandError } from './command-error';
import { WORDS } from './words';

/**
 * Answers the commands that only look something up.
 * @throws CommandError for a rule that does not exist
 */
export function lookUp(
  command: 'explain' | 'rules' | 'genres',
  names: readonly string[],
  language: Language,
): string {
  if (command === 'explain') return names.map((name) => explain(name, language)).join('\n');
  const rows =
    command === 'rules'
      ? RULES.map(({ name, level, text }) => [name, wordLevel(level, language), text[language].title])
      : GENRES.map(({ id, name }) => [id, name.zh, name.en]);
  return rows.map((row) => `${row.join('\t')}\n`).join('');
}

function explain(name: string, language: Language): string {
  const rule = findRule(name);
  if (!rule) throw new CommandError(fillTemplate(WORDS.badRule[language], { name }, language));
  return writeRulePage(rule, language);
}
