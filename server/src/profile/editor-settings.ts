import { getLocation } from 'jsonc-parser';
import { findGenre } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import type { Localised } from '../rules/rule';
import type { ConfigProblem } from './config-problem';
import { CONFIG_SHAPE, type Config } from './config-shape';
import { readConfig } from './read-config';

/** What one user has set in an editor, for all drafts. */
export interface EditorSettings {
  /** False: nothing is checked at all. */
  readonly isEnabled: boolean;
  /** Of which genre drafts are where nothing closer says: an id or a name, `auto` or `none`. */
  readonly genre: string;
  /** The same that a configuration file may hold. */
  readonly config: Config;
  /** The settings as JSON, in which `problems` have their places. */
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** Receives a sentence about each value that cannot be used; such a value counts as not set. */
export type ReportProblem = (problem: Localised) => void;

/**
 * Reads the settings `reportCheckup.*` as an editor sends them. Any value will do, nothing throws.
 * @param raw an object with `enable`, `genre`, and the keys of a configuration file except `extends`
 */
export function readEditorSettings(raw: unknown, report: ReportProblem = () => {}): EditorSettings {
  const settings = asRecord(raw);
  const shared = Object.keys(CONFIG_SHAPE.keys)
    .filter(
      (key) =>
        key !== '$schema' && key !== 'extends' && settings[key] !== undefined && settings[key] !== null,
    )
    .map((key) => [key, settings[key]] as const);
  const text = JSON.stringify(Object.fromEntries(shared));
  return {
    isEnabled: readFlag(settings.enable, 'enable', report) ?? true,
    genre: readGenre(settings.genre, report),
    text,
    ...readConfig(text),
  };
}

/** Nothing set at all. */
export const NO_SETTINGS: EditorSettings = readEditorSettings({});

/** A sentence about each setting that cannot be used, by its name. */
export function wordProblems(
  { text, genre }: EditorSettings,
  problems: readonly ConfigProblem[],
  genres: readonly Genre[],
): readonly Localised[] {
  const words = problems.map(({ start, end, message }) => {
    const path = getLocation(text, start).path.map((key) =>
      typeof key === 'number' ? `[${key}]` : `.${key}`,
    );
    const value = text.slice(start, Math.min(end, start + MOST_QUOTED));
    return {
      zh: `设置 reportCheckup${path.join('')} 的 ${value} 不能用，已忽略：${message.zh}`,
      en: `The setting reportCheckup${path.join('')} cannot be ${value} and is ignored: ${message.en}`,
    };
  });
  const isKnown = genre === 'auto' || genre === 'none' || findGenre(genre, genres) !== null;
  return isKnown
    ? words
    : [...words, unusable('genre', genre, '体裁名称、auto 或 none', 'a genre, auto or none')];
}

const MOST_QUOTED = 80;

/** The value as an object whose properties may be looked at; empty for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? (value as Record<string, unknown>) : {};
}

function readGenre(value: unknown, report: ReportProblem): string {
  if (typeof value === 'string' && value !== '') return value;
  if (value !== undefined && value !== null && value !== '') {
    report(unusable('genre', value, '体裁名称、auto 或 none', 'a genre, auto or none'));
  }
  return 'auto';
}

function readFlag(value: unknown, key: string, report: ReportProblem): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) report(unusable(key, value, 'true 或 false', 'true or false'));
  return null;
}

/** The sentence about a value that cannot be used. */
export function unusable(key: string, value: unknown, wantedZh: string, wantedEn: string): Localised {
  const shown = (JSON.stringify(value) ?? String(value)).slice(0, MOST_QUOTED);
  return {
    zh: `设置 reportCheckup.${key} 的值 ${shown} 无效，已忽略；应为 ${wantedZh}。`,
    en: `The setting reportCheckup.${key} cannot be ${shown} and is ignored; it takes ${wantedEn}.`,
  };
}
