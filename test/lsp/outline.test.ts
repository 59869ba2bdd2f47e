import { describe, expect, test } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { Client, PULLING } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

/** An outline as a writer sees it. */
function draw(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}  ${detail}`,
    ...draw(children ?? [], `${indent}  `),
  ]);
}

function flatten(symbols: readonly DocumentSymbol[]): DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children ?? [])]);
}

describe('the outline of a draft', () => {
  test('shows its structure with what is open', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    expect(draw(await client.symbols(URI))).toEqual([
      '关于公务用车管理情况的自查报告  100字 · 5处待填',
      '  一、自查工作开展情况  69字 · 5处待填',
      '    （一）组织领导  20字 · 2处待填',
      '    （二）方法步骤  40字 · 3处待填',
      '      1.逐车核对  20字',
      '      2.入户了解  15字 · 3处待填',
      '  二、下一步整改措施  16字',
    ]);
  });

  test('speaks English to those who read it, with separators in its numbers', async () => {
    const client = await Client.start({ locale: 'en' });
    client.open(URI, DRAFT.replace('从严审批', '严'.repeat(2000)));
    const [root] = await client.symbols(URI);
    expect(root?.detail).toBe('2,096 chars · 5 open');
    expect(root?.children?.[1]?.detail).toBe('2,012 chars');
  });

  test('selects titles inside ranges that hold whole sections', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const [root] = await client.symbols(URI);
    const methods = root?.children?.[0]?.children?.[1];
    expect(methods?.selectionRange).toEqual(rangeOf(DRAFT, '（二）方法步骤'));
    expect(methods?.range.start).toEqual({ line: 5, character: 0 });
    expect(methods?.range.end.line).toBe(8);
    for (const { name, range, selectionRange, children } of flatten([root!])) {
      expect(name).not.toBe('');
      expect(range.start.line).toBeLessThanOrEqual(selectionRange.start.line);
      expect(range.end.line).toBeGreaterThanOrEqual(selectionRange.end.line);
      for (const child of children ?? []) expect(child.range.end.line).toBeLessThanOrEqual(range.end.line);
    }
  });

  test('tells layers and kinds of sections apart', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const kinds = new Map(flatten(await client.symbols(URI)).map(({ name, kind }) => [name, kind]));
    expect(new Set(kinds.values()).size).toBe(4);
    expect(kinds.get('一、自查工作开展情况')).toBe(kinds.get('二、下一步整改措施'));
    expect(kinds.get('一、自查工作开展情况')).not.toBe(kinds.get('（一）组织领导'));
    expect(kinds.get('1.逐车核对')).not.toBe(kinds.get('（一）组织领导'));
  });

  test('shortens the name of a paragraph that has no title', async () => {
    const client = await Client.start();
    const long = '对派车单填写不完整的科室逐一约谈并限期在三个工作日之内补齐全部手续同时抄送纪检组备案';
    client.open(URI, DRAFT.replace('从严审批', `1.${long}，逾期通报；从严审批`));
    const names = flatten(await client.symbols(URI)).map(({ name }) => name);
    const name = names.find((one) => one.startsWith('1.对派车单'));
    expect(name).toMatch(/…$/);
    expect(name!.length).toBeLessThanOrEqual(41);
  });

  test('is flat for a client that cannot nest', async () => {
    const { documentSymbol: _, ...textDocument } = PULLING.textDocument!;
    const client = await Client.start({ capabilities: { ...PULLING, textDocument } });
    client.open(URI, DRAFT);
    const symbols = (await client.symbols(URI)) as unknown as SymbolInformation[];
    expect(symbols).toHaveLength(7);
    expect(symbols[5]).toMatchObject({
      name: '2.入户了解',
      containerName: '（二）方法步骤',
      location: { uri: URI },
    });
  });

  test('is left to the editor for other texts', async () => {
    const client = await Client.start();
    client.open('file:///README.md', README, 'markdown');
    expect(await client.symbols('file:///README.md')).toEqual([]);
    expect(await client.folds('file:///README.md')).toEqual([]);
  });
});

describe('folding', () => {
  test('covers sections without the blank lines at their ends, and no single lines', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    expect(await client.folds(URI)).toEqual([
      { startLine: 2, endLine: 7 },
      { startLine: 9, endLine: 10 },
      { startLine: 3, endLine: 4 },
      { startLine: 5, endLine: 7 },
    ]);
  });

  test('covers items of more than one line', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT.replace('2.入户', '逐月再对一遍。\n2.入户'));
    expect(await client.folds(URI)).toContainEqual({ startLine: 6, endLine: 7 });
  });

  test('covers front matter and what a template has left behind', async () => {
    const client = await Client.start();
    const leftovers = ['某某文库整理，仅供学习参考，禁止外传', '', '咨询QQ：900011112222'];
    const text = ['---', 'author: 办公室', '---', ...leftovers, '', DRAFT].join('\n');
    client.open(URI, text);
    const folds = await client.folds(URI);
    expect(folds).toContainEqual({ startLine: 0, endLine: 2 });
    expect(folds).toContainEqual({ startLine: 3, endLine: 5, kind: 'comment' });
  });

  test('keeps to the limit of the client, the top layers first', async () => {
    const foldingRange = { rangeLimit: 2 };
    const textDocument = { ...PULLING.textDocument!, foldingRange };
    const client = await Client.start({ capabilities: { ...PULLING, textDocument } });
    client.open(URI, DRAFT);
    expect((await client.folds(URI)).map(({ startLine }) => startLine)).toEqual([2, 9]);
  });
});
