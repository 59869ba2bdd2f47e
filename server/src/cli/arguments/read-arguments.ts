import { parseArgs } from 'node:util';
import type { Language, Level } from '../../rules/rule';
import { say } from '../say';
import { CommandError } from './command-error';
import { COMMANDS, type CommandFacts, type CommandName } from './command-table';
import { detectLanguage } from './detect-language';
import {
  FORMATS,
  type FormatName,
  LANGUAGES,
  LEVELS,
  OPTIONS,
  type OptionFacts,
  type OptionName,
} from './option-table';

/** One of so many parts, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/** What the command line asks for. Plain data: worker threads get a copy. */
export interface Options {
  readonly command: CommandName;
  /** What is asked about the command instead of doing it. `help` without a command is about all of them. */
  readonly about: 'help' | 'all-help' | 'version' | null;
  /** What stands behind the command: paths to check, rules to explain. */
  readonly operands: readonly string[];
  readonly fix: 'no' | 'write' | 'show';
  /** As it was written: an id or a name, perhaps of the office's own. */
  readonly genre: string | null;
  readonly config: string | null;
  readonly level: Level;
  readonly format: FormatName;
  readonly isQuiet: boolean;
  /** How many findings of a draft are listed. */
  readonly maxFindings: number;
  /** How many threads check; null leaves it to us. */
  readonly jobs: number | null;
  readonly shard: Shard;
  readonly stdinFilename: string;
  readonly language: Language;
}

type Values = Partial<Record<OptionName, string | boolean>>;

/**
 * Reads the arguments behind `report-checkup`.
 * @throws CommandError when they are wrong
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const fallback = detectLanguage(env);
  const { values, positionals } = parse(args, fallback);
  return new ArgumentReader(values, positionals, fallback).read();
}

class ArgumentReader {
  readonly #values: Values;
  readonly #positionals: readonly string[];
  #language: Language;

  constructor(values: Values, positionals: readonly string[], language: Language) {
    this.#values = values;
    this.#positionals = positionals;
    this.#language = language;
  }

  read(): Options {
    this.#language = this.#choose('lang', LANGUAGES, this.#language);
    const [first] = this.#positionals;
    const isCommand = first !== undefined && Object.hasOwn(COMMANDS, first);
    const command = isCommand ? (first as CommandName) : 'check';
    const operands = isCommand ? this.#positionals.slice(1) : this.#positionals;
    const about = this.#readAbout(isCommand);
    if (about === null) this.#demand(command, operands);
    return {
      command,
      about,
      operands,
      fix: this.#values.diff ? 'show' : this.#values.fix ? 'write' : 'no',
      genre: this.#text('genre'),
      config: this.#text('config'),
      level: this.#choose('level', LEVELS, 'warning'),
      format: this.#choose('format', FORMATS, 'pretty'),
      isQuiet: this.#values.quiet === true,
      maxFindings: this.#count('max-findings', 0) ?? Number.POSITIVE_INFINITY,
      jobs: this.#count('jobs', 1),
      shard: this.#readShard(),
      stdinFilename: this.#text('stdin-filename') ?? 'stdin.txt',
      language: this.#language,
    };
  }

  #readAbout(isCommand: boolean): Options['about'] {
    if (this.#values.help) return isCommand ? 'help' : 'all-help';
    return this.#values.version ? 'version' : null;
  }

  /** That the options are the command's, and the operands neither too few nor too many. */
  #demand(command: CommandName, operands: readonly string[]): void {
    for (const option of Object.keys(this.#values) as OptionName[]) {
      const { commands }: OptionFacts = OPTIONS[option];
      if (commands !== 'all' && !commands.includes(command)) this.#fail('foreignOption', { option, command });
    }
    const { least, most, operands: wanted }: CommandFacts = COMMANDS[command];
    if (operands.length < least) {
      if (command === 'check') this.#fail('noPath', {});
      this.#fail('tooFew', { command, wanted: wanted?.[this.#language] ?? '' });
    }
    if (operands.length > most) this.#fail('tooMany', { command, operand: operands[most]! });
  }

  #text(option: OptionName): string | null {
    const value = this.#values[option];
    return typeof value === 'string' ? value : null;
  }

  #choose<T extends string>(option: OptionName, choices: readonly T[], fallback: T): T {
    const value = this.#text(option);
    if (value === null) return fallback;
    const choice = choices.find((one) => one === value);
    return choice ?? this.#fail('badChoice', { option: `--${option}`, value, choices: choices.join(', ') });
  }

  #count(option: OptionName, least: number): number | null {
    const value = this.#text(option);
    if (value === null) return null;
    if (!/^\d{1,9}$/.test(value) || Number(value) < least) this.#fail('badCount', { option, value, least });
    return Number(value);
  }

  #readShard(): Shard {
    const value = this.#text('shard');
    if (value === null) return { part: 1, of: 1 };
    const [part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).slice(1).map(Number);
    if (!part || !of || part > of) return this.#fail('badShard', { value });
    return { part, of };
  }

  #fail(...[id, values]: [Parameters<typeof say>[0], Parameters<typeof say>[1]]): never {
    throw new CommandError(say(id, values, this.#language));
  }
}

function parse(args: readonly string[], language: Language) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        (Object.entries(OPTIONS) as [OptionName, OptionFacts][]).map(([name, { value, short }]) => [
          name,
          { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
        ]),
      ),
    });
  } catch (error) {
    // Node says it in English only; the option is what it quotes first.
    const option = /'([^'\s]+)/.exec((error as Error).message)?.[1] ?? '';
    throw new CommandError(say('badOption', { option }, language));
  }
}
