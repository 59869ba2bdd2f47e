import type { Genre } from '../../genres/genre';
import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
import { joinWords } from '../join-words';
import { say } from '../say';

/** That there is no such genre, with those that there are. */
export function badGenre(value: string, genres: readonly Genre[], language: Language): CommandError {
  const names = genres.map(({ id, name }) =>
    language === 'zh' ? `${id}（${name.zh}）` : `${id} (${name.en})`,
  );
  return new CommandError(say('badGenre', { value, choices: joinWords(names, language) }, language));
}
