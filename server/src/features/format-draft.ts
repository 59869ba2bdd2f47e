import type { Checkup } from '../checkup/checkup';
import { editInRounds } from '../checkup/edit-in-rounds';
import { collectSafeEdits } from '../checkup/safe-edits';
import type { Draft } from '../draft/draft';
import { fullWidthCharacter } from '../rules/punctuation/full-width-character';
import { halfWidthMark } from '../rules/punctuation/half-width-mark';
import { invisibleCharacter } from '../rules/punctuation/invisible-character';
import { spaceInText } from '../rules/punctuation/space-in-text';
import { trailingSpace } from '../rules/punctuation/trailing-space';

/** What is layout: blanks, characters that cannot be seen, and the width of the others. No word is changed by it. */
const LAYOUT_RULES: ReadonlySet<string> = new Set(
  [trailingSpace, spaceInText, invisibleCharacter, fullWidthCharacter, halfWidthMark].map(({ name }) => name),
);

/** More than any chain of these fixes needs. */
const MOST_ROUNDS = 10;

/**
 * Applies the safe fixes of layout to lines `[from, end)`, until none is left. Rules that are off change nothing, and
 * a finding that is to be left alone stays.
 * @returns the very same draft when there is nothing to do
 */
export function formatDraft(checkup: Checkup, from: number, end: number): Draft {
  const isWanted = ({ rule, line }: { readonly rule: string; readonly line: number }) =>
    LAYOUT_RULES.has(rule) && line >= from && line < end;
  return editInRounds(checkup, ({ findings }) => collectSafeEdits(findings.filter(isWanted)), MOST_ROUNDS);
}
