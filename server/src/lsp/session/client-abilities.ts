import type { ClientCapabilities } from 'vscode-languageserver';

/** What the client at the other end can do, as far as an answer depends on it. */
export interface ClientAbilities {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly colours: boolean;
  readonly refreshesTokens: boolean;
  readonly showsHints: boolean;
  readonly refreshesHints: boolean;
  /** It can be told of which documents it may have formatted. */
  readonly registersForFormatting: boolean;
  readonly showsRelatedInformation: boolean;
  readonly readsDiagnosticVersions: boolean;
  readonly takesVersionedEdits: boolean;
  readonly takesCodeActions: boolean;
  readonly nestsSymbols: boolean;
  /** Go to definition may say which words lead there. */
  readonly followsLinks: boolean;
  readonly readsMarkdown: boolean;
  /** Most folding ranges it wants. */
  readonly foldingLimit: number;
  /** It answers `workspace/configuration`. */
  readonly givesSettings: boolean;
  /** It tells of changed settings only when it was asked to. */
  readonly registersForSettings: boolean;
  /** It tells of changed files only when it was asked to. */
  readonly registersForFiles: boolean;
  readonly createsFiles: boolean;
  /** It has the user confirm edits that are marked so. */
  readonly confirmsChanges: boolean;
  readonly preparesRename: boolean;
  /** It tells of folders that are added to the workspace and taken out of it. */
  readonly tellsOfFolders: boolean;
  /** It answers `reportCheckup/readFile`. */
  readonly readsFiles: boolean;
  /** It has the command `reportCheckup.answerAboutDraft`, for lenses above a text. */
  readonly asksAboutDrafts: boolean;
  readonly refreshesLenses: boolean;
  /** It has the command `reportCheckup.explainRule`. */
  readonly explainsRules: boolean;
  /** It has the command `reportCheckup.chooseRuleLevel`. */
  readonly choosesRuleLevels: boolean;
}

/**
 * Reads the abilities out of what a client says at `initialize`; what it does not say it cannot do.
 * @param options the initialization options
 */
export function readAbilities(
  capabilities: ClientCapabilities | undefined,
  options: Readonly<Record<string, unknown>>,
): ClientAbilities {
  const { textDocument, workspace } = capabilities ?? {};
  const { diagnostic, publishDiagnostics } = textDocument ?? {};
  return {
    pullsDiagnostics: diagnostic !== undefined && diagnostic !== null,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    colours: textDocument?.semanticTokens !== undefined,
    refreshesTokens: workspace?.semanticTokens?.refreshSupport === true,
    showsHints: textDocument?.inlayHint !== undefined,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    registersForFormatting:
      textDocument?.formatting?.dynamicRegistration === true &&
      textDocument.rangeFormatting?.dynamicRegistration === true,
    // Up to LSP 3.17 there is one answer for both kinds of diagnostics.
    showsRelatedInformation:
      (diagnostic?.relatedInformation ?? publishDiagnostics?.relatedInformation) === true,
    readsDiagnosticVersions: publishDiagnostics?.versionSupport === true,
    takesVersionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    followsLinks: textDocument?.definition?.linkSupport === true,
    readsMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    givesSettings: workspace?.configuration === true,
    registersForSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersForFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    confirmsChanges:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.changeAnnotationSupport !== undefined,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    tellsOfFolders: workspace?.workspaceFolders === true,
    readsFiles: options.readsFiles === true,
    asksAboutDrafts: textDocument?.codeLens !== undefined && options.asksAboutDrafts === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    explainsRules: options.explainsRules === true,
    choosesRuleLevels: options.choosesRuleLevels === true,
  };
}
