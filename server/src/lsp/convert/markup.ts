import { escapeMarkdown } from '../../checkup/markdown';

/** How the parts of a hover are written. Every text that goes in is plain; what comes out may be shown as it is. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  text(plain: string): string;
  strong(plain: string): string;
  readonly rule: string;
  /** A link that runs a command of the client, by words of ours; null where there are no links. */
  link(words: string, command: string, values: readonly string[]): string | null;
}

/** The words of a draft stay words: nothing in them may become a link, an image or a heading. */
export const MARKDOWN: Markup = {
  kind: 'markdown',
  text: escapeMarkdown,
  strong: (plain) => `**${escapeMarkdown(plain)}**`,
  rule: '---',
  link: (words, command, values) =>
    `[${escapeMarkdown(words)}](command:${command}?${encodeURIComponent(JSON.stringify(values))})`,
};

export const PLAIN: Markup = {
  kind: 'plaintext',
  text: (plain) => plain,
  strong: (plain) => plain,
  rule: '————',
  link: () => null,
};
