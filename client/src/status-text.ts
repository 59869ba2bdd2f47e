import { l10n } from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol';

/** What the status item says: `text` in one line, `detail` behind it. */
export interface StatusText {
  readonly text: string;
  readonly detail: string;
}

/** Puts into words what was decided about a document. */
export function describeStatus(status: StatusParams): StatusText {
  if (!status.isDraft) return { text: l10n.t('Not a report draft'), detail: status.reason };
  const parts = [
    status.genre?.name ?? l10n.t('Report, no genre'),
    describeFindings(status),
    ...(status.placeholders > 0 ? [describePlaceholders(status.placeholders)] : []),
    ...(status.ready ? [l10n.t('ready')] : []),
  ];
  const missing = status.missingSections.join(l10n.t(', '));
  const detail = missing ? l10n.t('Missing: {0}. {1}', missing, status.reason) : status.reason;
  return { text: parts.join(' · '), detail };
}

/** As many as the Problems panel lists: it leaves hints out. */
function describeFindings({ findings }: StatusParams): string {
  const count = findings.error + findings.warning + findings.information;
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function describePlaceholders(count: number): string {
  return count === 1 ? l10n.t('1 placeholder open') : l10n.t('{0} placeholders open', count);
}
