import type { FormatName } from '../arguments/option-table';
import type { Format } from './format';

const LOADERS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  pretty: async () => (await import('./pretty')).PRETTY,
  json: async () => (await import('./json')).JSON_FORMAT,
  sarif: async () => (await import('./sarif')).SARIF,
  junit: async () => (await import('./junit')).JUNIT,
  github: async () => (await import('./github')).GITHUB,
  html: async () => (await import('./html')).HTML,
  markdown: async () => (await import('./markdown')).MARKDOWN,
  line: async () => (await import('./line')).LINE,
};

/** The format of that name; only the one that is used is loaded. */
export function loadFormat(name: FormatName): Promise<Format> {
  return LOADERS[name]();
}
