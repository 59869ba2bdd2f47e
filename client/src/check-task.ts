import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import {
  type Disposable,
  env,
  l10n,
  ShellExecution,
  ShellQuoting,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskRevealKind,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';

/** Also the name of the command line. */
const NAME = 'report-checkup';
/** Files the command consists of: on Windows npm makes one that its shells can start. */
const FILE = process.platform === 'win32' ? `${NAME}.cmd` : NAME;

/** A task of this type in `.vscode/tasks.json`. */
interface CheckTaskDefinition extends TaskDefinition {
  /** What is checked, from the folder on; all of it unless said otherwise. */
  readonly paths?: readonly string[];
  /** Further options of the command line. */
  readonly options?: readonly string[];
}

/** Offers a task for each folder that checks its drafts by the command line, as a pipeline would, where that is installed. */
export function registerCheckTask(): Disposable {
  return tasks.registerTaskProvider(NAME, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).flatMap((folder) => {
        // A command can run in a folder of this machine only.
        const command = folder.uri.scheme === 'file' ? findCommand(folder) : undefined;
        return command ? [makeTask({ type: NAME }, folder, command)] : [];
      }),
    resolveTask: ({ definition, scope }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      // Somebody has written it down: where the command is missing, the shell says so.
      return folder && makeTask(definition, folder, findCommand(folder) ?? NAME);
    },
  });
}

function makeTask(definition: CheckTaskDefinition, folder: WorkspaceFolder, command: string): Task {
  const { paths = ['.'], options = [] } = definition;
  const language = env.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const args = ['check', '--format', 'line', '--lang', language, ...options, '--', ...paths];
  const execution = new ShellExecution(quote(command), args.map(quote), { cwd: folder.uri.fsPath });
  const task = new Task(definition, folder, l10n.t('check all drafts'), NAME, execution, `$${NAME}`);
  task.group = TaskGroup.Test;
  task.presentationOptions = { reveal: TaskRevealKind.Silent };
  return task;
}

/** For the shell to take it as it is, whatever is in it; the globs are the command's own. */
function quote(value: string) {
  return { value, quoting: ShellQuoting.Strong };
}

/** The command that the folder has installed, or the one on the PATH. */
function findCommand(folder: WorkspaceFolder): string | undefined {
  const installed = join(folder.uri.fsPath, 'node_modules/.bin', FILE);
  if (existsSync(installed)) return installed;
  return (process.env.PATH ?? '').split(delimiter).some((path) => path !== '' && existsSync(join(path, FILE)))
    ? NAME
    : undefined;
}
