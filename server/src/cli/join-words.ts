import type { Language } from '../rules/rule';

/** Words in a row, as the language strings them together. */
export function joinWords(words: readonly string[], language: Language): string {
  return words.join(language === 'zh' ? '、' : ', ');
}
