import type { Event, LanguageStatusItem, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../server/src/protocol/protocol';
import type { AllDrafts } from './all-drafts/all-drafts';
import type { FillDialog } from './placeholders/fill-dialog';
import type { ReportViews } from './views/report-views';

type ShownStatus = Readonly<
  Pick<LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'accessibilityInformation'>
>;

/** What `activate` gives to other extensions (`vscode.extensions.getExtension(…).exports`), and to the tests. */
export interface ReportCheckup {
  /** The connection to the server; another object after the server was restarted by command. */
  readonly client: BaseLanguageClient;
  /** Process of the server; undefined in a browser, and while there is none. */
  readonly serverProcessId: number | undefined;
  /** What the status bar says about the active editor: its genre and why; what stands in the way of handing it in. */
  readonly statusItems: { readonly genre: ShownStatus; readonly readiness: ShownStatus };
  /** The views of the container: what they list, and how many places are open. */
  readonly views: Pick<ReportViews, 'entriesOf' | 'readiness' | 'sections' | 'placeholders' | 'overviews'>;
  /** The drafts of the workspace, open or not, as they were checked last. */
  readonly allDrafts: Pick<AllDrafts, 'check' | 'isComplete' | 'drafts' | 'unread'>;
  /** The question that “Fill Placeholders…” asks right now; null while it asks none. */
  readonly fillDialog: FillDialog | null;
  /** What was decided about a document: is it a draft, of which genre, is it ready. Undefined before its first check. */
  statusOf(uri: Uri): StatusParams | undefined;
  /** Fires after each check that changed what was decided. */
  readonly onDidChangeStatus: Event<Uri>;
}
