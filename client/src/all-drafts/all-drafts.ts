import {
  type CancellationToken,
  commands,
  type Diagnostic,
  Disposable,
  FileSystemError,
  FileType,
  type LogOutputChannel,
  languages,
  type Tab,
  TabInputText,
  TabInputTextDiff,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { CHECK_TEXT, type CheckedText, type CheckTextParams } from '../../../server/src/protocol/protocol';
import { mayBeDraft } from '../server/document-selector';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';
import { type Candidate, findCandidates, isAssociated, isDraftName, isIgnoreFile } from './find-candidates';
import { readDraft } from './read-draft';
import { isPassedOver } from './search-folder';

/** Files read and sent ahead of the server: enough to keep it busy, and no more text in memory than that. */
const AT_ONCE = 4;

/** What became of a file: `null` for one that could not be read, or is none of our languages. */
interface Looked {
  readonly candidate: Candidate;
  readonly checked: Verdict | null;
}

/** The latest look at a file, which may still go on. */
interface Look {
  readonly candidate: Candidate;
  /** When what is kept about the file is as new as this look. */
  readonly done: Promise<void>;
}

/** What is kept of a check; the findings themselves are in VS Code's hands. */
type Verdict = Pick<CheckedText, 'status' | 'firstProblem'>;

export interface CheckedDraft extends Verdict {
  readonly uri: Uri;
}

/**
 * The drafts of the workspace, open or not. From the first check on, what Problems lists for closed ones is kept true:
 * files that change are checked again, and a draft that is opened is left to the diagnostics that the editor pulls.
 */
export class AllDrafts implements Disposable {
  /** Shared with the problem matcher of package.json: what either finds takes the place of what the other found. */
  private readonly shown = languages.createDiagnosticCollection('report-checkup-closed');
  private readonly files = new Map<string, Looked>();
  /** Of every file that was looked at or is right now; what an earlier look finds is out of date. */
  private readonly latest = new Map<string, Look>();
  private following: Disposable | undefined;
  /** Instead of `following`, while the place in Problems is a task's. */
  private makingRoom: Disposable | undefined;
  /** What is to be looked at again, behind the look that goes on now. */
  private wanted: 'new' | 'all' | undefined;
  private isLooking = false;
  private hasSeenAll = false;
  /** How many searches for files have begun. */
  private searches = 0;

  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
    private readonly output: LogOutputChannel,
  ) {}

  /** True once all files were checked, until the results are cleared. */
  get isComplete(): boolean {
    return this.hasSeenAll;
  }

  /** In the order of their addresses. */
  get drafts(): readonly CheckedDraft[] {
    const drafts = [...this.files.values()].flatMap(({ candidate: { uri }, checked }) =>
      checked?.status.isDraft ? [{ ...checked, uri }] : [],
    );
    return drafts.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** How many files were looked at that are no drafts. */
  get others(): number {
    return [...this.files.values()].filter(({ checked }) => checked?.status.isDraft === false).length;
  }

  get unread(): readonly Uri[] {
    return [...this.files.values()].flatMap(({ candidate, checked }) => (checked ? [] : [candidate.uri]));
  }

  /**
   * Checks every file that may be a draft. What was checked before it was cancelled is kept.
   * @param report is told after each file how many of them are done
   * @returns false when it was cancelled, or the results were cleared meanwhile
   */
  async check(report: (done: number, all: number) => void, token: CancellationToken): Promise<boolean> {
    if (!this.following) this.clear();
    this.following ??= this.follow();
    const { following } = this;
    sayWhetherShown(true);
    const candidates = await this.search(token);
    let done = 0;
    const isOver = () => token.isCancellationRequested || this.following !== following;
    await this.checkEach(candidates, isOver, () => report(++done, candidates.length));
    if (isOver()) return false;
    this.hasSeenAll = true;
    return true;
  }

  /** Checks again what is open: its text need not be what it was. */
  async checkOpen(): Promise<void> {
    const open = [...this.files.values()].filter(
      ({ candidate: { uri } }) => documentInEditor(uri) !== undefined,
    );
    await this.checkEach(open.map(({ candidate }) => candidate));
  }

  /** Leaves its place in Problems to what a task is about to list there, but for drafts that are opened later. */
  makeRoom(): void {
    this.clear();
    this.makingRoom = this.followTabs();
    sayWhetherShown(true);
  }

  clear(): void {
    this.following?.dispose();
    this.following = undefined;
    this.makingRoom?.dispose();
    this.makingRoom = undefined;
    this.hasSeenAll = false;
    this.searches++;
    sayWhetherShown(false);
    this.files.clear();
    this.latest.clear();
    this.shown.clear();
  }

  dispose(): void {
    this.clear();
    this.shown.dispose();
  }

  private async checkEach(
    candidates: readonly Candidate[],
    isOver: () => boolean = () => false,
    onDone: () => void = () => {},
  ): Promise<void> {
    const rest = candidates.values();
    const work = async () => {
      for (const candidate of rest) {
        if (isOver() || !this.following) return;
        await this.checkFile(candidate);
        onDone();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  /** Done when what is kept about the file is as new as this call. */
  private checkFile(candidate: Candidate): Promise<void> {
    const key = candidate.uri.toString();
    const done: Promise<void> = this.look(candidate).then(async ({ looked, diagnostics }) => {
      // Deleted before anything was known of it, and so nobody's news.
      const isGone = !looked.checked && !(await exists(candidate.uri));
      const latest = this.latest.get(key);
      // What came between has the last word: the file was changed, or is gone.
      if (latest?.done !== done) return latest?.done;
      if (isGone) this.forget(candidate.uri);
      else this.keep(looked, diagnostics);
      return undefined;
    });
    this.latest.set(key, { candidate, done });
    return done;
  }

  private async look(
    candidate: Candidate,
  ): Promise<{ readonly looked: Looked; readonly diagnostics: readonly Diagnostic[] }> {
    const { protocol2CodeConverter: converter } = this.server.client;
    const checked = await this.ask(candidate);
    if (!checked) return { looked: { candidate, checked }, diagnostics: [] };
    const { status, firstProblem } = checked;
    const items = checked.diagnostics as Parameters<typeof converter.asDiagnostics>[0];
    return {
      looked: { candidate, checked: { status, firstProblem } },
      diagnostics: await converter.asDiagnostics(items),
    };
  }

  private keep(looked: Looked, diagnostics: readonly Diagnostic[]): void {
    const { uri } = looked.candidate;
    this.files.set(uri.toString(), looked);
    // The editor has pulled those of an open draft, and pulls them again with each change.
    if (this.isLeftToEditor(uri)) this.shown.delete(uri);
    else this.shown.set(uri, diagnostics);
  }

  private async ask({ uri, languageId }: Candidate): Promise<CheckedText | null> {
    const open = documentInEditor(uri);
    if (open && !mayBeDraft(open)) return null;
    const text = open?.getText() ?? (await this.read(uri));
    if (text === null) return null;
    const language = open?.languageId ?? languageId;
    const params: CheckTextParams = {
      uri: this.server.client.code2ProtocolConverter.asUri(uri),
      text,
      ...(language === undefined ? {} : { languageId: language }),
    };
    return sendRequest(this.server.client, CHECK_TEXT, params);
  }

  private isLeftToEditor(uri: Uri): boolean {
    return this.statuses.of(uri) !== undefined && hasTab(uri);
  }

  private async read(uri: Uri): Promise<string | null> {
    try {
      return await readDraft(uri);
    } catch (error) {
      this.output.warn(`${uri}: ${error}`);
      return null;
    }
  }

  private follow(): Disposable {
    const watcher = workspace.createFileSystemWatcher('**/*');
    return Disposable.from(
      watcher,
      watcher.onDidChange((uri) => this.changed(uri)),
      watcher.onDidCreate((uri) => this.created(uri)),
      watcher.onDidDelete((uri) => this.deleted(uri)),
      this.followTabs(),
      // What was closed meanwhile could not be checked.
      this.server.onDidChangeState((state) => {
        if (state === 'running') this.lookAgain('all');
      }),
      this.server.onDidChangeConfig(() => this.lookAgain('all')),
      workspace.onDidChangeConfiguration((change) => {
        const matters = ['reportCheckup', 'files.associations', 'files.exclude', 'files.encoding'];
        if (matters.some((section) => change.affectsConfiguration(section))) this.lookAgain('all');
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.lookAgain('all')),
    );
  }

  private followTabs(): Disposable {
    return Disposable.from(
      this.statuses.onDidChange((uri) => this.handOver(uri)),
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of [...opened, ...closed].flatMap(textIn)) this.handOver(uri);
      }),
    );
  }

  /** An opened draft has diagnostics of its own; of one that was closed, the file is all there is. */
  private handOver(uri: Uri): void {
    const known = this.latest.get(uri.toString());
    if (this.isLeftToEditor(uri)) this.shown.delete(uri);
    else if (known && this.server.state === 'running') this.run(this.checkFile(known.candidate));
  }

  private changed(uri: Uri): void {
    const known = this.latest.get(uri.toString());
    if (isIgnoreFile(uri)) this.lookAgain('all');
    else if (known && !this.isLeftToEditor(uri)) this.run(this.checkFile(known.candidate));
  }

  private created(uri: Uri): void {
    if (isIgnoreFile(uri) || this.latest.has(uri.toString())) this.changed(uri);
    else if (!isPassedOver(uri)) this.run(this.lookIfOfInterest(uri));
  }

  /** A folder that comes with its files may be told of as a whole. */
  private async lookIfOfInterest(uri: Uri): Promise<void> {
    if (isDraftName(uri.path) || isAssociated(uri)) this.lookAgain('new');
    // Most of what is made in a workspace is files of programs, with endings; folders are called `2024.06` at most.
    else if (!/\.[A-Za-z][A-Za-z\d]{0,7}$/.test(uri.path) && (await isFolder(uri))) this.lookAgain('new');
  }

  /** Of a folder that goes with its files, only itself is told. */
  private deleted(uri: Uri): void {
    if (isIgnoreFile(uri)) this.lookAgain('all');
    const [gone, below] = [uri.toString(), `${uri}/`];
    for (const [key, { candidate }] of this.latest) {
      if (key === gone || key.startsWith(below)) this.forget(candidate.uri);
    }
  }

  /** All candidates; files that are none any more are forgotten. */
  private async search(token?: CancellationToken): Promise<readonly Candidate[]> {
    const search = ++this.searches;
    const candidates = await findCandidates(this.server, token);
    // One that began later knows of newer files, and one that was cancelled does not know all.
    if (search === this.searches && !token?.isCancellationRequested) this.keepOnly(candidates);
    return candidates;
  }

  private keepOnly(candidates: readonly Candidate[]): void {
    const keys = new Set(candidates.map(({ uri }) => uri.toString()));
    for (const [key, { candidate }] of this.latest) if (!keys.has(key)) this.forget(candidate.uri);
  }

  private forget(uri: Uri): void {
    this.files.delete(uri.toString());
    this.latest.delete(uri.toString());
    this.shown.delete(uri);
  }

  /** Looks for files that were not there before, or at all of them; once more at the end for all calls meanwhile. */
  private lookAgain(scope: 'new' | 'all'): void {
    this.wanted = this.wanted === 'all' ? 'all' : scope;
    if (!this.isLooking) this.run(this.lookWhileWanted());
  }

  private async lookWhileWanted(): Promise<void> {
    this.isLooking = true;
    try {
      while (this.wanted && this.following) {
        const scope = this.wanted;
        this.wanted = undefined;
        const candidates = await this.search();
        const isMeant = ({ uri }: Candidate) => scope === 'all' || !this.latest.has(uri.toString());
        await this.checkEach(candidates.filter(isMeant));
      }
    } finally {
      this.isLooking = false;
    }
  }

  /** Nobody waits for it: what goes wrong is written down. */
  private run(work: Promise<void>): void {
    work.catch((error) => this.output.warn(String(error)));
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    (error) => !(error instanceof FileSystemError && error.code === 'FileNotFound'),
  );
}

async function isFolder(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    ({ type }) => (type & FileType.Directory) !== 0,
    () => false,
  );
}

/** For the command that clears the results: without any there is nothing to clear. */
function sayWhetherShown(shown: boolean): void {
  void commands.executeCommand('setContext', 'reportCheckup.showsAllDrafts', shown);
}

/** The document of an editor. One that no tab shows may be kept open for a while, and nothing is pulled for it. */
function documentInEditor(uri: Uri): TextDocument | undefined {
  return hasTab(uri)
    ? workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString())
    : undefined;
}

function hasTab(uri: Uri): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(textIn).some((shown) => shown.toString() === uri.toString());
}

function textIn({ input }: Tab): readonly Uri[] {
  if (input instanceof TabInputText) return [input.uri];
  return input instanceof TabInputTextDiff ? [input.modified] : [];
}
