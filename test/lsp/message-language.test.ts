import { expect, test } from 'vitest';
import {
  CHECK_TEXT,
  type CheckedText,
  GENRES,
  type GenreItem,
  PLACEHOLDERS,
  type PlaceholderItem,
  STARTER_CONFIG,
  SUMMARY_PAGE,
} from '../../server/src/protocol/protocol';
import { Client } from './client';
import { DRAFT, rangeOf, URI } from './drafts';

const HAN = /\p{Script=Han}/u;
/** What quotes the draft stays as it is written there. */
const ownWords = (text: string) => text.replaceAll(/“[^”]*”|`[^`]*`/g, '');

test.each(['zh', 'en'] as const)('whatever the server says is in the language set: %s', async (language) => {
  // VS Code speaks the other one.
  const locale = language === 'zh' ? 'en' : 'zh-cn';
  const client = await Client.start({ locale, settings: { messageLanguage: language } });
  client.open(URI, DRAFT);
  const range = rangeOf(DRAFT, 'XX名');
  const said: Record<string, string> = {
    diagnostics: (await client.diagnose(URI)).map(({ message }) => ownWords(String(message))).join(),
    status: (await client.nextStatus()).reason,
    hover: JSON.stringify((await client.hover(URI, range.start))?.contents),
    actions: (await client.actions(URI, rangeOf(DRAFT, '关于公务')))
      .map(({ title }) => ownWords(title))
      .join(),
    outline: (await client.symbols(URI)).map(({ detail }) => detail).join(),
    genres: (await client.request<GenreItem[]>(GENRES, { uri: URI })).map(({ name }) => name).join(),
    slots: (await client.request<PlaceholderItem[]>(PLACEHOLDERS, { uri: URI }))
      .map(({ slot }) => slot)
      .join(),
    starter: (await client.request<string>(STARTER_CONFIG))
      .split('\n')
      .filter((line) => /^\s*\/\/ /.test(line))
      .join(),
    summary: await client.request<string>(SUMMARY_PAGE, { drafts: [], others: 0, unread: [] }),
    text: (await client.request<CheckedText>(CHECK_TEXT, { uri: URI, text: DRAFT })).status.genre!.name,
  };
  for (const [name, words] of Object.entries(said)) {
    expect(words, name).not.toBe('');
    if (language === 'zh') expect(words, name).toMatch(HAN);
    else expect(words, name).toMatch(/[A-Za-z]{3}/);
  }
  for (const name of ['outline', 'genres', 'summary', 'text', 'diagnostics', 'actions']) {
    if (language === 'en') expect(said[name], name).not.toMatch(HAN);
  }
});
