import type { Finding } from '../../checkup/finding';
import { wordMessage } from '../../checkup/message';
import { messagesOf } from '../../checkup/messages-of';
import type { Language } from '../../rules/rule';
import type { CheckedFile } from '../checking/check-text';
import { say } from '../say';

/** What a finding says; in a Word document with the number of its paragraph, by which a person finds it there. */
export function wordFinding(
  { word }: Pick<CheckedFile, 'word'>,
  { rule, message, line }: Finding,
  language: Language,
): string {
  const number = paragraphOf(word, line);
  const place = number === null ? '' : say('paragraph', { number }, language);
  return wordMessage(messagesOf(rule), message, language) + place;
}

/** The number of the paragraph, from 1, that a line of a Word document belongs to; null in a text, and in text boxes. */
export function paragraphOf(word: CheckedFile['word'], line: number): number | null {
  return word?.lines[line]?.paragraph.number || null;
}
