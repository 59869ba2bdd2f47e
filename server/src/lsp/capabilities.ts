import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { SOURCE } from './convert/to-diagnostics';
import { FIX_ALL } from './methods/actions/fix-everything';
import { REWRITE } from './methods/actions/refactorings';
import { TOKEN_LEGEND } from './methods/semantic-tokens';
import type { ClientAbilities } from './session/client-abilities';

/** What the server says it can do, to a client with these abilities. */
export function capabilitiesFor(abilities: ClientAbilities): ServerCapabilities {
  const { pullsDiagnostics, takesCodeActions, colours, preparesRename, showsHints, registersForFormatting } =
    abilities;
  const { asksAboutDrafts } = abilities;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: SOURCE,
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    workspaceSymbolProvider: true,
    documentHighlightProvider: true,
    hoverProvider: true,
    ...(asksAboutDrafts ? { codeLensProvider: {} } : {}),
    // No trigger characters: nothing comes up in the middle of Chinese input.
    completionProvider: {},
    ...(showsHints ? { inlayHintProvider: true } : {}),
    ...(registersForFormatting
      ? {}
      : { documentFormattingProvider: true, documentRangeFormattingProvider: true }),
    ...(colours
      ? { semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true }, range: true } }
      : {}),
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    // Without literals a code action could only be a command for the server, and we have none.
    ...(takesCodeActions
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, REWRITE, FIX_ALL] } }
      : {}),
  };
}
