import { commands, type Disposable, l10n, SnippetString, type Uri, window, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  GENRES,
  type GenresParams,
  SKELETON,
  type SkeletonParams,
} from '../../../server/src/protocol/protocol';
import type { GenreChoices } from '../genre/genre-choices';
import { pickGenre } from '../genre/pick-genre';
import type { Server } from '../server/server';

/**
 * Opens a new report with the sections of a genre, and a tab stop at each place to be filled in. A genre's id or name
 * as an argument (of a key binding) is taken without asking.
 */
export function registerNewReport(server: Server, choices: GenreChoices): Disposable {
  return commands.registerCommand('reportCheckup.newReport', async (argument?: unknown) => {
    const active = window.activeTextEditor?.document.uri;
    const place: GenresParams = active ? { uri: server.client.code2ProtocolConverter.asUri(active) } : {};
    const genre = typeof argument === 'string' ? argument : await ask(server, place);
    if (genre === undefined) return;
    const params: SkeletonParams = { ...place, genre };
    const skeleton = await sendRequest(server.client, SKELETON, params);
    if (skeleton === null) {
      await window.showErrorMessage(l10n.t('There is no genre “{0}”.', genre));
      return;
    }
    // An office's own genre need not be recognisable by the title that its skeleton has.
    await choices.choose(await open(skeleton), genre);
  });
}

async function ask(server: Server, place: GenresParams): Promise<string | undefined> {
  const genres = await sendRequest(server.client, GENRES, place);
  const picks = genres.map(({ id, name, sections }) => ({
    genre: id,
    label: name,
    description: id,
    detail: sections.join(l10n.t(', ')),
  }));
  return pickGenre(l10n.t('New report'), l10n.t('Which kind of report? Type a name, or its pinyin'), picks);
}

async function open(skeleton: string): Promise<Uri> {
  const document = await workspace.openTextDocument({ language: 'report-draft', content: '' });
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.insertSnippet(new SnippetString(skeleton));
  return document.uri;
}
