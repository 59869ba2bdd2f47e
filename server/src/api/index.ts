import { Checkup } from '../checkup/checkup';
import { fixAll } from '../checkup/fix-all';
import { Draft } from '../draft/draft';
import { GENRES } from '../genres/catalogue';
import { ALL_RULES } from '../rules/catalogue';
import { readProfile } from './read-profile';
import type { DraftProfile, DraftReport, GenreItem, RuleItem } from './types';
import { writeReport } from './write-report';

export type * from './types';

/** Checks a text. Any text will do: nothing throws, and a text that is no report draft has no findings. */
export function checkDraft(text: string, profile: DraftProfile = {}): DraftReport {
  const read = readProfile(profile);
  return writeReport(Checkup.of(Draft.parse(text, read.format), read.profile), read);
}

/**
 * Makes every safe fix. Doing it once more changes nothing; what lies outside a fix stays as it is, line ends too.
 * @returns the fixed text
 */
export function applyFixes(text: string, profile: DraftProfile = {}): string {
  const read = readProfile(profile);
  const draft = Draft.parse(text, read.format);
  const fixed = fixAll(Checkup.of(draft, read.profile));
  return fixed.text;
}

/** The built-in genres, the names in one language. */
export function listGenres(language: 'zh' | 'en' = 'zh'): readonly GenreItem[] {
  return GENRES.map(({ id, name, sections }) => ({
    id,
    name: name[language],
    sections: sections.flatMap(({ required, titles }) => (required && titles[0] ? [titles[0]] : [])),
  }));
}

/** All rules, worded in one language. */
export function listRules(language: 'zh' | 'en' = 'zh'): readonly RuleItem[] {
  return ALL_RULES.map(({ name, level, text }) => {
    const { title, why } = text[language];
    return { name, level, title, why };
  });
}
