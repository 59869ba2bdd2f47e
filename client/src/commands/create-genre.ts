import { commands, type Disposable, l10n, type TextDocument, window } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  GENRES,
  type GenresParams,
  LEARN_GENRE,
  type LearnGenreParams,
} from '../../../server/src/protocol/protocol';
import { changeConfig, showConfig } from '../config/config-file';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';

/**
 * Makes a genre of the active draft: each of its sections becomes a required one, in the configuration of its folder.
 * The genre's name as an argument (of a key binding) is taken without asking.
 */
export function registerCreateGenre(server: Server): Disposable {
  return commands.registerCommand('reportCheckup.createGenre', async (argument?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (!document || !mayBeDraft(document)) {
      void window.showInformationMessage(l10n.t('Open a good report first: its sections become the genre.'));
      return;
    }
    const name = typeof argument === 'string' ? argument : await askName(server, document);
    if (name !== undefined) await create(server, document, name);
  });
}

async function askName(server: Server, document: TextDocument): Promise<string | undefined> {
  const params: GenresParams = { uri: server.client.code2ProtocolConverter.asUri(document.uri) };
  const genres = await sendRequest(server.client, GENRES, params);
  const taken = new Set(genres.flatMap(({ id, name }) => [id, name]));
  return window.showInputBox({
    title: l10n.t('New genre from this draft'),
    prompt: l10n.t('What is this kind of report called?'),
    validateInput: (value) => {
      if (value.trim() === '') return l10n.t('A genre needs a name.');
      return taken.has(value.trim()) ? l10n.t('There is a genre of this name already.') : null;
    },
  });
}

async function create(server: Server, document: TextDocument, name: string): Promise<void> {
  const params: LearnGenreParams = {
    uri: server.client.code2ProtocolConverter.asUri(document.uri),
    name,
  };
  const learned = await sendRequest(server.client, LEARN_GENRE, params);
  if (!learned) {
    void window.showWarningMessage(
      l10n.t(
        'The genre could not be written: save the draft in a folder first, and correct what is wrong in its .reportcheckup.json.',
      ),
    );
    return;
  }
  await showConfig(await changeConfig(server, learned), learned.genre.id);
}
