import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { GenreItem } from '../../../server/src/protocol/protocol';

export interface GenrePick extends QuickPickItem {
  /** A genre's id, `auto` or `none`; a separator has none. */
  readonly genre?: string;
}

/** Everything that a document can be said to be: what recognition says, no draft, a draft of a genre. */
export function genrePicks(genres: readonly GenreItem[]): readonly GenrePick[] {
  return [
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
}

/**
 * Has the user choose from a list that can be searched by pinyin too.
 * @param active which entry is chosen beforehand
 * @returns undefined when the user thought better of it
 */
export function pickGenre(
  title: string,
  placeholder: string,
  picks: readonly GenrePick[],
  active?: string,
): Promise<string | undefined> {
  const picker = window.createQuickPick<GenrePick>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.matchOnDescription = true;
  picker.items = picks;
  const chosen = picks.filter(({ genre }) => genre !== undefined && genre === active);
  // With an empty list none would be active, and Enter would choose nothing.
  if (chosen.length > 0) picker.activeItems = chosen;
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
