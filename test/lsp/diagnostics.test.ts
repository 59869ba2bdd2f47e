import { describe, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc/node';
import { Client } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

describe('a draft that is opened', () => {
  test('has a diagnostic at each finding', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const diagnostics = await client.diagnose(URI);
    const chain = diagnostics.find(({ message }) => message.toString().includes('XX县XX镇XX村'));
    expect(chain).toMatchObject({
      range: rangeOf(DRAFT, 'XX县XX镇XX村'),
      severity: 1,
      code: 'placeholder/unresolved',
      source: 'report-checkup',
    });
    expect(diagnostics.map(({ code }) => code)).toContain('structure/missing-section');
  });

  test('follows edits', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const before = await client.diagnose(URI);
    client.change(
      URI,
      { range: rangeOf(DRAFT, 'XX县XX镇XX村'), text: '青岭县云溪镇河湾村' },
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    );
    const after = await client.diagnose(URI);
    const fresh = 'file:///fresh.txt';
    client.open(fresh, `\n\n${DRAFT.replace('XX县XX镇XX村', '青岭县云溪镇河湾村')}`);
    expect(after).toEqual(await client.diagnose(fresh));
    expect(after).toHaveLength(before.length - 1);
  });

  test('gives the same places whatever the line ends are, and with a BOM', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const expected = await client.diagnose(URI);
    for (const [i, text] of [DRAFT.replaceAll('\n', '\r\n'), DRAFT.replaceAll('\n', '\r')].entries()) {
      client.open(`${URI}.${i}`, text);
      expect(await client.diagnose(`${URI}.${i}`)).toEqual(expected);
    }
    client.open(`${URI}.bom`, `\uFEFF${DRAFT}`);
    const withBom = await client.diagnose(`${URI}.bom`);
    expect(withBom.map(({ code, message }) => [code, message])).toEqual(
      expected.map(({ code, message }) => [code, message]),
    );
  });

  test('names the places that belong to a finding', async () => {
    const client = await Client.start();
    const text = DRAFT.replace('XX县XX镇XX村', 'XX县XX镇XXX村');
    client.open(URI, text);
    const odd = (await client.diagnose(URI)).find(({ code }) => code === 'placeholder/inconsistent-mask');
    expect(odd?.relatedInformation).toHaveLength(1);
    expect(odd?.relatedInformation?.[0]?.location.uri).toBe(URI);
    expect(odd?.relatedInformation?.[0]?.location.range.start.line).toBe(7);
  });
});

describe('a text that is no draft', () => {
  test('has no diagnostics, whichever language it is in', async () => {
    const client = await Client.start();
    for (const [uri, language] of [
      ['file:///README.md', 'markdown'],
      ['file:///README.txt', 'plaintext'],
    ] as const) {
      client.open(uri, README, language);
      expect(await client.diagnose(uri)).toEqual([]);
    }
  });

  test('is one all the same when its language says so', async () => {
    const client = await Client.start();
    client.open(URI, '走访了XX县。', 'report-draft');
    expect((await client.diagnose(URI)).map(({ code }) => code)).toContain('placeholder/unresolved');
  });

  test('has none when it is not open', async () => {
    const client = await Client.start();
    expect(await client.pull('file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
  });
});

describe('an answer', () => {
  test('is "unchanged" while nothing has changed', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const first = await client.pull(URI);
    expect(await client.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.change(URI, { range: rangeOf(DRAFT, '当天'), text: '即时' });
    expect(await client.pull(URI, first.resultId)).toMatchObject({ kind: 'full' });
  });

  test('about a document opened again is not taken for the old one', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const first = await client.pull(URI);
    client.close(URI);
    client.open(URI, '随手记的几句话。');
    expect(await client.pull(URI, first.resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('is not worked out once the request was cancelled', async () => {
    const client = await Client.start();
    let answerSettings = (_: unknown) => {};
    client.settings = new Promise((resolve) => {
      answerSettings = resolve;
    });
    client.open(URI, DRAFT);
    const source = new CancellationTokenSource();
    const pulled = client.pull(URI, undefined, source.token);
    // Now the server has begun, and waits for the settings.
    await client.next('workspace/configuration');
    source.cancel();
    answerSettings({});
    await expect(pulled).rejects.toMatchObject({ code: -32800 });
    expect((await client.diagnose(URI)).length).toBeGreaterThan(0);
  });

  test('keeps two documents apart', async () => {
    const client = await Client.start();
    const other = 'untitled:Untitled-1';
    client.open(URI, DRAFT);
    client.open(other, DRAFT.replaceAll('XX', '青岭'));
    client.change(other, { range: rangeOf(DRAFT, '一、'), text: '三、' });
    const [one, two] = await Promise.all([client.diagnose(URI), client.diagnose(other)]);
    expect(one.map(({ code }) => code)).toContain('placeholder/unresolved');
    expect(two.map(({ code }) => code)).not.toContain('placeholder/unresolved');
  });
});

describe('more findings than the limit', () => {
  const lines = Array.from({ length: 30 }, (_, i) => `走访第${i}个村，用去XX万元。`);
  const text = `${DRAFT}${lines.join('\n')}`;

  test('end in a note that says how many more there are', async () => {
    const client = await Client.start({ settings: { maxFindings: 5 }, locale: 'en' });
    client.open(URI, text);
    const diagnostics = await client.diagnose(URI);
    expect(diagnostics).toHaveLength(6);
    const note = diagnostics[5]!;
    expect(note.severity).toBe(3);
    expect(note.range).toEqual(diagnostics[4]!.range);
    client.settings = { maxFindings: 500 };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    const all = await client.diagnose(URI);
    expect(note.message).toContain(`${all.length - 5} more`);
    expect(all.every(({ code }) => code !== note.code)).toBe(true);
  });
});

describe('messages', () => {
  test.each([
    ['zh-cn', '还没有填写'],
    ['zh-TW', '还没有填写'],
    ['en', 'not filled in'],
    ['fr', 'not filled in'],
  ])('for the locale %s say “%s”', async (locale, words) => {
    const client = await Client.start({ locale });
    client.open(URI, DRAFT);
    const found = (await client.diagnose(URI)).find(({ code }) => code === 'placeholder/unresolved');
    expect(found?.message).toContain(words);
  });

  test('are in the language of the editor even where the locale is another, and the setting overrules both', async () => {
    const client = await Client.start({ locale: 'en', initializationOptions: { language: 'zh-cn' } });
    client.open(URI, DRAFT);
    const find = async () =>
      (await client.diagnose(URI)).find(({ code }) => code === 'placeholder/unresolved')?.message;
    expect(await find()).toContain('还没有填写');
    client.settings = { messageLanguage: 'en' };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await find()).toContain('not filled in');
  });
});
