import { parseArgs } from 'node:util';
import { fillTemplate } from '../checkup/message';
import { findGenre, GENRES } from '../genres/catalogue';
import type { Genre } from '../genres/genre';
import type { Language, Level } from '../rules/rule';
import { CommandError } from './command-error';
import { detectLanguage } from './detect-language';
import { WORDS } from './words';

const FORMATS = ['pretty', 'json'] as const;
const LEVELS = ['error', 'warning', 'information', 'hint'] as const satisfies readonly Level[];
const LANGUAGES = ['zh', 'en'] as const satisfies readonly Language[];

const COMMANDS = ['check', 'explain', 'rules', 'genres'] as const;
type Command = (typeof COMMANDS)[number];

/** What the command line asks for. */
export interface Options {
  readonly action: Command | 'help' | 'version';
  /** What stands behind the command: paths to check, rules to explain. */
  readonly operands: readonly string[];
  readonly format: (typeof FORMATS)[number];
  readonly genre: Genre | null;
  readonly level: Level;
  readonly stdinFilename: string;
  readonly language: Language;
}

/**
 * Reads the arguments behind `report-checkup`.
 * @throws CommandError when they are wrong
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const fallback = detectLanguage(env);
  const { values, positionals } = parse(args, fallback);
  const language = choose('--lang', values.lang, LANGUAGES, fallback, fallback);
  const command = COMMANDS.find((name) => name === positionals[0]);
  const operands = command ? positionals.slice(1) : positionals;
  const action = values.help ? 'help' : values.version ? 'version' : (command ?? 'check');
  if (action === 'check' && operands.length === 0) throw new CommandError(WORDS.noPath[language]);
  return {
    action,
    operands,
    format: choose('--format', values.format, FORMATS, 'pretty', language),
    genre: chooseGenre(values.genre, language),
    level: choose('--level', values.level, LEVELS, 'warning', language),
    stdinFilename: values['stdin-filename'] ?? 'stdin.txt',
    language,
  };
}

function parse(args: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        genre: { type: 'string' },
        level: { type: 'string' },
        lang: { type: 'string' },
        'stdin-filename': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'V' },
      },
    });
  } catch (error) {
    // Node says it in English only; the option is what it quotes first.
    const option = /'([^'\s]+)/.exec((error as Error).message)?.[1] ?? '';
    throw new CommandError(fillTemplate(WORDS.badOption[language], { option }, language));
  }
}

function choose<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
  fallback: T,
  language: Language,
): T {
  if (value === undefined) return fallback;
  const choice = choices.find((one) => one === value);
  if (choice) return choice;
  const values = { option, value, choices: choices.join(', ') };
  throw new CommandError(fillTemplate(WORDS.badChoice[language], values, language));
}

function chooseGenre(value: string | undefined, language: Language): Genre | null {
  if (value === undefined) return null;
  const genre = findGenre(value);
  if (genre) return genre;
  const choices = GENRES.map(({ id, name }) => `${id} (${name[language]})`).join(', ');
  throw new CommandError(fillTemplate(WORDS.badGenre[language], { value, choices }, language));
}
