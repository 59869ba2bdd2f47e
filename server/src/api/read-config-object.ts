import { getLocation } from 'jsonc-parser';
import type { ConfigProblem } from '../profile/config-problem';
import type { Config } from '../profile/config-shape';
import { readConfig } from '../profile/read-config';
import type { Localised } from '../rules/rule';

/** What a program gives for `config`, as a configuration file holds it. */
export interface ReadConfigObject {
  /** Without what speaks of files. */
  readonly config: Config;
  readonly problems: readonly Localised[];
  /** A problem in words, with the keys as the program wrote them. */
  word(problem: ConfigProblem): Localised;
}

/** Reads a configuration that is a value already. Any value will do: nothing throws. */
export function readConfigObject(value: unknown): ReadConfigObject {
  const text = writeJson(value);
  if (text === null) return { config: {}, problems: [NOT_JSON], word: ({ message }) => message };
  const read = readConfig(text);
  const { extends: bases, files, ...config } = read.config;
  const word = (problem: ConfigProblem) => wordProblem(text, problem);
  const idle = Object.entries({ extends: bases, files }).filter(([, one]) => one !== undefined);
  return { config, problems: [...read.problems.map(word), ...idle.map(([key]) => wordIdle(key))], word };
}

/** Null for what JSON cannot hold: a value inside itself, a bigint. */
function writeJson(value: unknown): string | null {
  try {
    return JSON.stringify(value ?? {}) ?? null;
  } catch {
    return null;
  }
}

const NOT_JSON: Localised = {
  zh: 'config：不能写成 JSON，已忽略。',
  en: 'config: cannot be written as JSON and is ignored.',
};

function wordIdle(key: string): Localised {
  return {
    zh: `config.${key}：这里检查的是文字，不是文件，这一项不起作用。`,
    en: `config.${key}: a text is checked here and not a file, so this does nothing.`,
  };
}

function wordProblem(text: string, { start, message }: ConfigProblem): Localised {
  const name = `config${getLocation(text, start).path.map(writeKey).join('')}`;
  return { zh: `${name}：${message.zh}`, en: `${name}: ${message.en}` };
}

function writeKey(key: string | number): string {
  return typeof key === 'string' && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
    ? `.${key}`
    : `[${JSON.stringify(key)}]`;
}
