import { commands, type Disposable, l10n, ProgressLocation, window, workspace } from 'vscode';
import type { AllDrafts } from '../all-drafts/all-drafts';
import type { SummaryPage } from '../all-drafts/summary-page';

/** Checks all drafts of the workspace, and shows the page about them. */
export function registerCheckAllDrafts(allDrafts: AllDrafts, page: SummaryPage): Disposable {
  return commands.registerCommand('reportCheckup.checkAllDrafts', async () => {
    if ((await checkAll(allDrafts)) === 'done') await page.show();
  });
}

/** Shows the page about all drafts, as they were checked last or, if they were not, are checked now. */
export function registerShowSummary(allDrafts: AllDrafts, page: SummaryPage): Disposable {
  return commands.registerCommand('reportCheckup.showSummary', async () => {
    if (allDrafts.isComplete) await allDrafts.checkOpen();
    else if ((await checkAll(allDrafts)) !== 'done') return;
    await page.show();
  });
}

/** Takes what was found in drafts that are not open off Problems, and follows them no more. */
export function registerClearAllDrafts(allDrafts: AllDrafts): Disposable {
  return commands.registerCommand('reportCheckup.clearAllDrafts', () => allDrafts.clear());
}

async function checkAll(allDrafts: AllDrafts): Promise<'done' | 'stopped'> {
  if (!workspace.workspaceFolders?.length) {
    void window.showInformationMessage(l10n.t('Open a folder first: its drafts are what is checked.'));
    return 'stopped';
  }
  const title = l10n.t('Checking all drafts');
  const location = ProgressLocation.Notification;
  let checked = l10n.t('{0} of {1} files', 0, 0);
  let isCancelled = false;
  const isDone = await window.withProgress(
    { location, title, cancellable: true },
    async (progress, token) => {
      const report = (done: number, all: number) => {
        checked = l10n.t('{0} of {1} files', done, all);
        progress.report({ message: checked, increment: 100 / all });
      };
      const isDone = await allDrafts.check(report, token);
      isCancelled = token.isCancellationRequested;
      return isDone;
    },
  );
  if (isDone) return 'done';
  // Who has cleared the results does not ask how far it came.
  if (!isCancelled) return 'stopped';
  void window.showInformationMessage(
    l10n.t('Stopped after {0}. What was found in them is listed in Problems.', checked),
  );
  return 'stopped';
}
