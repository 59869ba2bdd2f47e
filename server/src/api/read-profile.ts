import type { DraftFormat } from '../draft/format';
import { readEditorSettings, wordProblems } from '../profile/editor-settings';
import { makeProfile } from '../profile/make-profile';
import { mergeConfigs } from '../profile/merge-configs';
import type { Profile } from '../profile/profile';
import type { Language } from '../rules/rule';
import type { DraftProfile } from './types';

/** What a program asks for, in the words of the core. */
export interface ReadProfile {
  readonly profile: Profile;
  readonly format: DraftFormat;
  readonly language: Language;
  /** A sentence about each entry that cannot be used. */
  readonly problems: readonly string[];
}

/** Reads how a text is to be checked. A wrong entry is a problem, not an error: configurations are written by people. */
export function readProfile({ genre, config, ...given }: DraftProfile): ReadProfile {
  const language = given.language === 'en' ? 'en' : 'zh';
  const format = given.format === 'markdown' || given.format === 'report' ? given.format : 'plain';
  const settings = readEditorSettings({ ...config, genre: null, enable: null });
  const problems = [...settings.problems];
  const configuration = mergeConfigs(settings.config, [], (problem) => problems.push(problem));
  const profile = makeProfile(configuration, {
    path: '',
    pathInFolder: '',
    isDraft: format === 'report',
    choice: genre ?? null,
    settings,
  });
  const words = wordProblems({ ...settings, genre: genre ?? 'auto' }, problems, configuration.genres);
  return { profile, format, language, problems: words.map((problem) => problem[language]) };
}
