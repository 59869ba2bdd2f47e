import type { Checkup } from '../checkup/checkup';
import type { Draft } from '../draft/draft';
import { lastWritten } from './stretch';

/** Lines from 0 that fold into the first of them, both ends inclusive. */
export interface Fold {
  readonly line: number;
  readonly lastLine: number;
  readonly what: 'section' | 'leftovers' | 'front-matter';
}

/**
 * What a draft folds into: front matter, what a template has left behind, and its sections layer by layer, so that
 * whoever takes only the first ones goes without the deepest.
 */
export function findFolds(checkup: Checkup): readonly Fold[] {
  return [...foldFrontMatter(checkup.draft), ...foldLeftovers(checkup), ...foldSections(checkup.draft)];
}

function* foldFrontMatter({ frontMatterEnd }: Draft): Generator<Fold> {
  if (frontMatterEnd > 1) yield { line: 0, lastLine: frontMatterEnd - 1, what: 'front-matter' };
}

/** Leftover lines next to each other, or with nothing but blank lines between. */
function* foldLeftovers({ draft: { lines }, leftovers }: Checkup): Generator<Fold> {
  let line = -1;
  let lastLine = -1;
  for (const next of [...leftovers].sort((a, b) => a - b)) {
    const continues = lastLine >= 0 && lines.slice(lastLine + 1, next).every(({ role }) => role === 'blank');
    if (!continues) {
      if (lastLine > line) yield { line, lastLine, what: 'leftovers' };
      line = next;
    }
    lastLine = next;
  }
  if (lastLine > line) yield { line, lastLine, what: 'leftovers' };
}

/** Layer by layer from the top, without the blank lines at a section's end, which set the next one off. */
function* foldSections(draft: Draft): Generator<Fold> {
  const { sections } = draft.outline;
  for (let layer = sections; layer.length > 0; layer = layer.flatMap(({ children }) => children)) {
    for (const { line, endLine } of layer) {
      const lastLine = lastWritten(draft, line, endLine);
      if (lastLine > line) yield { line, lastLine, what: 'section' };
    }
  }
}
