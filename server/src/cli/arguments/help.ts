import type { Language } from '../../rules/rule';
import { layTable } from '../formats/columns';
import { WORDS } from '../words';
import { COMMAND_NAMES, COMMANDS, type CommandFacts, type CommandName } from './command-table';
import { type OptionFacts, type OptionName, optionsOf } from './option-table';

/** What `--help` prints of one command. */
export function writeHelp(command: CommandName, language: Language): string {
  const { about, more }: CommandFacts = COMMANDS[command];
  return [
    `${WORDS.usage[language]}${writeUsage(command, language)}`,
    about[language],
    ...(more ? [more[language]] : []),
    `${WORDS.options[language]}\n${listOptions(command, language)}`,
    ...(command === 'check' ? [WORDS.exitCodes[language]] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What `--help` prints without a command: all commands, and the options of the one that is meant then. */
export function writeOverview(language: Language): string {
  const commands = COMMAND_NAMES.map((name) => [writeUsage(name, language), COMMANDS[name].about[language]]);
  return [
    `${WORDS.usage[language]}report-checkup ${language === 'zh' ? '[命令] 路径…' : '[COMMAND] PATH…'}`,
    `${WORDS.commands[language]}\n${layTable(commands, 2)}`,
    `${WORDS.checkOptions[language]}\n${listOptions('check', language)}`,
    WORDS.moreHelp[language],
    WORDS.exitCodes[language],
  ]
    .join('\n\n')
    .concat('\n');
}

/** `report-checkup new GENRE [FILE]` */
export function writeUsage(command: CommandName, language: Language): string {
  const { operands }: CommandFacts = COMMANDS[command];
  const word = command === 'check' ? '[check]' : command;
  return ['report-checkup', word, ...(operands ? [operands[language]] : [])].join(' ');
}

/** `-j, --jobs N` */
export function writeOption(name: OptionName, { short, value }: OptionFacts, language: Language): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value[language]}` : ''}`;
}

function listOptions(command: CommandName, language: Language): string {
  const rows = optionsOf(command).map(([name, facts]) => [
    facts.short ? writeOption(name, facts, language) : `    ${writeOption(name, facts, language)}`,
    facts.about[language],
  ]);
  return layTable(rows, 2);
}
