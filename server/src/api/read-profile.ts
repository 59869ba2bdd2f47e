import type { DraftFormat } from '../draft/format';
import type { Genre } from '../genres/genre';
import { NO_SETTINGS } from '../profile/editor-settings';
import { makeProfile } from '../profile/make-profile';
import { mergeConfigs } from '../profile/merge-configs';
import { findOrFault } from '../profile/merge-genres';
import type { Profile } from '../profile/profile';
import type { Language, Localised } from '../rules/rule';
import { readConfigObject } from './read-config-object';
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
  const read = readConfigObject(config);
  const problems = [...read.problems];
  const configuration = mergeConfigs(read.config, [], (problem) => problems.push(read.word(problem)));
  // A program in JavaScript may give anything.
  const choice = (genre ?? null) === null ? null : String(genre);
  if (choice !== null) problems.push(...findGenreProblems(choice, configuration.genres));
  const profile = makeProfile(configuration, {
    path: '',
    pathInFolder: '',
    isDraft: format === 'report',
    choice,
    settings: NO_SETTINGS,
  });
  return { profile, format, language, problems: problems.map((problem) => problem[language]) };
}

function findGenreProblems(choice: string, genres: readonly Genre[]): readonly Localised[] {
  if (choice === 'auto' || choice === 'none') return [];
  const found = findOrFault(choice, genres);
  if (!('message' in found)) return [];
  return [{ zh: `genre：${found.message.zh}`, en: `genre: ${found.message.en}` }];
}
