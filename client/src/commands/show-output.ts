import { commands, type Disposable, type LogOutputChannel } from 'vscode';

/** Shows what client and server have logged. */
export function registerShowOutput(output: LogOutputChannel): Disposable {
  return commands.registerCommand('reportCheckup.showOutput', () => output.show());
}
