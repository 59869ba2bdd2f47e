import { l10n } from 'vscode';
import type { LinkedPlace } from '../../../server/src/protocol/protocol';
import type { FillItem } from './fill-dialog';

/** What can be done with other places of the same words, once one of them has a value. */
export function linkedItems(value: string, count: number): readonly FillItem[] {
  // An Enter too many, from the entry of the value, must not fill in anything else.
  return [
    { label: l10n.t('Only here'), description: value, choice: 'here' },
    {
      label:
        count === 1 ? l10n.t('Use it in the other place') : l10n.t('Use it in all {0} other places', count),
      choice: 'all',
    },
    ...(count === 1 ? [] : [{ label: l10n.t('Choose which…'), choice: 'some' as const }]),
  ];
}

/** Each of the places, to be ticked. */
export function placeItems(places: readonly LinkedPlace[]): readonly FillItem[] {
  return places.map(({ edit, before, mask, after }, place) => ({
    label: `${before}${mask}${after}`,
    description: l10n.t('line {0}', edit.line + 1),
    choice: { place },
  }));
}
