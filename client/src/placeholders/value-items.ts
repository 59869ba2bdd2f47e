import { l10n, QuickPickItemKind, ThemeIcon, Uri, workspace } from 'vscode';
import type { FillAnswer, ValueItem } from '../../../server/src/protocol/protocol';
import type { FillItem } from './fill-dialog';

const SKIP_ITEM: FillItem = {
  label: l10n.t('Skip this place'),
  iconPath: new ThemeIcon('debug-step-over'),
  alwaysShow: true,
  choice: 'skip',
};

/**
 * What may be chosen for a place: what was typed, values used before, and to leave the place open. Nobody who has
 * typed something means to skip by Enter; the button still does.
 */
export function valueItems(
  typed: string,
  preview: FillAnswer | null,
  values: readonly { readonly value: string; readonly where: string }[],
): readonly FillItem[] {
  const fitting = values.filter(({ value }) => value !== typed && value.includes(typed));
  return [
    ...(typed === '' ? [] : [typedItem(typed, preview)]),
    ...(fitting.length > 0 ? [separator(l10n.t('Used before'))] : []),
    ...fitting.map(({ value, where }) => ({
      label: value,
      description: where,
      iconPath: new ThemeIcon('history'),
      alwaysShow: true,
      choice: { value },
    })),
    ...(typed === '' ? [separator(''), SKIP_ITEM] : []),
  ];
}

/** Its label is the value itself: so it is the first of all that VS Code finds to fit. */
function typedItem(typed: string, preview: FillAnswer | null): FillItem {
  const item = { label: typed, alwaysShow: true, choice: { value: typed } };
  if (!preview) return item;
  const { problem, result } = preview;
  if (!problem) return { ...item, detail: result, iconPath: new ThemeIcon('edit') };
  const isError = problem.level === 'error';
  return {
    ...item,
    description: isError ? l10n.t('cannot be filled in') : l10n.t('please check'),
    detail: problem.message,
    iconPath: new ThemeIcon(isError ? 'error' : 'warning'),
  };
}

/** The item on which the next Enter fills a doubtful value in. */
export function doubtItem(value: string, message: string): FillItem {
  return {
    label: value,
    description: l10n.t('fill in all the same'),
    detail: message,
    iconPath: new ThemeIcon('warning'),
    alwaysShow: true,
    choice: { value },
  };
}

/** Where a value was found: a line of this draft, or another file. */
export function whereOf({ uri, line }: ValueItem, here: string): string {
  if (uri === here) return l10n.t('line {0}', line + 1);
  return workspace.asRelativePath(Uri.parse(uri));
}

function separator(label: string): FillItem {
  return { label, kind: QuickPickItemKind.Separator };
}
