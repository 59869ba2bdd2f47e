import { l10n } from 'vscode';
import type { OpenItem, OverviewParams } from '../../../server/src/protocol/protocol';
import { goTo, type ViewEntry } from './view-item';

export type Grouping = 'section' | 'slot';

/** What is open in a draft, by the sections that it stands in or by what it stands for, each with its count. */
export function placeholderEntries(overview: OverviewParams, grouping: Grouping): readonly ViewEntry[] {
  const groups = new Map<string, OpenItem[]>();
  for (const item of overview.placeholders) {
    const name = grouping === 'slot' ? item.slot : String(item.heading);
    const known = groups.get(name);
    if (known) known.push(item);
    else groups.set(name, [item]);
  }
  const names = new NameCounts();
  const entries = [...groups].map(([key, items]): ViewEntry => {
    const label = grouping === 'slot' ? key : titleOf(overview, items[0]!);
    const id = `${grouping} ${names.number(label)}`;
    return {
      id,
      label,
      description: String(items.length),
      spoken: l10n.t('{0}: {1}', label, l10n.t('{0} placeholders open', items.length)),
      icon: grouping === 'slot' ? 'symbol-field' : 'list-unordered',
      children: items.map((item, i) => placeEntry(overview.uri, item, grouping, `${id}/${i}`)),
    };
  });
  return overview.morePlaceholders === 0 ? entries : [...entries, moreEntry(overview.morePlaceholders)];
}

/** Two sections may have the same title. */
class NameCounts {
  private readonly seen = new Map<string, number>();

  number(name: string): string {
    const count = this.seen.get(name) ?? 0;
    this.seen.set(name, count + 1);
    return count === 0 ? name : `${name} ${count}`;
  }
}

function titleOf({ headings, placeholders }: OverviewParams, { heading, line }: OpenItem): string {
  if (heading >= 0) return headings[heading]!.trim();
  const firstInside = placeholders.find((one) => one.heading >= 0);
  return firstInside && firstInside.line < line ? l10n.t('End of the draft') : l10n.t('Title and beginning');
}

function placeEntry(uri: string, item: OpenItem, grouping: Grouping, id: string): ViewEntry {
  const { before, mask, after, slot, line } = item;
  const where = l10n.t('line {0}', line + 1);
  return {
    id,
    label: { label: before + mask + after, highlights: [[before.length, before.length + mask.length]] },
    description: grouping === 'slot' ? where : slot,
    spoken: [slot, before + mask + after, where].join(', '),
    tooltip: `${slot}\n${where}`,
    command: goTo(uri, item, l10n.t('Go to the Placeholder')),
  };
}

function moreEntry(count: number): ViewEntry {
  return { id: 'more', label: l10n.t('{0} more, not listed', count), icon: 'ellipsis' };
}
