import * as vscode from 'vscode';
import type { FillDialog } from '../../../client/src/placeholders/fill-dialog';
import { PATIENCE_MS, reportCheckup } from './workbench';

/** The list, once it asks what the probe wants to see. */
export async function expectQuestion(probe: (dialog: FillDialog) => boolean): Promise<FillDialog> {
  const api = await reportCheckup();
  const limit = Date.now() + PATIENCE_MS;
  for (;;) {
    const dialog = api.fillDialog;
    if (dialog && probe(dialog)) return dialog;
    if (Date.now() > limit) {
      const { title, items, value } = dialog?.picker ?? {};
      throw new Error(`The question is ${title} [${items?.map(({ label }) => label).join()}] ${value}`);
    }
    await roundTrip();
  }
}

/** What was asked of the window before has reached it when this resolves. */
export async function roundTrip(): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'reportCheckup.test', true);
}

/** Whether the list asks for the place with those words around it. */
export function asks({ title, busy }: FillDialog['picker'], around: string): boolean {
  return title?.includes(around) === true && !busy;
}
