import type { Language, Localised, Message, MessageValue } from '../rules/rule';

/** Fills a message template: `{name}` becomes the value of that name; an unknown name stays as it is. */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, MessageValue>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
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
