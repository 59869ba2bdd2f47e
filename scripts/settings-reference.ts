import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../server/src/rules/rule';
import type { GeneratedFile } from './generated-files';
import { replaceBetweenMarks, replaceEntries, replaceValue } from './replace-part';
import { makeSettingsManifest, OWN_KEYS } from './settings-manifest';
import { writeSettingsTable } from './write-settings-table';

/** Files that speak of the settings in one of their parts. */
export const SETTINGS_REFERENCE: readonly GeneratedFile[] = [
  changing('package.json', (text) =>
    replaceValue(text, ['contributes', 'configuration'], makeSettingsManifest().configuration),
  ),
  words('package.nls.json', 'en'),
  words('package.nls.zh-cn.json', 'zh'),
  changing('README.md', (text) => replaceBetweenMarks(text, 'settings', writeSettingsTable('zh'))),
  changing('README.en.md', (text) => replaceBetweenMarks(text, 'settings', writeSettingsTable('en'))),
];

function words(path: string, language: Language): GeneratedFile {
  return changing(path, (text) =>
    replaceEntries(text, OWN_KEYS, makeSettingsManifest().words.entries(language)),
  );
}

function changing(path: string, change: (text: string) => string): GeneratedFile {
  return { path, make: () => change(readFileSync(join(process.cwd(), path), 'utf8')) };
}
