import { commands, type Disposable, Uri } from 'vscode';
import { ANSWER_ABOUT_DRAFT } from '../../../server/src/protocol/protocol';
import type { GenreChoices } from '../genre/genre-choices';

/** What a click on the lenses above a probable draft does: the answer holds for this file until another is given. */
export function registerAnswerAboutDraft(choices: GenreChoices): Disposable {
  return commands.registerCommand(ANSWER_ABOUT_DRAFT, async (uri: unknown, answer: unknown) => {
    if (typeof uri !== 'string' || typeof answer !== 'string') return;
    if (answer === 'choose') await commands.executeCommand('reportCheckup.chooseGenre');
    else await choices.answer(Uri.parse(uri), answer);
  });
}
