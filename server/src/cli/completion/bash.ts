import { COMMAND_NAMES, type CommandName } from '../arguments/command-table';
import { OPTIONS, type OptionFacts, optionsOf } from '../arguments/option-table';
import { type Offer, offerForCommand, offerForOption } from './offers';

const NAME = '_report_checkup';

/** The completion for bash. */
export function writeBash(): string {
  const values = Object.entries(OPTIONS)
    .filter(([, facts]) => facts.value !== null)
    .map(([name, facts]) => {
      const { short }: OptionFacts = facts;
      return `    ${short ? `-${short}|` : ''}--${name}) ${reply(offerForOption(facts))} return ;;`;
    });
  return `# ${NAME}: made by "report-checkup completion bash"
${NAME}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=check word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${COMMAND_NAMES.join('|')}) command="$word"; break ;; esac
  done
  case "$previous" in
${values.join('\n')}
  esac
  if [[ "$current" == -* ]]; then
    case "$command" in
${COMMAND_NAMES.map((name) => `      ${name}) ${reply(optionWords(name))} ;;`).join('\n')}
    esac
    return
  fi
  if [[ "$COMP_CWORD" -eq 1 ]]; then
    ${reply(COMMAND_NAMES)}
  fi
  case "$command" in
${COMMAND_NAMES.map((name) => `    ${name}) ${reply(offerForCommand(name))} ;;`).join('\n')}
  esac
}
complete -o filenames -o bashdefault -F ${NAME} report-checkup
`;
}

function optionWords(command: CommandName): readonly string[] {
  return optionsOf(command).map(([name]) => `--${name}`);
}

function reply(offer: Offer): string {
  if (offer === null) return ':;';
  const what = offer === 'file' ? '-f' : offer === 'folder' ? '-d' : `-W "${offer.join(' ')}"`;
  return `COMPREPLY+=($(compgen ${what} -- "$current"));`;
}
