import {
  type Command,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
} from 'vscode';
import type { StatusParams } from '../../../server/src/protocol/protocol';
import { documentSelector } from '../server/document-selector';
import type { Server } from '../server/server';
import { countFindings, describeGenre, describeReadiness, type StatusText } from './status-text';
import type { Statuses } from './statuses';

/**
 * The language status items of the active document: what it is taken for and why (a click changes it), and for a draft
 * what still stands in its way. Two, because one line has room for two short texts and a command.
 */
export class StatusItems implements Disposable {
  readonly genre = languages.createLanguageStatusItem('reportCheckup.genre', []);
  readonly readiness = languages.createLanguageStatusItem('reportCheckup.readiness', []);
  private readonly listeners: Disposable;

  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
  ) {
    this.genre.name = l10n.t('Genre of this document');
    this.readiness.name = l10n.t('Is this draft ready');
    this.listeners = Disposable.from(
      server.onDidChangeState(() => this.update()),
      statuses.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    );
    this.update();
  }

  dispose(): void {
    this.listeners.dispose();
    this.genre.dispose();
    this.readiness.dispose();
  }

  private update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = this.server.state === 'running' && uri ? this.statuses.of(uri) : undefined;
    this.genre.busy = this.server.state === 'starting';
    if (status) this.showGenre(status);
    else this.showServer();
    // A file system may have come.
    const selector = [...documentSelector()];
    this.genre.selector = selector;
    // With a selector that matches nothing the item is not shown.
    this.readiness.selector = status?.isDraft ? selector : [];
    if (status?.isDraft) this.showReadiness(status);
  }

  private showGenre(status: StatusParams): void {
    const title = status.isDraft ? l10n.t('Choose Genre') : l10n.t('Check as a Report');
    say(this.genre, describeGenre(status), { command: 'reportCheckup.chooseGenre', title });
    this.genre.severity = status.isProbable
      ? LanguageStatusSeverity.Warning
      : LanguageStatusSeverity.Information;
  }

  private showServer(): void {
    const stopped = this.server.state === 'stopped';
    const detail = this.server.state === 'starting' ? l10n.t('Starting…') : '';
    const restart = { command: 'reportCheckup.restartServer', title: l10n.t('Restart') };
    if (stopped)
      say(
        this.genre,
        { text: l10n.t('Report Checkup has stopped'), detail: l10n.t('Drafts are not checked') },
        restart,
      );
    else say(this.genre, { text: l10n.t('Report Checkup'), detail }, undefined);
    this.genre.severity = stopped ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  }

  private showReadiness(status: StatusParams): void {
    say(this.readiness, describeReadiness(status), nextStep(status));
    const grave = status.findings.error > 0;
    this.readiness.severity = grave ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  }
}

function say(item: LanguageStatusItem, { text, detail }: StatusText, command: Command | undefined): void {
  item.text = text;
  item.detail = detail;
  item.command = command;
  item.accessibilityInformation = {
    label: [l10n.t('Report Checkup'), text, detail].filter(Boolean).join(', '),
  };
}

function nextStep(status: StatusParams): Command | undefined {
  if (status.missingSections.length > 0)
    return { command: 'reportCheckup.insertMissingSections', title: l10n.t('Insert Missing Sections') };
  if (status.placeholders > 0) return { command: 'reportCheckup.fillPlaceholders', title: l10n.t('Fill In') };
  if (countFindings(status) > 0)
    return { command: 'workbench.actions.view.problems', title: l10n.t('Show Problems') };
  return undefined;
}
