import { type Disposable, tasks } from 'vscode';
import type { AllDrafts } from './all-drafts';

/** Named in package.json. */
const MATCHER = '$report-checkup';

/** Has a task whose lines are read into Problems find no results there of an earlier check in VS Code. */
export function makeRoomForTasks(allDrafts: AllDrafts): Disposable {
  return tasks.onDidStartTask(({ execution: { task } }) => {
    if (task.problemMatchers.includes(MATCHER)) allDrafts.makeRoom();
  });
}
