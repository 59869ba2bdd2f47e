import { escapeMarkdown, writeTable } from '../../checkup/markdown';
import { say } from '../say';
import { WORDS } from '../words';
import type { Format } from './format';
import { COLUMNS, isOnPage, rowsOf, stateOf, sumUp } from './page';
import { visible } from './visible';

/** A page to hand over, in Markdown: a table a file. Nothing in a draft becomes markup. */
export const MARKDOWN: Format = {
  head: ({ language }) => `# ${WORDS.pageTitle[language]}\n`,
  separator: '',
  file: (file, context) => {
    if (!isOnPage(file, context)) return '';
    const { language } = context;
    const rows = rowsOf(file, language).map(({ place, level, words, advice, source }) => {
      // Asterisks are no emphasis between a Han character and a mark: 函**〔〕**号.
      const own = words.own === '' ? '' : `<b>${escapeMarkdown(words.own)}</b>`;
      const quoted = escapeMarkdown(words.before) + own + escapeMarkdown(words.after);
      return [escapeMarkdown(place), level, quoted, escapeMarkdown(advice), escapeMarkdown(source)];
    });
    const columns = COLUMNS.map((id) => ({ title: WORDS[id][language] }));
    const parts = [
      `## ${escapeMarkdown(visible(file.path))}`,
      escapeMarkdown(stateOf(file, context)),
      ...(rows.length > 0 ? [writeTable(columns, rows)] : []),
      ...(file.omitted > 0 ? [escapeMarkdown(say('omitted', { count: file.omitted }, language))] : []),
    ];
    return `\n${parts.join('\n\n')}\n`;
  },
  tail: (totals, { language }) => {
    const failed = totals.failures.map(({ sentence }) => `- ${escapeMarkdown(visible(sentence))}\n`);
    const unread = failed.length > 0 ? `\n## ${WORDS.pageUnread[language]}\n\n${failed.join('')}` : '';
    return `${unread}\n${escapeMarkdown(sumUp(totals, language))}\n`;
  },
};
