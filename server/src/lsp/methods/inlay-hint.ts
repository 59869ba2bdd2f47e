import type { CancellationToken, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { countOpen } from '../../checkup/open-placeholders';
import { listEntries, type OutlineEntry } from '../../features/outline-entries';
import { describeCount } from '../convert/describe-count';
import type { Session } from '../session/session';

const COUNTED: ReadonlySet<OutlineEntry['kind']> = new Set(['title', 'top', 'heading']);

/** Answers `textDocument/inlayHint`: behind each heading how long its section is and how much in it is open. */
export async function inlayHints(
  session: Session,
  { textDocument, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[] | null> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft || !checked.inForce.sectionCounts) return null;
  const { lines } = checked.checkup.draft;
  const { language } = checked.inForce;
  const hints: InlayHint[] = [];
  for (const entry of walkEntries(listEntries(checked.checkup, countOpen(checked.checkup)))) {
    const line = entry.heading.endLine;
    if (!COUNTED.has(entry.kind) || line < range.start.line || line > range.end.line) continue;
    hints.push({
      position: { line, character: lines[line]!.text.length },
      label: describeCount(entry, language),
      paddingLeft: true,
    });
  }
  return hints;
}

function* walkEntries(entries: readonly OutlineEntry[]): Generator<OutlineEntry> {
  for (const entry of entries) {
    yield entry;
    yield* walkEntries(entry.children);
  }
}
