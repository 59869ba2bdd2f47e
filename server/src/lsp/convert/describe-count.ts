import type { Language } from '../../rules/rule';
import { say } from './words';

/** How long a part of a draft is, and how much in it is open: 69字 · 5处待填. */
export function describeCount(
  { characters, open }: { readonly characters: number; readonly open: number },
  language: Language,
): string {
  const length = say('length', language, { count: characters });
  return open === 0 ? length : `${length} · ${say('open', language, { count: open })}`;
}
