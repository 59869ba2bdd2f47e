import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import packageJson from '../../package.json';
import { asRecord } from '../profile/from-settings';
import { capabilitiesFor } from './capabilities';
import { readAbilities } from './client-abilities';
import { codeActions } from './code-action';
import { Configuration } from './configuration';
import { DiagnosticsPublisher } from './diagnostics-publisher';
import { documentSymbols } from './document-symbol';
import { foldingRanges } from './folding-range';
import { guard } from './guard';
import type { Host } from './host';
import { hover } from './hover';
import { languageOf } from './language';
import { listGenres } from './list-genres';
import { listPlaceholders } from './list-placeholders';
import { GENRES, PLACEHOLDERS, SET_GENRE } from './protocol';
import { answerDiagnostics, NO_DIAGNOSTICS } from './pull-diagnostics';
import { Session } from './session';
import { answerSetGenre } from './set-genre';
import { Settings } from './settings';
import { StatusSender } from './status-sender';

/** Serves one client over a connection until that ends. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => initialize(connection, host, params));
  connection.listen();
}

/** Before this nothing is known of the client, and no other message may come: here all handlers are made. */
function initialize(connection: Connection, host: Host, params: InitializeParams): InitializeResult {
  const abilities = readAbilities(params.capabilities);
  const options = asRecord(params.initializationOptions);
  const configuration = new Configuration(connection, abilities, options.settings);
  const language = languageOf(options.language ?? params.locale);
  const settings = new Settings(configuration, language, (problem) => connection.console.warn(problem));
  listen(new Session(connection, host, abilities, settings), configuration);
  return {
    capabilities: capabilitiesFor(abilities),
    serverInfo: { name: 'Report Checkup', version: packageJson.version },
  };
}

function listen(session: Session, configuration: Configuration): void {
  const { connection, documents, settings } = session;
  const status = new StatusSender(connection);
  const recheck = session.abilities.pullsDiagnostics ? askForPull(session) : push(session, status);

  connection.onInitialized(() => configuration.watch());
  connection.onDidChangeConfiguration((params) => {
    configuration.accept(params.settings);
    settings.renew();
    recheck(documents.keys());
  });
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    status.forget(uri);
  });
  documents.listen(connection);

  connection.languages.diagnostics.on(guard(session, NO_DIAGNOSTICS, answerDiagnostics(status)));
  connection.onDocumentSymbol(guard(session, [], documentSymbols));
  connection.onFoldingRanges(guard(session, [], foldingRanges));
  connection.onHover(guard(session, null, hover));
  connection.onCodeAction(guard(session, [], codeActions));
  const setGenre = answerSetGenre((uri) => recheck([uri]));
  connection.onRequest<boolean, void>(SET_GENRE, guard<unknown, boolean>(session, false, setGenre));
  connection.onRequest(GENRES, guard(session, [], listGenres));
  connection.onRequest(PLACEHOLDERS, guard(session, [], listPlaceholders));
}

/** Has documents checked again for a reason other than a change of their text. */
type Recheck = (uris: readonly string[]) => void;

function askForPull({ connection, abilities }: Session): Recheck {
  return () => {
    // Refused: then the client asks again with the next key press.
    if (abilities.refreshesDiagnostics) connection.languages.diagnostics.refresh().catch(() => {});
  };
}

function push(session: Session, status: StatusSender): Recheck {
  const publisher = new DiagnosticsPublisher(session, status);
  session.documents.onDidChangeContent(({ document: { uri } }) => publisher.schedule(uri));
  session.documents.onDidClose(({ document: { uri } }) => publisher.clear(uri));
  return (uris) => {
    for (const uri of uris) publisher.schedule(uri);
  };
}
