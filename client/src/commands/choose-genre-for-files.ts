import { commands, type Disposable, l10n, type TextDocument, window } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  type FileScope,
  GENRES,
  type GenresParams,
  SET_FILE_GENRE,
  type SetFileGenreParams,
} from '../../../server/src/protocol/protocol';
import { changeConfig } from '../config/config-file';
import type { GenreChoices } from '../genre/genre-choices';
import { genrePicks, pickGenre } from '../genre/pick-genre';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';

/**
 * Writes into the configuration of which genre the active file, or every such file of its folder, is. Genre and scope
 * as arguments (of a key binding) are taken without asking.
 */
export function registerChooseGenreForFiles(server: Server, choices: GenreChoices): Disposable {
  return commands.registerCommand(
    'reportCheckup.chooseGenreForFiles',
    async (genre?: unknown, scope?: unknown) => {
      const document = window.activeTextEditor?.document;
      if (!document || !mayBeDraft(document) || document.isUntitled) {
        void window.showInformationMessage(
          l10n.t('Open a text that is stored in a file first, to say which kind of report such files are.'),
        );
        return;
      }
      const chosen = typeof genre === 'string' ? genre : await askGenre(server, document);
      if (chosen === undefined) return;
      const where = scope === 'file' || scope === 'folder' ? scope : await askScope(document);
      if (where !== undefined && (await write(server, document, chosen, where))) {
        // What was chosen for this time would hide what the file says.
        await choices.choose(document.uri, 'auto');
      }
    },
  );
}

async function askGenre(server: Server, document: TextDocument): Promise<string | undefined> {
  const params: GenresParams = { uri: server.client.code2ProtocolConverter.asUri(document.uri) };
  const genres = await sendRequest(server.client, GENRES, params);
  return pickGenre(l10n.t('Genre of these files'), l10n.t('Type a name, or its pinyin'), genrePicks(genres));
}

async function askScope({ uri }: TextDocument): Promise<FileScope | undefined> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const ending = dot < 0 ? '' : name.slice(dot);
  const picks: readonly { scope: FileScope; label: string; description: string }[] = [
    { scope: 'file', label: l10n.t('Only this file'), description: name },
    {
      scope: 'folder',
      label: l10n.t('All such files in its folder and below'),
      description: `*${ending}`,
    },
  ];
  const title = l10n.t('For which files?');
  return (await window.showQuickPick(picks, { title }))?.scope;
}

async function write(
  server: Server,
  document: TextDocument,
  genre: string,
  scope: FileScope,
): Promise<boolean> {
  const uri = server.client.code2ProtocolConverter.asUri(document.uri);
  const params: SetFileGenreParams = { uri, genre, scope };
  const answer = await sendRequest(server.client, SET_FILE_GENRE, params);
  if (answer) await changeConfig(server, answer);
  else {
    void window.showWarningMessage(
      l10n.t('The genre could not be written. Correct what is wrong in .reportcheckup.json first.'),
    );
  }
  return answer !== null;
}
