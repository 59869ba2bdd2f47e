import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { OverviewParams } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';
import type { Statuses } from '../status/statuses';
import { Overviews } from './overviews';
import { type Grouping, placeholderEntries } from './placeholder-entries';
import { readinessEntries } from './readiness-entries';
import { sectionEntries } from './section-entries';
import { toTreeItem, type ViewEntry } from './view-item';

const GROUPING = 'reportCheckup.placeholdersBy';

/** The views of the container “Report Checkup”: is the draft ready, which sections has it, what is open in it. */
export class ReportViews implements Disposable {
  readonly overviews: Overviews;
  readonly readiness: TreeView<ViewEntry>;
  readonly sections: TreeView<ViewEntry>;
  readonly placeholders: TreeView<ViewEntry>;
  private readonly refreshed = new EventEmitter<undefined>();
  private readonly listeners: Disposable;
  private grouping: Grouping;

  /** @param memory keeps how the user wants placeholders grouped */
  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
    private readonly memory: Memento,
  ) {
    this.overviews = new Overviews(server);
    this.grouping = memory.get<Grouping>(GROUPING, 'section');
    this.readiness = this.create('readiness', readinessEntries);
    this.sections = this.create('sections', sectionEntries);
    this.placeholders = this.create('placeholders', (one) => placeholderEntries(one, this.grouping));
    const views = [this.readiness, this.sections, this.placeholders];
    const see = () => this.overviews.see(views.some(({ visible }) => visible));
    this.listeners = Disposable.from(
      this.overviews,
      ...views,
      ...views.map((view) => view.onDidChangeVisibility(see)),
      this.overviews.onDidChange(() => this.refreshed.fire(undefined)),
      this.overviews.onDidChange(() => this.tellContext()),
      statuses.onDidChange(() => this.update()),
      server.onDidChangeState(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
      commands.registerCommand('reportCheckup.groupBySection', () => this.groupBy('section')),
      commands.registerCommand('reportCheckup.groupBySlot', () => this.groupBy('slot')),
    );
    see();
    this.update();
    void this.tellGrouping();
  }

  /** What a view lists, as it was last made: the entries with their children. */
  entriesOf(view: 'readiness' | 'sections' | 'placeholders'): readonly ViewEntry[] {
    const { current } = this.overviews;
    if (!current?.isDraft) return [];
    if (view === 'readiness') return readinessEntries(current);
    return view === 'sections' ? sectionEntries(current) : placeholderEntries(current, this.grouping);
  }

  dispose(): void {
    this.listeners.dispose();
    this.refreshed.dispose();
  }

  private create(
    name: string,
    list: (overview: OverviewParams) => readonly ViewEntry[],
  ): TreeView<ViewEntry> {
    const treeDataProvider: TreeDataProvider<ViewEntry> = {
      onDidChangeTreeData: this.refreshed.event,
      getTreeItem: toTreeItem,
      getChildren: (entry) => {
        const { current } = this.overviews;
        return entry ? [...(entry.children ?? [])] : current?.isDraft ? [...list(current)] : [];
      },
    };
    return window.createTreeView(`reportCheckup.${name}`, {
      treeDataProvider,
      showCollapseAll: name === 'placeholders',
    });
  }

  private async groupBy(grouping: Grouping): Promise<void> {
    this.grouping = grouping;
    await this.memory.update(GROUPING, grouping);
    await this.tellGrouping();
    this.refreshed.fire(undefined);
  }

  private tellGrouping(): Thenable<unknown> {
    return commands.executeCommand('setContext', GROUPING, this.grouping);
  }

  /** What is known without any view being on the screen: the badge, and which of the welcomes fits. */
  private update(): void {
    const uri = this.overviews.document;
    const status = uri ? this.statuses.of(uri) : undefined;
    const count = status?.isDraft ? status.placeholders : 0;
    const value = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} placeholders open', count) };
    if (this.placeholders.badge?.value !== value?.value) this.placeholders.badge = value;
    this.tellContext();
  }

  private tellContext(): void {
    const uri = this.overviews.document;
    const status = uri ? this.statuses.of(uri) : undefined;
    const known = status && (status.isDraft ? 'draft' : 'notDraft');
    const unknown = this.server.state === 'stopped' ? 'stopped' : 'checking';
    void commands.executeCommand('setContext', 'reportCheckup.view', uri ? (known ?? unknown) : 'none');
  }
}
