import type { LineChange } from '../../draft/draft';

/**
 * One change that covers two.
 * @param first counts the lines of the text before both
 * @param second counts those of the text between them
 */
export function mergeChanges(first: LineChange, second: LineChange): LineChange {
  const from = Math.min(first.from, second.from);
  const between = Math.max(first.from + first.added, second.from + second.removed) - from;
  return {
    from,
    removed: between - first.added + first.removed,
    added: between - second.removed + second.added,
  };
}
