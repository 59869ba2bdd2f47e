import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { describeSlot } from '../../draft/find-placeholders';
import { openGap } from '../../features/gap';
import { placeholderAt } from '../../features/same-placeholders';
import { findUsedValues, wantedValues } from '../../features/used-values';
import type { ValueItem } from '../../protocol/protocol';
import { toRange } from '../convert/range';
import { say } from '../convert/words';
import { findElsewhere } from '../requests/fill-gap';
import type { OtherDrafts } from '../session/other-drafts';
import type { CheckedDocument } from '../session/session';

/**
 * Values that were used for the same as the placeholder at a position stands for, in this draft and in others of the
 * workspace. Each takes the place of the whole placeholder; the unit stays.
 * @returns null where no placeholder is
 */
export async function completePlaceholder(
  drafts: OtherDrafts,
  checked: CheckedDocument,
  { line, character }: Position,
): Promise<CompletionItem[] | null> {
  const { document, checkup } = checked;
  const here = placeholderAt(checkup, line, character);
  if (!here) return null;
  const { start, end } = here.placeholder;
  const gap = openGap(document.draft, checkup, { line, start, end, mask: null })!;
  const { lines } = checkup.draft;
  const wanted = wantedValues(lines[line]!.text, here.placeholder);
  if (!wanted) return [];
  const own = findUsedValues(lines, checkup.leftovers, wanted, line).map((one) => ({
    ...one,
    uri: document.uri,
  }));
  const known = new Set(own.map(({ value }) => value));
  const others = (await findElsewhere(drafts, { gap, checked })).filter(({ value }) => !known.has(value));
  const { language } = checked.inForce;
  const words = lines[line]!.text.slice(start, end);
  const slot = describeSlot(lines[line]!.text, here.placeholder)[language];
  return [...own, ...others].map((item, i) => ({
    label: item.value,
    labelDetails: { description: whereOf(item, document.uri, checked) },
    detail: slot,
    kind: CompletionItemKind.Value,
    // The editor compares with the words at the caret, and those are the mask.
    filterText: words,
    sortText: String(i).padStart(3, '0'),
    textEdit: { range: toRange({ line, start, end }), newText: item.value },
  }));
}

function whereOf({ uri, line }: ValueItem, here: string, { inForce: { language } }: CheckedDocument): string {
  if (uri === here) return say('onLine', language, { line: line + 1 });
  return Utils.basename(URI.parse(uri));
}
