import type { Level, Localised } from './rule';

/** The levels in words: the same in pages, settings and on the command line. */
export const LEVEL_WORDS = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
} as const satisfies Readonly<Record<Level, Localised>>;
