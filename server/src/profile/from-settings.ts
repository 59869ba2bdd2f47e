import { findGenre } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import { findRule } from '../rules/catalogue';
import type { Level, Localised } from '../rules/rule';
import { DEFAULT_PROFILE } from './default-profile';
import { matchesGlob } from './glob';
import type { Profile, RuleSetting } from './profile';

/** What a user may say of a text: its genre, `none` for no draft, `auto` to leave it to recognition. */
export type GenreChoice = Genre | 'auto' | 'none';

/** Whom the settings are read for. */
export interface SettingsTarget {
  /** Path of the file with `/` between folders. */
  readonly path: string;
  /** True where the text's language alone says that it is a draft. */
  readonly isDraft: boolean;
  /** What the user chose for this very text; it outweighs every setting. */
  readonly choice: GenreChoice | null;
}

/** Receives a sentence about each value that cannot be used; such a value counts as not set. */
export type ReportProblem = (problem: Localised) => void;

const NOWHERE: SettingsTarget = { path: '', isDraft: false, choice: null };
const LEVELS: ReadonlySet<unknown> = new Set(['off', 'error', 'warning', 'information', 'hint']);

/**
 * Makes a profile of the settings `reportCheckup.*` as an editor sends them. Any value will do, nothing throws.
 * The setting `genre` says of which genre drafts are, not that every text is one: that only `files`, the text's
 * language or the user's choice can say.
 * @param raw an object with `enable`, `genre`, `files`, `rules`, `practice`
 * @param genres the genres in force
 */
export function profileFromSettings(
  raw: unknown,
  genres: readonly Genre[],
  target: SettingsTarget = NOWHERE,
  report: ReportProblem = () => {},
): Profile {
  const settings = asRecord(raw);
  const named = target.choice ?? choiceByFile(settings.files, target.path, genres, report);
  const choice = named ?? readGenreChoice(settings.genre, genres, 'genre', report) ?? 'auto';
  const genre = genreIn(choice);
  const disabled = readFlag(settings.enable, 'enable', report) === false;
  const excluded = disabled || choice === 'none';
  const declared = target.isDraft || genreIn(named) !== null;
  return {
    ...DEFAULT_PROFILE,
    isDraft: excluded ? false : declared || null,
    genre: excluded ? null : genre,
    genres,
    // Front matter must not bring back what was switched off altogether.
    isChosen: disabled || target.choice !== null,
    rules: readRules(settings.rules, report),
    practice: readFlag(settings.practice, 'practice', report) ?? true,
  };
}

function genreIn(choice: GenreChoice | null): Genre | null {
  return choice === 'auto' || choice === 'none' ? null : choice;
}

/** The value as an object whose properties may be looked at; empty for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

/**
 * Reads a genre's id or name, `auto` or `none`. Null for no value, and for one that cannot be used.
 * @param key which setting it is, for the report
 */
export function readGenreChoice(
  value: unknown,
  genres: readonly Genre[],
  key: string,
  report: ReportProblem,
): GenreChoice | null {
  if (value === undefined || value === null || value === '') return null;
  if (value === 'auto' || value === 'none') return value;
  const genre = typeof value === 'string' ? findGenre(value, genres) : null;
  if (!genre) report(unusable(key, value, '体裁名称、auto 或 none', 'a genre, auto or none'));
  return genre;
}

function choiceByFile(
  value: unknown,
  path: string,
  genres: readonly Genre[],
  report: ReportProblem,
): GenreChoice | null {
  for (const [glob, wanted] of Object.entries(asRecord(value))) {
    const choice = readGenreChoice(wanted, genres, `files["${glob}"]`, report);
    if (choice && matchesGlob(glob, path)) return choice;
  }
  return null;
}

function readRules(value: unknown, report: ReportProblem): ReadonlyMap<string, RuleSetting> {
  const rules = new Map<string, RuleSetting>();
  for (const [name, level] of Object.entries(asRecord(value))) {
    if (!findRule(name)) report(unknownRule(name));
    else if (LEVELS.has(level)) rules.set(name, { level: level as Level | 'off' });
    else report(unusable(`rules["${name}"]`, level, [...LEVELS].join('、'), [...LEVELS].join(', ')));
  }
  return rules;
}

function readFlag(value: unknown, key: string, report: ReportProblem): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) report(unusable(key, value, 'true 或 false', 'true or false'));
  return null;
}

/** The sentence about a value that cannot be used. */
export function unusable(key: string, value: unknown, wantedZh: string, wantedEn: string): Localised {
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, 80);
  return {
    zh: `设置 reportCheckup.${key} 的值 ${shown} 无效，已忽略；应为 ${wantedZh}。`,
    en: `The setting reportCheckup.${key} cannot be ${shown} and is ignored; it takes ${wantedEn}.`,
  };
}

function unknownRule(name: string): Localised {
  return {
    zh: `设置 reportCheckup.rules 中没有名为“${name}”的规则，已忽略。`,
    en: `The setting reportCheckup.rules names “${name}”, which is no rule; it is ignored.`,
  };
}
