import type { Language, Localised, Message, MessageValue } from '../rules/rule';

/** Fills a message template: `{name}` becomes the value of that name; an unknown name stays as it is. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  const parts = partsOf(template);
  let text = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i]!;
    const value = values[name] ?? `{${name}}`;
    text += (typeof value === 'object' ? value[language] : value) + parts[i + 1]!;
  }
  return text;
}

const known = new Map<string, readonly string[]>();

/** Words and names of a template by turns, words first; there are as many templates as messages. */
function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) {
    parts = template.split(/\{(\w+)\}/);
    known.set(template, parts);
  }
  return parts;
}

/** The words of a message in one language, out of the templates of its rule. */
export function wordMessage(
  messages: Readonly<Record<string, Localised>>,
  message: Message,
  language: Language,
): string {
  const template = messages[message.id];
  return template ? fillTemplate(template[language], message.values, language) : message.id;
}
