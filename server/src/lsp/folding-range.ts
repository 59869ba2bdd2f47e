import {
  type CancellationToken,
  type FoldingRange,
  FoldingRangeKind,
  type FoldingRangeParams,
} from 'vscode-languageserver';
import type { Checkup } from '../checkup/checkup';
import type { Draft } from '../draft/draft';
import type { Session } from './session';

/** Answers `textDocument/foldingRange`: what a draft folds into. Other texts fold as the editor has it. */
export async function foldingRanges(
  session: Session,
  { textDocument }: FoldingRangeParams,
  token: CancellationToken,
): Promise<FoldingRange[]> {
  const checked = await session.check(textDocument.uri, token);
  if (!checked?.checkup.recognition.isDraft) return [];
  const { checkup } = checked;
  const all = [...foldFrontMatter(checkup.draft), ...foldLeftovers(checkup), ...foldSections(checkup.draft)];
  // Beyond the limit the deepest sections go without, because they come last.
  return all.slice(0, session.abilities.foldingLimit);
}

function* foldFrontMatter({ frontMatterEnd }: Draft): Generator<FoldingRange> {
  if (frontMatterEnd > 1) yield { startLine: 0, endLine: frontMatterEnd - 1 };
}

/** Leftover lines next to each other, or with nothing but blank lines between. */
function* foldLeftovers({ draft: { lines }, leftovers }: Checkup): Generator<FoldingRange> {
  let start = -1;
  let last = -1;
  for (const line of [...leftovers].sort((a, b) => a - b)) {
    const continues = last >= 0 && lines.slice(last + 1, line).every(({ role }) => role === 'blank');
    if (!continues) {
      if (last > start) yield foldComment(start, last);
      start = line;
    }
    last = line;
  }
  if (last > start) yield foldComment(start, last);
}

function foldComment(startLine: number, endLine: number): FoldingRange {
  return { startLine, endLine, kind: FoldingRangeKind.Comment };
}

/** Layer by layer from the top, without the blank lines at a section's end, which set the next one off. */
function* foldSections({ lines, outline }: Draft): Generator<FoldingRange> {
  for (let layer = outline.sections; layer.length > 0; layer = layer.flatMap(({ children }) => children)) {
    for (const { line, endLine } of layer) {
      let last = endLine - 1;
      while (last > line && lines[last]!.role === 'blank') last--;
      if (last > line) yield { startLine: line, endLine: last };
    }
  }
}
