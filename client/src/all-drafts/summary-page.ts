import { commands, type Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { SUMMARY_PAGE, type SummaryPageParams } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { AllDrafts, CheckedDraft } from './all-drafts';
import { linkTo } from './link-to';

const SCHEME = 'report-checkup-summary';

/** The page about all drafts: Markdown that is in no file, shown as VS Code shows Markdown. */
export class SummaryPage implements Disposable {
  private readonly changes = new EventEmitter<Uri>();
  private readonly uri = Uri.from({ scheme: SCHEME, path: `/${l10n.t('All Drafts')}.md` });
  private readonly provider: Disposable;
  private text = '';

  constructor(
    private readonly server: Server,
    private readonly allDrafts: AllDrafts,
  ) {
    this.provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.changes.event,
      provideTextDocumentContent: () => this.text,
    });
  }

  /** Writes the page about what was checked last, and shows it. */
  async show(): Promise<void> {
    const { drafts, others, unread } = this.allDrafts;
    const params: SummaryPageParams = {
      drafts: drafts.map((draft) => ({ name: nameOf(draft.uri), link: linkOf(draft), status: draft.status })),
      others,
      unread: unread.map(nameOf),
    };
    const page = await sendRequest(this.server.client, SUMMARY_PAGE, params);
    // As VS Code gives it back: half a character in the name of a file does not reach its window.
    this.text = page.toWellFormed();
    await this.bringUpToDate();
    await commands.executeCommand('markdown.showPreview', this.uri);
    // One that was open already does not look again by itself when its text is in no editor.
    await commands.executeCommand('markdown.preview.refresh');
  }

  /**
   * Waits until VS Code has the text. A preview that is still loading misses what becomes of its text in the meantime,
   * and goes on showing the page of the check before.
   */
  private async bringUpToDate(): Promise<void> {
    const document = await workspace.openTextDocument(this.uri);
    // It keeps the line ends that it was opened with.
    const written = () => document.getText().replaceAll('\r\n', '\n');
    const isDone = () => document.isClosed || written() === this.text;
    if (isDone()) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!isDone()) return;
        for (const listener of listeners) listener.dispose();
        resolve();
      };
      const listeners = [workspace.onDidChangeTextDocument(look), workspace.onDidCloseTextDocument(look)];
      this.changes.fire(this.uri);
    });
  }

  dispose(): void {
    this.provider.dispose();
    this.changes.dispose();
  }
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** Markdown previews take a link that begins with a slash to begin in the first folder of the workspace. */
function linkOf({ uri, firstProblem }: CheckedDraft): string | null {
  const root = workspace.workspaceFolders?.[0]?.uri;
  if (root?.scheme !== uri.scheme || root.authority !== uri.authority) return null;
  return linkTo(root.path, uri.path, firstProblem);
}
