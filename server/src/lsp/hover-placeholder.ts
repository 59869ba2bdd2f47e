import type { Position } from 'vscode-languageserver';
import type { Checkup } from '../checkup/checkup';
import { type Chain, findChains } from '../draft/chains';
import type { Draft } from '../draft/draft';
import { describeSlot } from '../draft/find-placeholders';
import type { Placeholder } from '../draft/placeholder';
import type { Language } from '../rules/rule';
import type { Markup } from './markup';
import { say } from './words';

/** One part of a hover, and the place it is about. */
export interface HoverPart {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the placeholder at a position stands for, what it is part of, and how often the draft has it; null without one. */
export function hoverPlaceholder(
  { draft, leftovers }: Checkup,
  { line, character }: Position,
  language: Language,
  markup: Markup,
): HoverPart | null {
  const found = leftovers.has(line) ? undefined : draft.lines[line];
  const placeholder = found?.placeholders.find(({ start, end }) => start <= character && character <= end);
  if (!found || !placeholder) return null;
  const { text, placeholders } = found;
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
  const count = countSame(draft, leftovers, words, placeholder.slot);
  if (count > 1) paragraphs.push(markup.text(say('sameElsewhere', language, { text: words, count })));
  return { line, start: placeholder.start, end: placeholder.end, text: paragraphs.join('\n\n') };
}

function describeChain({ start, end, placeholders }: Chain, text: string, language: Language): string {
  return say('chain', language, { text: text.slice(start, end), count: placeholders.length });
}

/** How many placeholders of the draft are written like this and stand for the same. */
function countSame(
  { lines }: Draft,
  leftovers: ReadonlySet<number>,
  words: string,
  slot: Placeholder['slot'],
): number {
  let count = 0;
  for (const [i, { text, placeholders }] of lines.entries()) {
    if (placeholders.length === 0 || leftovers.has(i)) continue;
    for (const one of placeholders) {
      if (one.slot === slot && one.end - one.start === words.length && text.startsWith(words, one.start))
        count++;
    }
  }
  return count;
}
