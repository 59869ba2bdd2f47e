import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CustomExecution,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  type Pseudoterminal,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskRevealKind,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** Also the name of the command line, and of the problem matcher that reads it. */
const NAME = 'report-checkup';

/** A task of this type in `.vscode/tasks.json`. */
interface CheckTaskDefinition extends TaskDefinition {
  /** What is checked, from the folder on; all of it unless said otherwise. */
  readonly paths?: readonly string[];
  /** Further options of the command line. */
  readonly options?: readonly string[];
}

/** Offers a task for each folder that checks all its drafts by the command line, as a pipeline would. */
export function registerCheckTask(): Disposable {
  return tasks.registerTaskProvider(NAME, {
    provideTasks: () => (workspace.workspaceFolders ?? []).map((folder) => makeTask({ type: NAME }, folder)),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder && makeTask(definition, folder);
    },
  });
}

function makeTask(definition: CheckTaskDefinition, folder: WorkspaceFolder): Task {
  const execution = new CustomExecution(async () => new CheckTerminal(definition, folder.uri.fsPath));
  const task = new Task(definition, folder, l10n.t('check all drafts'), NAME, execution, `$${NAME}`);
  task.group = TaskGroup.Test;
  task.presentationOptions = { reveal: TaskRevealKind.Silent };
  return task;
}

/** Shows what the command line says. A terminal of our own, because VS Code's needs a shell to quote for. */
class CheckTerminal implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly closed = new EventEmitter<number>();
  private process: ChildProcess | undefined;

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly definition: CheckTaskDefinition,
    private readonly folder: string,
  ) {}

  open(): void {
    const { paths = ['.'], options = [] } = this.definition;
    const language = env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
    const args = ['check', '--format', 'line', '--lang', language, ...options, '--', ...paths];
    const child = start(findCommand(this.folder), args, this.folder);
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => this.write(text));
    }
    child.on('error', () => {
      this.write(
        l10n.t('The command report-checkup was not found. Install it: {0}', `npm install -g ${NAME}`),
      );
      this.closed.fire(2);
    });
    child.on('close', (code) => this.closed.fire(code ?? 2));
  }

  close(): void {
    this.process?.kill();
  }

  private write(text: string): void {
    this.written.fire(text.replaceAll('\n', '\r\n'));
  }
}

/** The one that the folder has installed, where its author is trusted; else the one on the PATH. */
function findCommand(folder: string): string {
  const installed = join(folder, 'node_modules/.bin', NAME);
  return workspace.isTrusted && existsSync(installed) ? installed : NAME;
}

function start(command: string, args: readonly string[], cwd: string): ChildProcess {
  // npm makes commands that Windows starts through a shell only; no path there can hold a quotation mark.
  if (process.platform === 'win32')
    return spawn(
      `"${command}"`,
      args.map((arg) => `"${arg}"`),
      { cwd, shell: true },
    );
  return spawn(command, args, { cwd });
}
