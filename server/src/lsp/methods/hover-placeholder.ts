import type { Position } from 'vscode-languageserver';
import type { Checkup } from '../../checkup/checkup';
import { type Chain, findChains } from '../../draft/chains';
import { describeSlot } from '../../draft/find-placeholders';
import { findSamePlaceholders, placeholderAt } from '../../features/same-placeholders';
import type { Language } from '../../rules/rule';
import type { Markup } from '../convert/markup';
import { say } from '../convert/words';

/** One part of a hover, and the place it is about. */
export interface HoverPart {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the placeholder at a position stands for, what it is part of, and how often the draft has it; null without one. */
export function hoverPlaceholder(
  checkup: Checkup,
  { line, character }: Position,
  language: Language,
  markup: Markup,
): HoverPart | null {
  const found = placeholderAt(checkup, line, character);
  if (!found) return null;
  const { placeholder } = found;
  const { text, placeholders } = checkup.draft.lines[line]!;
  const words = text.slice(placeholder.start, placeholder.end);
  const slot = describeSlot(text, placeholder)[language];
  const paragraphs = [
    markup.strong(say('placeholder', language, { text: words })),
    markup.text(say('standsFor', language, { slot })),
  ];
  const chain = findChains(text, placeholders).find((one) => one.placeholders.includes(placeholder));
  if (chain && chain.placeholders.length > 1) {
    paragraphs.push(markup.text(describeChain(chain, text, language)));
  }
  const count = findSamePlaceholders(checkup, found).length;
  if (count > 1) paragraphs.push(markup.text(say('sameElsewhere', language, { text: words, count })));
  return { line, start: placeholder.start, end: placeholder.end, text: paragraphs.join('\n\n') };
}

function describeChain({ start, end, placeholders }: Chain, text: string, language: Language): string {
  return say('chain', language, { text: text.slice(start, end), count: placeholders.length });
}
