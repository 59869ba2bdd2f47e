/**
 * A phrase of a configuration: text in which `*` stands for any characters, none included. Not a regular
 * expression, so that a writer can read it and none can hang the server.
 */
export interface Phrase {
  /** The literal pieces between the stars; a phrase without a star has one. */
  readonly pieces: readonly string[];
}

export function readPhrase(text: string): Phrase {
  return { pieces: text.split(/\*+/) };
}

/** True when the phrase speaks of the whole text. Takes time in proportion to both, whatever they hold. */
export function matchesPhrase({ pieces }: Phrase, text: string): boolean {
  const first = pieces[0]!;
  if (pieces.length === 1) return text === first;
  const last = pieces.at(-1)!;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let at = first.length;
  const end = text.length - last.length;
  for (let i = 1; i < pieces.length - 1; i++) {
    const found = text.indexOf(pieces[i]!, at);
    if (found < 0 || found + pieces[i]!.length > end) return false;
    at = found + pieces[i]!.length;
  }
  return at <= end;
}
