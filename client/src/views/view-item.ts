import {
  type Command,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  Uri,
} from 'vscode';
import type { InsertSectionParams, OverviewPlace } from '../../../server/src/protocol/protocol';

/** What an entry of a view is made of; those with children can be opened. */
export interface ViewEntry {
  /** Stays the same as long as it is the same thing for a writer: VS Code keeps what is open by it. */
  readonly id: string;
  readonly label: string | TreeItemLabel;
  readonly description?: string;
  /** What a screen reader says; the label and the description if absent. */
  readonly spoken?: string;
  readonly icon?: string;
  readonly colour?: string;
  readonly tooltip?: string;
  readonly command?: Command;
  readonly context?: string;
  /** The section that the button beside the entry inserts. */
  readonly insertion?: InsertSectionParams;
  readonly children?: readonly ViewEntry[];
}

export function toTreeItem(entry: ViewEntry): TreeItem {
  const { id, label, description = '', icon, colour, tooltip, command, context, children } = entry;
  const state = children ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(label, state);
  const words = typeof label === 'string' ? label : label.label;
  item.id = id;
  item.description = description;
  item.accessibilityInformation = { label: entry.spoken ?? [words, description].filter(Boolean).join(', ') };
  item.tooltip = tooltip ?? words;
  if (icon) item.iconPath = new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined);
  if (command) item.command = command;
  if (context) item.contextValue = context;
  return item;
}

/** Leads to a place of a draft. */
export function goTo(uri: string, { line, start, end }: OverviewPlace, title: string): Command {
  return { command: 'reportCheckup.showPlace', title, arguments: [Uri.parse(uri), line, start, end] };
}
