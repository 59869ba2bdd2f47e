import type { Language } from '../../rules/rule';

/** The language of messages for a locale such as `zh-cn`, `zh_TW` or `en-GB`: Chinese, or English for all others. */
export function languageOf(locale: unknown): Language {
  return typeof locale === 'string' && /^zh\b|^zh[-_]/i.test(locale) ? 'zh' : 'en';
}
