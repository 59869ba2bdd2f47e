import { GENRES } from '../../genres/catalogue';
import { ALL_RULES } from '../../rules/catalogue';
import { type CommandName, SHELLS } from '../arguments/command-table';
import type { OptionFacts } from '../arguments/option-table';

/** What a shell may offer: these words, or names of files. */
export type Offer = readonly string[] | 'file' | 'folder' | null;

/** What can stand behind an option; null for what nobody can guess. */
export function offerForOption({ choices, offer }: OptionFacts): Offer {
  if (choices) return choices;
  return offer === 'genre' ? GENRES.map(({ id }) => id) : (offer ?? null);
}

/** What can stand behind a command. */
export function offerForCommand(command: CommandName): Offer {
  switch (command) {
    case 'check':
      return 'file';
    case 'init':
      return 'folder';
    case 'new':
      return GENRES.map(({ id }) => id);
    case 'explain':
      return ALL_RULES.map(({ name }) => name);
    case 'completion':
      return SHELLS;
    default:
      return null;
  }
}
