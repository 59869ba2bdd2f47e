import type { Language } from '../../rules/rule';
import { COMMAND_NAMES, COMMANDS } from '../arguments/command-table';
import { OPTIONS, type OptionFacts } from '../arguments/option-table';
import { type Offer, offerForCommand, offerForOption } from './offers';

const NOT_YET = '__fish_use_subcommand';

/** The completion for fish. */
export function writeFish(language: Language): string {
  const lines = ['# made by "report-checkup completion fish"'];
  for (const name of COMMAND_NAMES) {
    lines.push(
      `complete -c report-checkup -n ${NOT_YET} -a ${name} -d ${quote(COMMANDS[name].about[language])}`,
    );
    const offer = offerForCommand(name);
    if (name !== 'check')
      lines.push(`complete -c report-checkup -n ${seen(name)} ${values(offer)}`.trimEnd());
  }
  for (const [name, facts] of Object.entries(OPTIONS)) lines.push(optionLine(name, facts, language));
  return `${lines.join('\n')}\n`;
}

function optionLine(name: string, facts: OptionFacts, language: Language): string {
  const { short, value, commands, about } = facts;
  const when = commands === 'all' ? '' : ` -n ${condition(commands)}`;
  const parts = [
    `complete -c report-checkup${when}`,
    ...(short ? [`-s ${short}`] : []),
    `-l ${name}`,
    ...(value ? [`-r ${values(offerForOption(facts))}`.trimEnd()] : []),
    `-d ${quote(about[language])}`,
  ];
  return parts.join(' ');
}

/** `check` is meant where no command is written. */
function condition(commands: readonly string[]): string {
  const others = COMMAND_NAMES.filter((name) => !commands.includes(name));
  return quote(`not __fish_seen_subcommand_from ${others.join(' ')}`);
}

function seen(command: string): string {
  return quote(`__fish_seen_subcommand_from ${command}`);
}

function values(offer: Offer): string {
  if (offer === null) return '-f';
  if (offer === 'file') return '-F';
  return offer === 'folder' ? `-f -a '(__fish_complete_directories)'` : `-f -a ${quote(offer.join(' '))}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
