import type { Language } from '../../rules/rule';
import { COMMAND_NAMES, COMMANDS } from '../arguments/command-table';
import { OPTIONS, type OptionFacts, optionsOf } from '../arguments/option-table';
import { type Offer, offerForCommand, offerForOption } from './offers';

/** The completion for PowerShell. Where nothing is offered, it offers files by itself. */
export function writePowerShell(language: Language): string {
  const commands = COMMAND_NAMES.map((name) => {
    const options = optionsOf(name).map(([option]) => `--${option}`);
    return `    ${quote(name)} = @{ About = ${quote(COMMANDS[name].about[language])}; Options = ${list(options)}; Values = ${list(offerForCommand(name))} }`;
  });
  const options = Object.entries(OPTIONS).map(([name, facts]) => {
    const { value, about }: OptionFacts = facts;
    return `    ${quote(`--${name}`)} = @{ About = ${quote(about[language])}; HasValue = $${value !== null}; Values = ${list(offerForOption(facts))} }`;
  });
  return `# made by "report-checkup completion powershell"
Register-ArgumentCompleter -Native -CommandName report-checkup -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = [ordered]@{
${commands.join('\n')}
  }
  $options = @{
${options.join('\n')}
  }
  $words = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
  $command = $words | Select-Object -Skip 1 | Where-Object { $commands.Contains($_) } | Select-Object -First 1
  $previous = $words | Select-Object -Last 1
  if ($options.ContainsKey("$previous") -and $options["$previous"].HasValue) {
    $found = $options["$previous"].Values
  } elseif ($wordToComplete -like '-*') {
    $found = $commands[$(if ($command) { $command } else { 'check' })].Options
  } elseif ($command) {
    $found = $commands[$command].Values
  } elseif ($words.Count -le 1) {
    $found = $commands.Keys
  }
  $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    $about = if ($options.ContainsKey($_)) { $options[$_].About } elseif ($commands.Contains($_)) { $commands[$_].About } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $about)
  }
}
`;
}

function list(offer: Offer): string {
  return typeof offer === 'object' && offer !== null ? `@(${offer.map(quote).join(', ')})` : '@()';
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
