import { type Command, l10n } from 'vscode';
import type { Obstacle, OverviewParams } from '../../../server/src/protocol/protocol';
import type { ViewEntry } from './view-item';

/** Whether a draft can be handed in, and what stands in the way. */
export function readinessEntries({ uri, ready, genre, obstacles }: OverviewParams): readonly ViewEntry[] {
  const count = obstacles.reduce((sum, one) => sum + one.count, 0);
  const verdict = ready ? l10n.t('Ready') : l10n.t('Not ready yet');
  return [
    {
      id: 'verdict',
      label: verdict,
      description: genre ?? '',
      spoken: [verdict, count === 0 ? '' : l10n.t('{0} left to do', count), genre ?? '']
        .filter(Boolean)
        .join(', '),
      icon: ready ? 'pass-filled' : 'circle-large-outline',
      ...(ready ? { colour: 'testing.iconPassed' } : {}),
    },
    ...obstacles.map((one) => obstacleEntry(uri, one)),
  ];
}

function obstacleEntry(uri: string, obstacle: Obstacle): ViewEntry {
  const { kind, count, isError, places } = obstacle;
  const label = nameOf(obstacle);
  return {
    id: `obstacle ${kind}`,
    label,
    description: String(count),
    spoken: l10n.t('{0}: {1}', label, count),
    icon: isError ? 'error' : 'warning',
    colour: isError ? 'list.errorForeground' : 'list.warningForeground',
    tooltip: isError ? l10n.t('{0}: {1}, errors among them', label, count) : l10n.t('{0}: {1}', label, count),
    command: leadTo(uri, kind, places),
  };
}

function nameOf({ kind, name }: Obstacle): string {
  if (kind === 'missing') return l10n.t('Missing sections');
  return kind === 'placeholders' ? l10n.t('Places to fill in') : name;
}

/** The next of them behind the caret; for sections, their list. */
function leadTo(uri: string, kind: string, places: Obstacle['places']): Command {
  const title = l10n.t('Go to the Next');
  switch (kind) {
    case 'missing':
      return { command: 'reportCheckup.sections.focus', title: l10n.t('Show Sections') };
    case 'placeholders':
      return { command: 'reportCheckup.nextPlaceholder', title };
    default:
      return { command: 'reportCheckup.showNextOf', title, arguments: [uri, places] };
  }
}
