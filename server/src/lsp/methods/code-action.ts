import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { findFindings } from '../convert/find-findings';
import { isConfigUri } from '../session/config-files';
import type { Session } from '../session/session';
import { configFixes } from './actions/config-fixes';
import { EXPLAIN, explainActions } from './actions/explain-actions';
import { FIX_ALL, fixEverything } from './actions/fix-everything';
import { IGNORE, ignoreActions } from './actions/ignore-actions';
import { quickFixes } from './actions/quick-fixes';
import { refactorings } from './actions/refactorings';

/**
 * Answers `textDocument/codeAction`, in this order: fixes for the findings at a place, ways to live with them, other
 * ways to lay out what stands there, all safe fixes at once.
 */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const { only, diagnostics, triggerKind } = context;
  if (isConfigUri(textDocument.uri)) {
    return wants(CodeActionKind.QuickFix, only) ? configFixes(session, textDocument.uri, range) : [];
  }
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return [];
  const actions: CodeAction[] = [];
  const shown = findFindings(checked.checkup, range, diagnostics);
  if (wants(CodeActionKind.QuickFix, only)) actions.push(...quickFixes(checked, shown, session.abilities));
  if (wants(IGNORE, only)) actions.push(...(await ignoreActions(session, checked, shown)));
  if (wants(EXPLAIN, only)) actions.push(...explainActions(session, checked, shown));
  // The bulb that appears by itself must not rewrite the whole draft behind each cursor movement, nor light up at
  // each heading.
  if (!only && triggerKind === CodeActionTriggerKind.Automatic) return actions;
  actions.push(...refactorings(checked, range.start, (kind) => wants(kind, only), session.abilities));
  if (wants(FIX_ALL, only)) actions.push(...fixEverything(checked, session.abilities));
  return actions;
}

/** A kind stands for all kinds below it: `source` asks for `source.fixAll.reportCheckup`, too. */
function wants(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`)) ?? true;
}
