import type { Draft } from '../../draft/draft';
import { writeCanonical } from '../../rules/wording/formulation-lists';
import { FORMULATIONS } from '../../rules/wording/formulations.data';
import type { Suggestion } from './suggestion';

/**
 * The fixed formulation whose name ends at a column, spelled out: behind the name in brackets, and in its place. None
 * where brackets or a colon follow already.
 */
export function suggestFormulation({ lines }: Draft, line: number, column: number): readonly Suggestion[] {
  const { text, role } = lines[line] ?? { text: '', role: 'code' };
  if (role !== 'text' || /^[”’]?[（(：:]/.test(text.slice(column))) return [];
  const before = text.slice(0, column);
  const quoted = before.endsWith('”') ? before.slice(0, -1) : before;
  const row = FORMULATIONS.filter(({ name }) => quoted.endsWith(name)).sort(byLength)[0];
  if (!row) return [];
  const nameStart = quoted.length - row.name.length;
  const start = quoted !== before && before[nameStart - 1] === '“' ? nameStart - 1 : nameStart;
  const written = before.slice(start);
  const list = writeCanonical(row);
  const made = { kind: 'formulation', start, filter: written, more: [], source: row.source } as const;
  const inBrackets = `${written}（${list}）`;
  return [
    { ...made, label: inBrackets, text: inBrackets },
    { ...made, label: list, text: list },
  ];
}

function byLength(a: { readonly name: string }, b: { readonly name: string }): number {
  return b.name.length - a.name.length;
}
