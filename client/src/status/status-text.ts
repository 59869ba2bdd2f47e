import { l10n } from 'vscode';
import type { StatusParams } from '../../../server/src/protocol/protocol';

/** What a status item says: `text`, and behind it `detail`. Both short: VS Code shows them in one line with a command. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
}

/** What a document was taken for, and why. */
export function describeGenre(status: StatusParams): StatusText {
  const genre = status.genre?.name ?? l10n.t('Report, no genre');
  if (status.isProbable) {
    const like = status.likelyGenre?.name;
    return {
      text: like ? l10n.t('Probably: {0}', like) : l10n.t('Probably a report draft'),
      detail: status.reason,
    };
  }
  return { text: status.isDraft ? genre : l10n.t('Not a report draft'), detail: status.reason };
}

/** What still stands in the way of handing a draft in. */
export function describeReadiness(status: StatusParams): StatusText {
  const open = status.placeholders > 0 ? [describePlaceholders(status.placeholders)] : [];
  const ready = status.ready ? [l10n.t('Ready')] : [];
  const missing = status.missingSections.join(l10n.t(', '));
  return {
    text: [...ready, describeFindings(status), ...open].join(' · '),
    detail: missing && l10n.t('Missing: {0}', missing),
  };
}

/** As many as the Problems panel lists: it leaves hints out. */
export function countFindings({ findings }: StatusParams): number {
  return findings.error + findings.warning + findings.information;
}

function describeFindings(status: StatusParams): string {
  const count = countFindings(status);
  if (count === 0) return l10n.t('No findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function describePlaceholders(count: number): string {
  return count === 1 ? l10n.t('1 placeholder open') : l10n.t('{0} placeholders open', count);
}
