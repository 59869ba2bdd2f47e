import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client at the other end can do, as far as an answer depends on it. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly readsDiagnosticVersions: boolean;
  readonly takesVersionedEdits: boolean;
  readonly takesCodeActions: boolean;
  readonly nestsSymbols: boolean;
  readonly readsMarkdown: boolean;
  /** Most folding ranges it wants. */
  readonly foldingLimit: number;
  /** It answers `workspace/configuration`. */
  readonly givesSettings: boolean;
  /** It tells of changed settings only when it was asked to. */
  readonly registersForSettings: boolean;
}

/** Reads the abilities out of what a client says at `initialize`; what it does not say it cannot do. */
export function readAbilities(capabilities: ClientCapabilities | undefined): ClientAbilities {
  const { textDocument, workspace } = capabilities ?? {};
  const { diagnostic, publishDiagnostics } = textDocument ?? {};
  return {
    pullsDiagnostics: diagnostic !== undefined && diagnostic !== null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    // Up to LSP 3.17 there is one answer for both kinds of diagnostics.
    showsRelatedInformation:
      (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    readsDiagnosticVersions: publishDiagnostics?.versionSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    givesSettings: workspace?.configuration === true,
    registersForSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  };
}
