import type { Language } from '../../rules/rule';
import { COMMAND_NAMES, COMMANDS, type CommandName } from '../arguments/command-table';
import { type OptionFacts, type OptionName, optionsOf } from '../arguments/option-table';
import { type Offer, offerForCommand, offerForOption } from './offers';

/** The completion for zsh, to be sourced or put into a folder of $fpath. */
export function writeZsh(language: Language): string {
  const commands = COMMAND_NAMES.map((name) => `    ${quote(`${name}:${COMMANDS[name].about[language]}`)}`);
  const cases = COMMAND_NAMES.map((name) => {
    const specs = [
      ...optionsOf(name).flatMap(([option, facts]) => specsOf(option, facts, language)),
      operands(name),
    ];
    return `    ${name}) _arguments -s ${specs.filter((spec) => spec !== '').join(' ')} ;;`;
  });
  return `#compdef report-checkup
# made by "report-checkup completion zsh"
_report_checkup() {
  local command=check word index
  local -a commands=(
${commands.join('\n')}
  )
  for (( index = 2; index < CURRENT; index++ )); do
    word="\${words[index]}"
    if [[ "$word" == (${COMMAND_NAMES.join('|')}) ]]; then
      command="$word"
      words[index]=()
      (( CURRENT-- ))
      break
    fi
  done
  if (( CURRENT == 2 && \${#words} == 2 )) && [[ "\${words[2]}" != -* && -z "$word" ]]; then
    _describe command commands
  fi
  case "$command" in
${cases.join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _report_checkup ]]; then
  _report_checkup "$@"
else
  compdef _report_checkup report-checkup
fi
`;
}

function specsOf(name: OptionName, facts: OptionFacts, language: Language): readonly string[] {
  const about = `[${facts.about[language].replace(/[[\]\\:]/g, '\\$&')}]`;
  const value = facts.value ? `:${name}:${action(offerForOption(facts))}` : '';
  const long = quote(`--${name}${about}${value}`);
  return facts.short ? [quote(`-${facts.short}${about}${value}`), long] : [long];
}

function operands(command: CommandName): string {
  const offer = offerForCommand(command);
  return offer === null ? '' : quote(`*:${command}:${action(offer)}`);
}

function action(offer: Offer): string {
  if (offer === null) return ' ';
  if (offer === 'file') return '_files';
  return offer === 'folder' ? '_files -/' : `(${offer.join(' ')})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
