import { type Command, Disposable, LanguageStatusSeverity, l10n, languages, window } from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol';
import { documentSelector } from './document-selector';
import type { Server } from './server';
import { describeStatus } from './status-text';
import type { Statuses } from './statuses';

/** The language status item: what the active document is taken for and why; a click changes it. */
export class StatusItem implements Disposable {
  readonly item = languages.createLanguageStatusItem('reportCheckup.status', [...documentSelector()]);
  private readonly listeners: Disposable;

  constructor(
    private readonly server: Server,
    private readonly statuses: Statuses,
  ) {
    this.item.name = l10n.t('Report Checkup');
    this.listeners = Disposable.from(
      server.onDidChangeState(() => this.update()),
      statuses.onDidChange(() => this.update()),
      window.onDidChangeActiveTextEditor(() => this.update()),
    );
    this.update();
  }

  dispose(): void {
    this.listeners.dispose();
    this.item.dispose();
  }

  private update(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && this.statuses.of(uri);
    if (this.server.state === 'stopped') this.showStopped();
    else if (this.server.state === 'starting' || !status) this.showWaiting();
    else this.showStatus(status);
  }

  private showStatus(status: StatusParams): void {
    const { text, detail } = describeStatus(status);
    const grave =
      status.findings.error > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
    const title = status.isDraft ? l10n.t('Choose Genre') : l10n.t('Check as a Report');
    this.show(text, detail, grave, { command: 'reportCheckup.chooseGenre', title });
  }

  private showWaiting(): void {
    const starting = this.server.state === 'starting';
    const detail = starting ? l10n.t('Starting…') : '';
    this.show(l10n.t('Report Checkup'), detail, LanguageStatusSeverity.Information, undefined);
    this.item.busy = starting;
  }

  private showStopped(): void {
    this.show(
      l10n.t('Report Checkup has stopped'),
      l10n.t('Drafts are not checked'),
      LanguageStatusSeverity.Error,
      { command: 'reportCheckup.restartServer', title: l10n.t('Restart') },
    );
  }

  private show(
    text: string,
    detail: string,
    severity: LanguageStatusSeverity,
    command: Command | undefined,
  ): void {
    this.item.text = text;
    this.item.detail = detail;
    this.item.severity = severity;
    this.item.command = command;
    this.item.busy = false;
    this.item.accessibilityInformation = { label: [l10n.t('Report Checkup'), text, detail].join(', ') };
  }
}
