/** How the parts of a hover are written. Every text that goes in is plain; what comes out may be shown as it is. */
export interface Markup {
  readonly kind: 'markdown' | 'plaintext';
  text(plain: string): string;
  strong(plain: string): string;
  readonly rule: string;
}

/** The words of a draft stay words: nothing in them may become a link, an image or a heading. */
export const MARKDOWN: Markup = {
  kind: 'markdown',
  text: escapeMarkdown,
  strong: (plain) => `**${escapeMarkdown(plain)}**`,
  rule: '---',
};

export const PLAIN: Markup = {
  kind: 'plaintext',
  text: (plain) => plain,
  strong: (plain) => plain,
  rule: '————',
};

/** CommonMark takes a backslash before any ASCII punctuation (section 2.4). */
function escapeMarkdown(plain: string): string {
  return plain.replace(/[\r\n]+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
