import type { Language } from '../../rules/rule';

/** Chinese where the locale of the environment is Chinese, or where it names none and the system speaks Chinese. */
export function detectLanguage(env: NodeJS.ProcessEnv): Language {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return named.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
