import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import { suggestFormulation } from '../../features/complete/formulation';
import { suggestOpenings } from '../../features/complete/line-start';
import type { Suggestion } from '../../features/complete/suggestion';
import type { Language } from '../../rules/rule';
import { toRange, toTextEdit } from '../convert/range';
import { say } from '../convert/words';
import type { CheckedDocument } from '../session/session';

const KINDS: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  ordinal: CompletionItemKind.EnumMember,
  formulation: CompletionItemKind.Text,
};

/** What could open a section in a line just begun, and the formulation whose name ends at a place. */
export function completeLine(
  { checkup, inForce: { language } }: CheckedDocument,
  { line, character }: Position,
): CompletionItem[] {
  const suggestions = [
    ...suggestOpenings(checkup, line, character),
    ...suggestFormulation(checkup.draft, line, character),
  ];
  return suggestions.map((suggestion, i) => ({
    label: suggestion.label,
    kind: KINDS[suggestion.kind],
    detail: describe(suggestion, language),
    filterText: suggestion.filter,
    sortText: String(i).padStart(3, '0'),
    textEdit: {
      range: toRange({ line, start: suggestion.start, end: character }),
      newText: suggestion.text,
    },
    ...(suggestion.more.length > 0 && { additionalTextEdits: suggestion.more.map(toTextEdit) }),
  }));
}

function describe({ kind, source }: Suggestion, language: Language): string {
  return kind === 'formulation'
    ? source
    : say(kind === 'section' ? 'missingSection' : 'nextOrdinal', language);
}
