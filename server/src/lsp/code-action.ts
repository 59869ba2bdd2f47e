import {
  type CancellationToken,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { findFindings } from './find-findings';
import { FIX_ALL, fixEverything } from './fix-everything';
import { quickFixes } from './quick-fixes';
import type { Session } from './session';

/** Answers `textDocument/codeAction`: fixes for the findings at a place, and all safe fixes at once. */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return [];
  const { only, diagnostics, triggerKind } = context;
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix, only)) {
    actions.push(
      ...quickFixes(checked, findFindings(checked.checkup, range, diagnostics), session.abilities),
    );
  }
  // The bulb that appears by itself must not fix the whole draft behind each cursor movement.
  if (wants(FIX_ALL, only) && (only || triggerKind !== CodeActionTriggerKind.Automatic)) {
    actions.push(...fixEverything(checked, session.abilities));
  }
  return actions;
}

/** A kind stands for all kinds below it: `source` asks for `source.fixAll.reportCheckup`, too. */
function wants(kind: CodeActionKind, only: readonly CodeActionKind[] | undefined): boolean {
  return only?.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`)) ?? true;
}
