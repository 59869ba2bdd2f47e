import { describe, expect, test } from 'vitest';
import type { CodeAction, Command } from 'vscode-languageserver';
import type { RuleLevelChoice } from '../../server/src/protocol/protocol';
import { applyTextEdits, versionedEdits } from './apply';
import { Client } from './client';
import { DRAFT, README, rangeOf, URI } from './drafts';

const asked = { triggerKind: 1 } as const;

describe('refactorings', () => {
  const rewrites = async (client: Client, words: string, context: object = { only: ['refactor'] }) =>
    (await client.actions(URI, rangeOf(DRAFT, words), context)).filter(({ kind }) =>
      kind?.startsWith('refactor'),
    );

  test('are those that make sense at a heading, each of its own kind', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    expect((await rewrites(client, '（二）方法步骤')).map(({ title, kind }) => [title, kind])).toEqual([
      ['提升一级（连同下级）', 'refactor.rewrite.promote'],
      ['降低一级（连同下级）', 'refactor.rewrite.demote'],
    ]);
    expect((await rewrites(client, '2.入户了解')).map(({ kind }) => kind)).toEqual([
      'refactor.rewrite.promote',
      'refactor.rewrite.demote',
      'refactor.rewrite.standAlone',
    ]);
    expect(await rewrites(client, '从严审批')).toEqual([]);
  });

  test('change the ordinals by layer, in one edit of that version', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const [action] = await rewrites(client, '（二）方法步骤', { only: ['refactor.rewrite.promote'] });
    const { version, edits } = versionedEdits(action?.edit);
    expect(version).toBe(1);
    expect(applyTextEdits(DRAFT, edits)).toBe(
      DRAFT.replace('（二）', '二、')
        .replace('1.', '（一）')
        .replace('2.', '（二）')
        .replace('二、下', '三、下'),
    );
  });

  test('give a run-in title a line of its own, and take it back', async () => {
    const client = await Client.start();
    client.open(URI, DRAFT);
    const rewrite = async (text: string, kind: string) => {
      const [action] = await client.actions(URI, rangeOf(text, '逐车核对'), { only: [kind] });
      return applyTextEdits(text, versionedEdits(action?.edit).edits);
    };
    const apart = await rewrite(DRAFT, 'refactor.rewrite.standAlone');
    expect(apart).toBe(DRAFT.replace('1.逐车核对。', '1.逐车核对\n'));
    client.change(URI, { text: apart });
    expect(await rewrite(apart, 'refactor.rewrite.runIn')).toBe(DRAFT);
  });

  test('renumber from there on', async () => {
    const client = await Client.start();
    const text = DRAFT.replace('（二）方法', '（四）方法').replace('2.入户', '5.入户');
    client.open(URI, text);
    const [action] = await client.actions(URI, rangeOf(text, '（四）'), {
      only: ['refactor.rewrite.renumber'],
    });
    expect(applyTextEdits(text, versionedEdits(action?.edit).edits)).toBe(text.replace('（四）', '（二）'));
  });

  test('come with the bulb that was asked for, behind the fixes, and never with one that was not', async () => {
    const client = await Client.start();
    const text = DRAFT.replace('（二）方法', '（三）方法').replace('从严审批', '从严审批，，');
    client.open(URI, text);
    const at = rangeOf(text, '（三）方法');
    const kinds = (await client.actions(URI, at, asked)).map(({ kind }) => kind!);
    expect(kinds.indexOf('refactor.rewrite.promote')).toBeGreaterThan(kinds.lastIndexOf('quickfix'));
    expect(kinds).toContain('refactor.rewrite.renumber');
    expect(kinds.indexOf('source.fixAll.reportCheckup')).toBe(kinds.length - 1);
    const unasked = (await client.actions(URI, at, { triggerKind: 2 })).map(({ kind }) => kind!);
    expect(unasked.filter((kind) => kind.startsWith('refactor'))).toEqual([]);
  });

  test('are not for other texts', async () => {
    const client = await Client.start();
    client.open('file:///README.md', README, 'markdown');
    expect(await client.actions('file:///README.md', rangeOf(README, '一、安装'), asked)).toEqual([]);
  });
});

describe('the level of a rule', () => {
  test('is asked for by the client that can, once for each rule', async () => {
    const client = await Client.start({ initializationOptions: { choosesRuleLevels: true } });
    client.open(URI, DRAFT);
    const actions = await client.actions(URI, rangeOf(DRAFT, 'XX县XX镇XX村'), { only: ['quickfix.ignore'] });
    const choosing = actions.filter(({ command }) => command?.command === 'reportCheckup.chooseRuleLevel');
    expect(choosing).toHaveLength(1);
    const [choice] = (choosing[0] as CodeAction & { command: Command }).command.arguments as [
      RuleLevelChoice,
    ];
    expect(choice).toMatchObject({ uri: URI, rule: 'placeholder/unresolved', level: 'error', file: 'new' });
    expect(actions.some(({ title }) => title.includes('降为提示'))).toBe(false);
  });

  test('is written into the configuration on request, and only a level of a rule', async () => {
    const client = await Client.start({
      capabilities: {
        workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
      },
    });
    client.open(URI, DRAFT);
    const set = (rule: string, level: string) =>
      client.request<{ configUri: string; edit: object } | null>('reportCheckup/setRuleLevel', {
        uri: URI,
        rule,
        level,
      });
    const answer = await set('wording/typo', 'information');
    expect(answer!.configUri).toBe('file:///%E7%A8%BF%E4%BB%B6/.reportcheckup.json');
    expect(JSON.stringify(answer!.edit)).toContain('wording/typo');
    expect(await set('wording/typo', 'loud')).toBeNull();
    expect(await set('no/such-rule', 'off')).toBeNull();
  });
});
