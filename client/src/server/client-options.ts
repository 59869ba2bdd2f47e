import { env, type LogOutputChannel } from 'vscode';
import {
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  type Middleware,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { EXPLAIN_RULE } from '../../../server/src/protocol/protocol';
import { askOnRename } from './ask-on-rename';
import { configSelector, documentSelector } from './document-selector';

/**
 * The options of the connection, but for what depends on the host.
 * @param client the client that is made with them
 */
export function clientOptions(
  output: LogOutputChannel,
  errorHandler: ErrorHandler,
  middleware: Middleware,
  client: () => BaseLanguageClient,
): LanguageClientOptions {
  return {
    documentSelector: [...documentSelector(), ...configSelector()],
    // Whatever is absent here is off, onChange too: its default holds only while the object is absent.
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: false, onTabs: false },
    initializationOptions: () => ({
      language: env.language,
      readsFiles: true,
      asksAboutDrafts: true,
      explainsRules: true,
      choosesRuleLevels: true,
    }),
    // The one link that a hover may follow; the words of a draft are escaped by the server.
    markdown: { isTrusted: { enabledCommands: [EXPLAIN_RULE] } },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler,
    middleware: { ...middleware, provideRenameEdits: askOnRename(client) },
  };
}
