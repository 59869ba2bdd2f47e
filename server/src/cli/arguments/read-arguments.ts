import { parseArgs } from 'node:util';
import { findNearest } from '../../rules/find-nearest';
import type { Language, Level } from '../../rules/rule';
import { joinWords } from '../join-words';
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
  /** Under whose name changes of a Word document are recorded. */
  readonly author: string;
  /** Changes of a Word document are not recorded. */
  readonly isPlain: boolean;
  /** A signed Word document may be changed, which breaks its signature. */
  readonly breaksSignature: boolean;
  /** Where the result goes; null leaves it to the command. */
  readonly output: string | null;
  readonly showsLosses: boolean;
  readonly language: Language;
}

/** As comments are signed. */
const DEFAULT_AUTHOR = 'Report Checkup 报告体检';

type Values = Partial<Record<OptionName, string | boolean>>;

/**
 * Reads the arguments behind `report-checkup`.
 * @throws CommandError when they are wrong
 */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values, positionals, language } = parse(args, detectLanguage(env));
  return new ArgumentReader(values, positionals, language).read();
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
      author: this.#text('author') ?? DEFAULT_AUTHOR,
      isPlain: this.#values.plain === true,
      breaksSignature: this.#values['break-signature'] === true,
      output: this.#text('output'),
      showsLosses: this.#values.losses === true,
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
    const {
      least,
      most,
      firstFile = Number.POSITIVE_INFINITY,
      operands: wanted,
    }: CommandFacts = COMMANDS[command];
    if (operands.length < least) {
      if (command === 'check') this.#fail('noPath', {});
      this.#fail('tooFew', { command, wanted: wanted?.[this.#language] ?? '' });
    }
    if (operands.length > most) this.#fail('tooMany', { command, operand: operands[most]! });
    if (operands.some((operand, i) => operand === '' && i >= firstFile)) this.#fail('emptyOperand', {});
    const namesStdin = this.#values['stdin-filename'] !== undefined;
    if (namesStdin && !operands.includes('-')) this.#fail('noStdin', {});
  }

  #text(option: OptionName): string | null {
    const value = this.#values[option];
    return typeof value === 'string' ? value : null;
  }

  #choose<T extends string>(option: OptionName, choices: readonly T[], fallback: T): T {
    const value = this.#text(option);
    if (value === null) return fallback;
    const choice = choices.find((one) => one === value);
    const listed = joinWords(choices, this.#language);
    return choice ?? this.#fail('badChoice', { option: `--${option}`, value, choices: listed });
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

/**
 * Takes the arguments apart. Node would say what is wrong with them in English, so it is asked not to mind.
 * @throws CommandError for an option that there is not, or that has no value where it needs one, or one that it takes not
 */
function parse(args: readonly string[], fallback: Language) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      (Object.entries(OPTIONS) as [OptionName, OptionFacts][]).map(([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });
  const options = tokens.filter((token) => token.kind === 'option');
  const named = options.findLast(({ name }) => name === 'lang')?.value;
  const language = LANGUAGES.find((one) => one === named) ?? fallback;
  for (const option of options) demandOption(option, language);
  return { values: values as Values, positionals, language };
}

interface WrittenOption {
  readonly name: string;
  /** As it stands there: `-q`, `--quiet`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function demandOption(
  { name, rawName: option, value, inlineValue }: WrittenOption,
  language: Language,
): void {
  const facts: OptionFacts | undefined = Object.hasOwn(OPTIONS, name)
    ? OPTIONS[name as OptionName]
    : undefined;
  if (!facts) {
    const near = findNearest(name, Object.keys(OPTIONS));
    throw new CommandError(
      near
        ? say('badOptionNear', { option, near: `--${near}` }, language)
        : say('badOption', { option }, language),
    );
  }
  if (!facts.value) {
    if (value !== undefined) throw new CommandError(say('needlessValue', { option, value }, language));
    return;
  }
  // `--config --fix` has forgotten a value; what does begin like that is written `--config=--fix`.
  if (!value || (!inlineValue && /^-./.test(value))) {
    const usage = `${option} ${facts.value[language]}`;
    throw new CommandError(say('missingValue', { option, usage }, language));
  }
}
