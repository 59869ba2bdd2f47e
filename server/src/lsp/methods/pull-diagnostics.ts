import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnoseConfig } from '../config/config-diagnostics';
import { nameResult } from '../convert/name-result';
import { toDiagnostics } from '../convert/to-diagnostics';
import type { StatusSender } from '../requests/status-sender';
import { isConfigUri } from '../session/config-files';
import type { Session } from '../session/session';

/** What is answered about a document that is not open. */
export const NO_DIAGNOSTICS: DocumentDiagnosticReport = {
  kind: DocumentDiagnosticReportKind.Full,
  items: [],
};

/** Makes the answer to `textDocument/diagnostic`. */
export function answerDiagnostics(status: StatusSender) {
  return async function pullDiagnostics(
    session: Session,
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> {
    if (isConfigUri(textDocument.uri)) return pullConfig(session, textDocument.uri);
    const checked = await session.check(textDocument.uri, token);
    if (!checked) return NO_DIAGNOSTICS;
    const resultId = nameResult(checked);
    if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    status.send(checked);
    const items = toDiagnostics(checked, session.abilities);
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };
}

async function pullConfig(session: Session, uri: string): Promise<DocumentDiagnosticReport> {
  if (!session.documents.get(uri)) return NO_DIAGNOSTICS;
  return { kind: DocumentDiagnosticReportKind.Full, items: await diagnoseConfig(session, uri) };
}
