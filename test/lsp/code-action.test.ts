import { describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { applyTextEdits, versionedEdits } from './apply';
import { Client, PULLING } from './client';
import { DRAFT, rangeOf, URI } from './drafts';

const FIX_ALL = 'source.fixAll.reportCheckup';
/** Two wrong characters that are surely wrong, far apart. */
const MISSPELT = DRAFT.replace('成立专班', '动员布署')
  .replace('从严审批', '加强锻练')
  .replace('从严', '从严');
const MISSING = 'structure/missing-section';

function apply(text: string, action: CodeAction | undefined): string {
  const { uri, edits } = versionedEdits(action?.edit);
  expect(uri).toBe(URI);
  return applyTextEdits(text, edits);
}

function find(diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  const found = diagnostics.find((one) => one.code === code);
  if (!found) throw new Error(`No ${code} among the diagnostics.`);
  return found;
}

describe('a quick fix', () => {
  test('inserts the section that is missing, and with it the finding goes', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const missing = find(await client.diagnose(URI), MISSING);
    const [action] = await client.actions(URI, missing.range, { diagnostics: [missing] });
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [missing] });
    expect(versionedEdits(action?.edit).version).toBe(1);
    client.change(URI, { text: apply(DRAFT, action) });
    expect((await client.diagnose(URI)).map(({ code }) => code)).not.toContain(MISSING);
  });

  test('is the one of the diagnostic it is asked for, where several stand at one place', async () => {
    const client = await Client.start();
    const text = '关于公务用车管理情况的自查报告\n（一）组织领导\n开了会。\n（二）方法步骤\n查了账。\n';
    client.open(URI, text);
    const missing = (await client.diagnose(URI)).filter(({ code }) => code === MISSING);
    expect(missing.length).toBeGreaterThan(1);
    for (const one of missing) {
      const actions = await client.actions(URI, one.range, { diagnostics: [one], only: ['quickfix'] });
      expect(actions).toHaveLength(1);
      expect(actions[0]?.diagnostics).toEqual([one]);
      client.change(URI, { text: apply(text, actions[0]) });
      expect((await client.diagnose(URI)).map(({ message }) => message)).not.toContain(one.message);
      client.change(URI, { text });
    }
    expect(await client.actions(URI, missing[0]!.range, { only: ['quickfix'] })).toHaveLength(missing.length);
  });

  test('finds its diagnostic by the place, too, for a client that drops the data', async () => {
    const client = await Client.start();
    client.open(URI, MISSPELT);
    const { data: _, ...bare } = find(await client.diagnose(URI), 'wording/typo');
    const [action] = await client.actions(URI, bare.range, { diagnostics: [bare] });
    expect(action?.diagnostics).toEqual([bare]);
    expect(apply(MISSPELT, action)).toBe(MISSPELT.replace('布署', '部署'));
  });

  test('mends all of its kind at once when there are several', async () => {
    const client = await Client.start();
    client.open(URI, MISSPELT);
    const [one, all, ...rest] = await client.actions(URI, rangeOf(MISSPELT, '布署'), { only: ['quickfix'] });
    expect(rest).toEqual([]);
    expect(one?.isPreferred).toBe(true);
    expect(all?.title).toContain('2');
    expect(apply(MISSPELT, all)).toBe(MISSPELT.replace('布署', '部署').replace('锻练', '锻炼'));
  });

  test('is still offered where the diagnostics of the client are out of date', async () => {
    const client = await Client.start();
    client.open(URI, MISSPELT);
    const stale = find(await client.diagnose(URI), 'wording/typo');
    const zero = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    client.change(URI, { range: zero, text: '\n\n\n' });
    const moved = `\n\n\n${MISSPELT}`;
    const [action] = await client.actions(URI, rangeOf(moved, '布署'), { diagnostics: [stale] });
    expect(versionedEdits(action?.edit).version).toBe(2);
    expect(apply(moved, action)).toBe(moved.replace('布署', '部署'));
  });
});

describe('fix all', () => {
  test('applies the safe fixes and nothing else, by edits no longer than need be', async () => {
    const client = await Client.start();
    client.open(URI, MISSPELT);
    const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const [action, ...rest] = await client.actions(URI, whole, { only: [FIX_ALL] });
    expect(rest).toEqual([]);
    expect(action?.kind).toBe(FIX_ALL);
    const fixed = MISSPELT.replace('布署', '部署').replace('锻练', '锻炼');
    expect(apply(MISSPELT, action)).toBe(fixed);
    for (const { newText } of versionedEdits(action?.edit).edits) expect(newText).toHaveLength(1);
    client.change(URI, { text: fixed });
    expect(await client.actions(URI, whole, { only: ['source'] })).toEqual([]);
  });

  test('is given for its kind, those above it, and a bulb that was asked for, not for one that was not', async () => {
    const client = await Client.start();
    client.open(URI, MISSPELT);
    const kinds = async (context: object) =>
      (await client.actions(URI, rangeOf(MISSPELT, '当天登记'), context)).map(({ kind }) => kind);
    for (const only of [[FIX_ALL], ['source.fixAll'], ['source'], ['refactor', 'source.fixAll']]) {
      expect(await kinds({ only })).toEqual([FIX_ALL]);
    }
    expect(await kinds({ triggerKind: 1 })).toEqual([FIX_ALL]);
    expect(await kinds({ triggerKind: 2 })).toEqual([]);
    for (const only of [['quickfix'], ['refactor'], ['source.fixAll.eslint'], ['source.organizeImports']]) {
      expect(await kinds({ only })).toEqual([]);
    }
  });

  test('comes as plain changes to a client that knows no versions', async () => {
    const { workspaceEdit: _, ...workspace } = PULLING.workspace!;
    const client = await Client.start({ capabilities: { ...PULLING, workspace } });
    client.open(URI, MISSPELT);
    const [action] = await client.actions(URI, rangeOf(MISSPELT, '布署'), { only: [FIX_ALL] });
    expect(action?.edit).not.toHaveProperty('documentChanges');
    expect(applyTextEdits(MISSPELT, action?.edit?.changes?.[URI] ?? [])).not.toBe(MISSPELT);
  });
});

test('a text that is no draft has nothing to fix', async () => {
  const client = await Client.start();
  client.open(URI, '会后作了布署。');
  expect(await client.actions(URI, rangeOf('会后作了布署。', '布署'))).toEqual([]);
});
