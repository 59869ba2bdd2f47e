import { expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { Client, PULLING } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

function wordsOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? '';
}

test('a placeholder says what it stands for, what it is part of, and how often the draft has it', async () => {
  const client = await Client.start();
  const text = `${DRAFT}XX县派人参加。\n`;
  client.open(URI, text);
  const { start } = rangeOf(text, 'XX县XX镇XX村');
  const hover = await client.hover(URI, start);
  expect(hover?.range).toEqual({ start, end: { line: start.line, character: start.character + 2 } });
  expect(hover?.contents).toMatchObject({ kind: 'markdown' });
  const words = wordsOf(hover);
  expect(words).toContain('县（旗）名');
  expect(words).toContain('“XX县XX镇XX村”');
  expect(words).toContain('3 处');
  expect(words).toContain('全文共 2 处');
});

test('a finding says why it matters and on what that rests, in the language of the client', async () => {
  for (const [locale, title] of [
    ['zh-cn', '缺少必备部分'],
    ['en', 'Required section missing'],
  ] as const) {
    const client = await Client.start({ locale });
    client.open(URI, DRAFT);
    const words = wordsOf(await client.hover(URI, { line: 0, character: 5 }));
    expect(words).toContain(`**${title}**`);
    expect(words).toMatch(/依据：|Source\\:/);
  }
});

test('nothing in a draft becomes a link, an image or markup of a hover', async () => {
  const client = await Client.start();
  const evil = '【待补充：`码`#标_题_*粗*www.x.test】';
  const text = `${DRAFT}${evil}\n`;
  client.open(URI, text);
  const words = wordsOf(await client.hover(URI, rangeOf(text, evil).start));
  expect(words.replaceAll('\\', '')).toContain(evil);
  expect(words).not.toMatch(/(?<!\\)[`#_.]|(?<!\\)\*粗/);
});

test('a client without Markdown gets plain text', async () => {
  const textDocument = { ...PULLING.textDocument!, hover: { contentFormat: ['plaintext' as const] } };
  const client = await Client.start({ capabilities: { ...PULLING, textDocument } });
  client.open(URI, DRAFT);
  const hover = await client.hover(URI, rangeOf(DRAFT, 'XX县').start);
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' });
  expect(wordsOf(hover)).not.toMatch(/[*\\]/);
});

test('there is nothing to say about plain words, and about texts that are no drafts', async () => {
  const client = await Client.start();
  client.open(URI, DRAFT);
  expect(await client.hover(URI, rangeOf(DRAFT, '从严').start)).toBe(null);
  client.open('file:///README.md', README, 'markdown');
  expect(await client.hover('file:///README.md', rangeOf(README, 'XX县').start)).toBe(null);
});

test('the page of a rule is offered, in hover and bulb, to clients that can show it', async () => {
  const able = await Client.start({ initializationOptions: { explainsRules: true } });
  able.open(URI, DRAFT);
  const start = { line: 0, character: 5 };
  expect(wordsOf(await able.hover(URI, start))).toContain(
    '(command:reportCheckup.explainRule?%5B%22structure%2Fmissing-section%22%2C%22zh%22%5D)',
  );
  const actions = await able.actions(URI, { start, end: start });
  expect(actions.filter(({ kind }) => kind === 'quickfix.explain')).toEqual([
    expect.objectContaining({
      command: expect.objectContaining({ arguments: ['structure/missing-section', 'zh'] }),
    }),
  ]);
  const plain = await Client.start();
  plain.open(URI, DRAFT);
  expect(wordsOf(await plain.hover(URI, start))).not.toContain('command:');
});
