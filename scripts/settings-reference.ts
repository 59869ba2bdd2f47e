import type { Language } from '../server/src/rules/rule';
import type { GeneratedFile } from './generated-file';
import { changedFile } from './generated-file';
import { replaceBetweenMarks, replaceEntries, replaceValue } from './replace-part';
import { makeSettingsManifest, OWN_KEYS } from './settings-manifest';
import { writeSettingsTable } from './write-settings-table';

/** Files that speak of the settings in one of their parts. */
export const SETTINGS_REFERENCE: readonly GeneratedFile[] = [
  changedFile('package.json', (text) =>
    replaceValue(text, ['contributes', 'configuration'], makeSettingsManifest().configuration),
  ),
  words('package.nls.json', 'en'),
  words('package.nls.zh-cn.json', 'zh'),
  changedFile('README.md', (text) => replaceBetweenMarks(text, 'settings', writeSettingsTable('zh'))),
  changedFile('README.en.md', (text) => replaceBetweenMarks(text, 'settings', writeSettingsTable('en'))),
];

function words(path: string, language: Language): GeneratedFile {
  return changedFile(path, (text) =>
    replaceEntries(text, OWN_KEYS, makeSettingsManifest().words.entries(language)),
  );
}
