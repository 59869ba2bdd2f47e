import { l10n } from 'vscode';
import type { OverviewParams, SectionItem, SectionState } from '../../../server/src/protocol/protocol';
import { goTo, type ViewEntry } from './view-item';

const ICONS: Readonly<Record<SectionState, readonly [icon: string, colour?: string]>> = {
  there: ['pass', 'testing.iconPassed'],
  outOfOrder: ['arrow-swap', 'list.warningForeground'],
  empty: ['circle-outline', 'list.warningForeground'],
  paragraph: ['note', 'list.warningForeground'],
  missing: ['error', 'list.errorForeground'],
  absent: ['dash'],
};

/** What the genre demands and how the draft meets it: a click goes there, or inserts what is required and missing. */
export function sectionEntries({ uri, sections }: OverviewParams): readonly ViewEntry[] {
  return sections.map((section) => {
    const { index, title, state, place } = section;
    const [icon, colour] = ICONS[state];
    const insertion = { uri, index };
    return {
      id: `section ${index}`,
      label: title,
      description: describe(section),
      icon,
      ...(colour ? { colour } : {}),
      tooltip: `${title}\n${explain(state)}`,
      ...(place
        ? { command: goTo(uri, place, l10n.t('Go to the Section')) }
        : { context: 'insertableSection', insertion }),
      // What is not required is inserted by its button only: a click on it may have been a look.
      ...(state === 'missing'
        ? {
            command: {
              command: 'reportCheckup.insertSection',
              title: l10n.t('Insert the Section'),
              arguments: [insertion],
            },
          }
        : {}),
    };
  });
}

function describe({ state, required }: SectionItem): string {
  const words = state === 'there' ? l10n.t('there') : nameOf(state);
  return [words, required || state === 'absent' ? '' : l10n.t('optional')].filter(Boolean).join(' · ');
}

function nameOf(state: Exclude<SectionState, 'there'>): string {
  switch (state) {
    case 'outOfOrder':
      return l10n.t('out of order');
    case 'empty':
      return l10n.t('empty');
    case 'paragraph':
      return l10n.t('only a paragraph');
    case 'missing':
      return l10n.t('missing');
    case 'absent':
      return l10n.t('optional, not there');
  }
}

function explain(state: SectionState): string {
  switch (state) {
    case 'there':
      return l10n.t('This section is there. Click to go to it.');
    case 'outOfOrder':
      return l10n.t(
        'This section stands in another place than this kind of report has it. Click to go to it.',
      );
    case 'empty':
      return l10n.t('There is a heading and nothing below it. Click to go to it.');
    case 'paragraph':
      return l10n.t('It is written as a paragraph, without a heading of its own. Click to go to it.');
    case 'missing':
      return l10n.t('This section is missing. Click to insert it where it belongs.');
    case 'absent':
      return l10n.t('This section may be added.');
  }
}
