import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
} from 'vscode-languageserver';
import { version } from '../../package.json';
import { asRecord } from '../profile/editor-settings';
import { onNotification, type Received } from '../protocol/message';
import { WATCH_OVERVIEW, type WatchOverviewParams } from '../protocol/protocol';
import { capabilitiesFor } from './capabilities';
import { ConfigChanges, type Recheck } from './config/config-changes';
import { guard } from './guard';
import { askAboutDraft } from './methods/ask-about-draft';
import { codeActions } from './methods/code-action';
import { answerCompletion, NO_COMPLETIONS } from './methods/completion';
import { definition } from './methods/definition';
import { DiagnosticsPublisher } from './methods/diagnostics-publisher';
import { documentHighlights } from './methods/document-highlight';
import { documentSymbols } from './methods/document-symbol';
import { foldingRanges } from './methods/folding-range';
import { formatting, rangeFormatting } from './methods/formatting';
import { hover } from './methods/hover';
import { inlayHints } from './methods/inlay-hint';
import { answerDiagnostics, NO_DIAGNOSTICS } from './methods/pull-diagnostics';
import { prepareRename, rename } from './methods/rename';
import { selectionRanges } from './methods/selection-range';
import { answerSemanticTokens } from './methods/semantic-tokens';
import { answerWorkspaceSymbols } from './methods/workspace-symbol';
import { answerOwnRequests } from './own-requests';
import { OverviewSender } from './requests/overview-sender';
import { StatusSender } from './requests/status-sender';
import { readAbilities } from './session/client-abilities';
import { ConfigFiles } from './session/config-files';
import { Configuration } from './session/configuration';
import { DRAFT_DOCUMENTS } from './session/draft-document';
import { DraftFormatters } from './session/draft-formatters';
import type { Host } from './session/host';
import { languageOf } from './session/language';
import { OtherDrafts } from './session/other-drafts';
import { Session } from './session/session';
import { Settings } from './session/settings';
import { StoredTexts } from './session/stored-texts';

/** Serves one client over a connection until that ends. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => initialize(connection, host, params));
  connection.listen();
}

/** Before this nothing is known of the client, and no other message may come: here all handlers are made. */
function initialize(connection: Connection, host: Host, params: InitializeParams): InitializeResult {
  const options = asRecord(params.initializationOptions);
  const abilities = readAbilities(params.capabilities, options);
  const configuration = new Configuration(connection, abilities, options.settings);
  const language = languageOf(options.language ?? params.locale);
  const documents = new TextDocuments(DRAFT_DOCUMENTS);
  const stored = new StoredTexts(connection, host, abilities);
  const files = new ConfigFiles(stored, documents, foldersOf(params));
  const settings = new Settings(configuration, files, language, (problem) =>
    connection.console.warn(problem),
  );
  listen(new Session(connection, host, abilities, documents, stored, files, settings), configuration);
  return {
    capabilities: capabilitiesFor(abilities),
    serverInfo: { name: 'Report Checkup', version },
  };
}

/** Clients of old send one folder, as a URI or only as a path. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

function listen(session: Session, configuration: Configuration): void {
  const { connection, documents, settings } = session;
  const formatters = new DraftFormatters(session);
  const overview = new OverviewSender(session);
  const status = new StatusSender(session, overview, formatters);
  const recheck = session.abilities.pullsDiagnostics ? askForPull(session) : push(session, status);

  const configChanges = new ConfigChanges(session, recheck);
  connection.onInitialized(() => {
    configuration.watch();
    configChanges.watch();
  });
  connection.onDidChangeConfiguration((params) => {
    configuration.accept(params.settings);
    settings.renew();
    recheck(documents.keys());
  });
  configChanges.listen();
  const tokens = answerSemanticTokens();
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    status.forget(uri);
    tokens.forget(uri);
    formatters.forget(uri);
  });
  documents.listen(connection);

  connection.languages.diagnostics.on(guard(session, NO_DIAGNOSTICS, answerDiagnostics(status)));
  connection.onDocumentSymbol(guard(session, [], documentSymbols));
  connection.onFoldingRanges(guard(session, [], foldingRanges));
  connection.onSelectionRanges(guard(session, null, selectionRanges));
  connection.onDefinition(guard(session, null, definition));
  connection.onDocumentHighlight(guard(session, null, documentHighlights));
  connection.onHover(guard(session, null, hover));
  connection.onCodeLens(guard(session, [], askAboutDraft));
  const { semanticTokens } = connection.languages;
  semanticTokens.on(guard(session, tokens.none, tokens.full));
  semanticTokens.onDelta(guard(session, tokens.none, tokens.delta));
  semanticTokens.onRange(guard(session, tokens.none, tokens.range));
  connection.languages.inlayHint.on(guard(session, null, inlayHints));
  connection.onDocumentFormatting(guard(session, null, formatting));
  connection.onDocumentRangeFormatting(guard(session, null, rangeFormatting));
  connection.onCodeAction(guard(session, [], codeActions));
  connection.onPrepareRename(guard(session, null, prepareRename));
  connection.onRenameRequest(guard(session, null, rename));
  const drafts = new OtherDrafts(session);
  connection.onWorkspaceSymbol(guard(session, [], answerWorkspaceSymbols(drafts)));
  connection.onCompletion(guard(session, NO_COMPLETIONS, answerCompletion(drafts)));
  onNotification(connection, WATCH_OVERVIEW, (params) => {
    const { uri } = asRecord(params) as Received<WatchOverviewParams>;
    const shown = overview.watch(typeof uri === 'string' ? uri : null);
    shown.catch((error) => connection.console.error(String(error)));
  });
  answerOwnRequests(session, drafts, (uri) => recheck([uri]));
}

function askForPull(session: Session): Recheck {
  const { connection, abilities } = session;
  return () => {
    // Refused: then the client asks again with the next key press.
    if (abilities.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
    askForColours(session);
  };
}

/** And for what else is drawn into the text. */
function askForColours({ connection, abilities }: Session): void {
  if (abilities.refreshesTokens) connection.languages.semanticTokens.refresh().catch(() => {});
  if (abilities.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  if (abilities.refreshesHints) connection.languages.inlayHint.refresh().catch(() => {});
}

function push(session: Session, status: StatusSender): Recheck {
  const publisher = new DiagnosticsPublisher(session, status);
  session.documents.onDidChangeContent(({ document: { uri } }) => publisher.schedule(uri));
  session.documents.onDidClose(({ document: { uri } }) => publisher.clear(uri));
  return (uris) => {
    for (const uri of uris) publisher.schedule(uri);
    askForColours(session);
  };
}
