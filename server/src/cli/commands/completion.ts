import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
import { SHELLS, type Shell } from '../arguments/command-table';
import { joinWords } from '../join-words';
import { say } from '../say';

/**
 * The script that completes this command line in a shell.
 * @throws CommandError for a shell that there is none for
 */
export async function completion(name: string, language: Language): Promise<string> {
  const shell = SHELLS.find((each) => each === name);
  if (!shell)
    throw new CommandError(say('badShell', { value: name, choices: joinWords(SHELLS, language) }, language));
  return LOADERS[shell](language);
}

const LOADERS: Readonly<Record<Shell, (language: Language) => Promise<string>>> = {
  bash: async () => (await import('../completion/bash')).writeBash(),
  zsh: async (language) => (await import('../completion/zsh')).writeZsh(language),
  fish: async (language) => (await import('../completion/fish')).writeFish(language),
  powershell: async (language) => (await import('../completion/powershell')).writePowerShell(language),
};
