import {
  Disposable,
  Range,
  Selection,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { type GapParams, PLACEHOLDERS, type SectionEdit } from '../../../server/src/protocol/protocol';
import type { FillRequests } from './fill-requests';
import { moveSpan, type Span } from './moving-span';

/** A place on the way through the draft. */
export interface Stop {
  /** Null once an edit of somebody else has touched it. */
  span: Span | null;
  /** What stood there before it was filled in; null while it is open. */
  readonly mask: string | null;
  /** What it was filled with, to begin with when it is asked for again. */
  readonly value: string;
}

/** A draft that is edited without end is not waited for. */
export const MOST_TRIES = 8;

/** The draft that is filled in: follows its places through edits of everybody, and makes our own. */
export class OpenDraft implements Disposable {
  private readonly stops: Stop[] = [];
  private readonly listeners: Disposable;
  /** While an edit of our own is made, its change is no news. */
  private isWriting = false;
  /** False in a diff, for one, whose tab is not that of the draft. */
  private readonly hadTab: boolean;

  /** @param tell is told that somebody else has edited the draft, or that it was closed */
  constructor(
    private readonly document: TextDocument,
    private readonly requests: FillRequests,
    tell: (news: 'edited' | 'closed') => void,
  ) {
    this.hadTab = this.hasTab();
    this.listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document: changed, contentChanges }) => {
        if (changed !== document || contentChanges.length === 0) return;
        for (const change of contentChanges)
          for (const stop of this.stops) stop.span &&= moveSpan(stop.span, change);
        if (!this.isWriting) tell('edited');
      }),
      workspace.onDidCloseTextDocument((closed) => {
        if (closed === document) tell('closed');
      }),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.some(({ input }) => this.shows(input)) && !this.isOpen()) tell('closed');
      }),
    );
  }

  /** Has a place follow every edit from now on. */
  track(stop: Stop): void {
    if (!this.stops.includes(stop)) this.stops.push(stop);
  }

  dispose(): void {
    this.listeners.dispose();
  }

  /** Where something is open, in the order of the text; nothing once the draft is closed. */
  async listOpen(): Promise<readonly Span[]> {
    const { document, requests } = this;
    if (!this.isOpen()) return [];
    for (let tries = 0; ; tries++) {
      const { version } = document;
      const items = await requests.ask(PLACEHOLDERS, { uri: requests.uri });
      if (version !== document.version && tries < MOST_TRIES) continue;
      return items.map(({ line, start, end }) => {
        const range = new Range(line, start, line, end);
        return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      });
    }
  }

  /** How the server is told of a place; null for one that is gone. */
  placeOf({ span, mask }: Stop): GapParams | null {
    if (!span || this.document.isClosed) return null;
    const start = this.document.positionAt(span.start);
    const end = this.document.positionAt(span.end);
    return start.line === end.line
      ? this.requests.place(start.line, start.character, end.character, mask)
      : null;
  }

  /** What stood, before anything was filled in, where an edit puts its text. */
  maskUnder({ span, mask }: Stop, edit: SectionEdit): string {
    const { document } = this;
    const end = document.positionAt(span!.end);
    const beyond = new Range(end, document.validatePosition(end.with(edit.endLine, edit.end)));
    const known = mask ?? document.getText(new Range(document.positionAt(span!.start), end));
    return edit.end > end.character ? known + document.getText(beyond) : known;
  }

  /** Makes edits of a version of the draft; false when it is another one by now. One step to undo. */
  async write(version: number, edits: readonly SectionEdit[]): Promise<boolean> {
    const { document } = this;
    if (document.isClosed || document.version !== version) return false;
    const change = new WorkspaceEdit();
    for (const { line, start, endLine, end, text } of edits)
      change.replace(document.uri, new Range(line, start, endLine, end), text);
    this.isWriting = true;
    try {
      return await workspace.applyEdit(change);
    } finally {
      this.isWriting = false;
    }
  }

  /** Selects a place, without taking the focus from where the user types. */
  reveal({ start, end }: Span): void {
    const range = new Range(this.document.positionAt(start), this.document.positionAt(end));
    const editor = window.visibleTextEditors.find(({ document }) => document === this.document);
    if (!editor) {
      // Another tab is in front; the question stays where it is.
      void window.showTextDocument(this.document, { preserveFocus: true, selection: range });
      return;
    }
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  /** The editor of a tab that is being closed stays visible for a moment. */
  private isOpen(): boolean {
    if (this.document.isClosed) return false;
    if (this.hadTab) return this.hasTab();
    return window.visibleTextEditors.some(({ document }) => document === this.document);
  }

  private hasTab(): boolean {
    return window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => this.shows(input)));
  }

  private shows(input: unknown): boolean {
    return input instanceof TabInputText && input.uri.toString() === this.document.uri.toString();
  }
}
