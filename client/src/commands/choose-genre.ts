import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  QuickPickItemKind,
  type Uri,
  window,
} from 'vscode';
import { GENRES, type GenreItem, type StatusParams } from '../../../server/src/lsp/protocol';
import { mayBeDraft } from '../document-selector';
import type { GenreChoices } from '../genre-choices';
import type { Server } from '../server';
import type { Statuses } from '../statuses';

interface GenrePick extends QuickPickItem {
  /** A genre's id, `auto` or `none`; a separator has none. */
  readonly genre?: string;
}

/** Asks for the genre of the active document; a genre's id, `auto` or `none` as an argument (of a key binding) is taken at once. */
export function registerChooseGenre(server: Server, statuses: Statuses, choices: GenreChoices): Disposable {
  return commands.registerCommand('reportCheckup.chooseGenre', async (genre?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (!document || !mayBeDraft(document)) {
      await window.showInformationMessage(l10n.t('Open a text first, to say which kind of report it is.'));
      return;
    }
    const chosen = typeof genre === 'string' ? genre : await ask(document.uri, server, statuses, choices);
    if (chosen !== undefined) await choices.choose(document.uri, chosen);
  });
}

async function ask(
  uri: Uri,
  server: Server,
  statuses: Statuses,
  choices: GenreChoices,
): Promise<string | undefined> {
  const genres = await server.client.sendRequest<GenreItem[]>(GENRES);
  const picks = picksFor(genres, choices.of(uri), statuses.of(uri));
  const picker = window.createQuickPick<GenrePick>();
  picker.title = l10n.t('Genre of this document');
  picker.placeholder = l10n.t('Type a name, or its pinyin');
  picker.matchOnDescription = true;
  picker.items = picks;
  picker.activeItems = picks.filter((pick) => pick.genre === choices.of(uri));
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.genre);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function picksFor(
  genres: readonly GenreItem[],
  chosen: string,
  status: StatusParams | undefined,
): GenrePick[] {
  const present = chosen === 'auto' ? status?.genre?.id : chosen;
  const picks: GenrePick[] = [
    {
      genre: 'auto',
      label: l10n.t('Decide automatically'),
      description: l10n.t('by the title and the ordinals'),
    },
    { genre: 'none', label: l10n.t('Not a report draft'), description: l10n.t('do not check it') },
    { kind: QuickPickItemKind.Separator, label: l10n.t('Genres') },
    // The id is pinyin, for those who would rather not switch to an input method.
    ...genres.map(({ id, name }) => ({ genre: id, label: name, description: id })),
  ];
  return picks.map((pick) => mark(pick, chosen, present));
}

/** Says which choice is in force, and which genre it has led to. */
function mark(pick: GenrePick, chosen: string, present: string | undefined): GenrePick {
  if (pick.genre === undefined) return pick;
  if (pick.genre === chosen)
    return { ...pick, description: l10n.t('{0} · chosen now', pick.description ?? '') };
  const recognised = pick.genre === present;
  return recognised ? { ...pick, description: l10n.t('{0} · recognised now', pick.description ?? '') } : pick;
}
