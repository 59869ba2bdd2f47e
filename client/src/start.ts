import { type ExtensionContext, window } from 'vscode';
import { onNotification, onRequest } from '../../server/src/protocol/message';
import { FIND_TEXTS, OVERVIEW, READ_FILE, STATUS } from '../../server/src/protocol/protocol';
import { AllDrafts } from './all-drafts/all-drafts';
import { makeRoomForTasks } from './all-drafts/make-room-for-tasks';
import { SummaryPage } from './all-drafts/summary-page';
import { registerAnswerAboutDraft } from './commands/answer-about-draft';
import {
  registerCheckAllDrafts,
  registerClearAllDrafts,
  registerShowSummary,
} from './commands/check-all-drafts';
import { registerChooseGenre } from './commands/choose-genre';
import { registerChooseGenreForFiles } from './commands/choose-genre-for-files';
import { registerChooseRuleLevel } from './commands/choose-rule-level';
import { registerCreateConfiguration } from './commands/create-configuration';
import { registerCreateGenre } from './commands/create-genre';
import { registerExplainRule } from './commands/explain-rule';
import { registerGoToPlaceholder } from './commands/go-to-placeholder';
import { registerInsertMissingSections } from './commands/insert-missing-sections';
import { registerInsertSection } from './commands/insert-section';
import { registerNewReport } from './commands/new-report';
import { registerRestartServer } from './commands/restart-server';
import { registerShowOutput } from './commands/show-output';
import { registerShowPlace } from './commands/show-place';
import { provideSchema } from './config/schema-document';
import { GenreChoices } from './genre/genre-choices';
import { FillPlaceholders } from './placeholders/fill-placeholders';
import type { ReportCheckup } from './report-checkup';
import { findTexts } from './server/find-texts';
import { followNewFileSystems } from './server/new-file-systems';
import { QuietCompletion } from './server/quiet-completion';
import { readTextFile } from './server/read-file';
import { type Platform, Server } from './server/server';
import { followDraftContext } from './status/draft-context';
import { StatusItems } from './status/status-items';
import { Statuses } from './status/statuses';
import { ReportViews } from './views/report-views';

/** Also the section of the settings: the client looks up `trace.server` under it. */
export const CLIENT_ID = 'reportCheckup';
export const CLIENT_NAME = 'Report Checkup';

/** Starts everything the extension consists of. Resolves when the server runs, or is known not to. */
export async function start(context: ExtensionContext, platform: Platform): Promise<ReportCheckup> {
  const output = window.createOutputChannel(CLIENT_NAME, { log: true });
  const statuses = new Statuses();
  const completion = new QuietCompletion();
  const server = new Server(platform, output, completion.middleware, (client) => {
    onNotification(client, STATUS, (status) => statuses.set(status));
    onNotification(client, OVERVIEW, (overview) => views.overviews.accept(overview));
    onRequest(client, READ_FILE, readTextFile);
    onRequest(client, FIND_TEXTS, () => findTexts(server));
  });
  const choices = new GenreChoices(server, statuses, context.workspaceState);
  const statusItems = new StatusItems(server, statuses);
  const allDrafts = new AllDrafts(server, statuses, output);
  const summaryPage = new SummaryPage(server, allDrafts);
  const filling = new FillPlaceholders(server, statuses);
  const views = new ReportViews(server, statuses, context.globalState);
  context.subscriptions.push(
    output,
    statuses,
    completion,
    server,
    choices,
    statusItems,
    allDrafts,
    summaryPage,
    filling,
    views,
    server.onDidChangeState((state) => {
      if (state !== 'running') statuses.clear();
    }),
    followDraftContext(statuses),
    followNewFileSystems(server),
    provideSchema(context.extensionUri),
    registerNewReport(server, choices),
    registerInsertMissingSections(server),
    registerInsertSection(server),
    registerShowPlace(),
    registerAnswerAboutDraft(choices),
    registerChooseGenre(server, statuses, choices),
    registerChooseGenreForFiles(server, choices),
    registerCreateConfiguration(server),
    registerCreateGenre(server),
    registerGoToPlaceholder('reportCheckup.nextPlaceholder', 'next', server),
    registerGoToPlaceholder('reportCheckup.previousPlaceholder', 'previous', server),
    registerCheckAllDrafts(allDrafts, summaryPage),
    registerShowSummary(allDrafts, summaryPage),
    registerClearAllDrafts(allDrafts),
    makeRoomForTasks(allDrafts),
    registerRestartServer(server),
    registerShowOutput(output),
    registerExplainRule(server),
    registerChooseRuleLevel(server),
  );
  await server.start();
  return {
    get client() {
      return server.client;
    },
    get serverProcessId() {
      return server.processId;
    },
    statusItems,
    views,
    allDrafts,
    get fillDialog() {
      return filling.dialog;
    },
    statusOf: (uri) => statuses.of(uri),
    onDidChangeStatus: statuses.onDidChange,
  };
}
