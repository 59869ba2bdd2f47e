import type { Finding } from '../../checkup/finding';
import { wordMessage } from '../../checkup/message';
import { messagesOf } from '../../checkup/messages-of';
import type { Language } from '../../rules/rule';

/** What a finding says. */
export function wordFinding({ rule, message }: Finding, language: Language): string {
  return wordMessage(messagesOf(rule), message, language);
}
