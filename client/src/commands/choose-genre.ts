import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  GENRES,
  type GenreItem,
  type GenresParams,
  type StatusParams,
} from '../../../server/src/protocol/protocol';
import type { GenreChoices } from '../genre/genre-choices';
import { type GenrePick, genrePicks, pickGenre } from '../genre/pick-genre';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';

/** In the list of genres: a choice that lasts. */
const FOR_FILES = 'for these files';

/** Asks for the genre of the active document; a genre's id, `auto` or `none` as an argument (of a key binding) is taken at once. */
export function registerChooseGenre(server: Server, statuses: Statuses, choices: GenreChoices): Disposable {
  return commands.registerCommand('reportCheckup.chooseGenre', async (genre?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (!document || !mayBeDraft(document)) {
      await window.showInformationMessage(l10n.t('Open a text first, to say which kind of report it is.'));
      return;
    }
    const chosen = typeof genre === 'string' ? genre : await ask(document.uri, server, statuses, choices);
    if (chosen === FOR_FILES) await commands.executeCommand('reportCheckup.chooseGenreForFiles');
    else if (chosen !== undefined) await choices.choose(document.uri, chosen);
  });
}

async function ask(
  uri: Uri,
  server: Server,
  statuses: Statuses,
  choices: GenreChoices,
): Promise<string | undefined> {
  const params: GenresParams = { uri: server.client.code2ProtocolConverter.asUri(uri) };
  const genres = await sendRequest(server.client, GENRES, params);
  const picks = picksFor(genres, choices.of(uri), statuses.of(uri));
  const title = l10n.t('Genre of this document');
  return pickGenre(title, l10n.t('Type a name, or its pinyin'), picks, choices.of(uri));
}

function picksFor(
  genres: readonly GenreItem[],
  chosen: string,
  status: StatusParams | undefined,
): GenrePick[] {
  const present = chosen === 'auto' ? status?.genre?.id : chosen;
  const forFiles: GenrePick = {
    genre: FOR_FILES,
    label: l10n.t('For these files…'),
    description: l10n.t('written into .reportcheckup.json'),
  };
  const picks = genrePicks(genres);
  return [...picks.slice(0, 2), forFiles, ...picks.slice(2)].map((pick) => mark(pick, chosen, present));
}

/** Says which choice is in force, and which genre it has led to. */
function mark(pick: GenrePick, chosen: string, present: string | undefined): GenrePick {
  if (pick.genre === undefined) return pick;
  if (pick.genre === chosen)
    return { ...pick, description: l10n.t('{0} · chosen now', pick.description ?? '') };
  const recognised = pick.genre === present;
  return recognised ? { ...pick, description: l10n.t('{0} · recognised now', pick.description ?? '') } : pick;
}
