import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EDITOR_SETTINGS } from '../../server/src/profile/setting-table';
import { Client, PULLING } from './client';
import { DRAFT } from './drafts';

const TERM = 'wording/office-term';
const MISSING = 'structure/missing-section';
const UNRESOLVED = 'placeholder/unresolved';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-checkup-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is found in a draft, under settings of the editor and, next to it, a configuration file. */
async function find(settings: unknown, config: unknown = null, text = DRAFT) {
  const file = join(folder, '.reportcheckup.json');
  if (config === null) rmSync(file, { force: true });
  else writeFileSync(file, JSON.stringify(config));
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: '稿件' }];
  const capabilities = { ...PULLING, workspace: { ...PULLING.workspace, workspaceFolders: true } };
  const client = await Client.start({ settings, workspaceFolders, capabilities });
  const uri = pathToFileURL(join(folder, '稿.txt')).href;
  client.open(uri, text);
  const findings = await client.diagnose(uri);
  expect(client.arrived('window/logMessage')).toEqual([]);
  return {
    findings,
    of: (rule: string) => findings.filter(({ code }) => code === rule).map(({ message }) => message),
  };
}

describe('a setting of the editor', () => {
  test('terms: names the forms that the office does not use; of one form, the file has the last word', async () => {
    const terms = [{ use: '工作专班', avoid: ['专班', '专案组'] }];
    expect((await find({})).of(TERM)).toEqual([]);
    const [said] = (await find({ terms })).of(TERM);
    expect(said).toContain('工作专班');
    const [saidByFile, ...more] = (
      await find({ terms }, { terms: [{ use: '工作小组', avoid: ['专班'] }] })
    ).of(TERM);
    expect(saidByFile).toContain('工作小组');
    expect(more).toEqual([]);
  });

  test('genres: changes what a report has to have, and a file changes it further', async () => {
    const genresWith = (title: string) => ({ zicha: { sections: [{ title }] } });
    const before = (await find({})).of(MISSING);
    const bySettings = (await find({ genres: genresWith('经费使用明细') })).of(MISSING);
    expect(bySettings).toHaveLength(before.length + 1);
    expect(bySettings.join('\n')).toContain('经费使用明细');
    const byFile = await find(
      { genres: genresWith('经费使用明细') },
      { genres: { zicha: { drop: ['经费使用明细'] } } },
    );
    expect(byFile.of(MISSING)).toEqual(before);
  });

  test('ignore: leaves findings out, in the files that it names', async () => {
    const all = (await find({})).of(UNRESOLVED);
    const others = all.filter((message) => String(message).includes('XX县XX镇XX村'));
    const ignoreIn = (file: string) => ({ ignore: [{ rule: UNRESOLVED, text: 'XX', file }] });
    expect(all.length).toBeGreaterThan(others.length);
    expect((await find(ignoreIn('*.txt'))).of(UNRESOLVED)).toEqual(others);
    expect((await find(ignoreIn('*.md'))).of(UNRESOLVED)).toEqual(all);
  });

  test('placeholders: adds marks of the office’s own', async () => {
    const text = DRAFT.replace('当天登记', '由@@登记');
    const before = (await find({}, null, text)).of(UNRESOLVED);
    const after = (await find({ placeholders: { marks: ['@@'] } }, null, text)).of(UNRESOLVED);
    expect(after).toHaveLength(before.length + 1);
  });

  test('rules, practice: the file in the draft’s folder outweighs them', async () => {
    const settings = { rules: { [UNRESOLVED]: 'off', [MISSING]: 'error' }, practice: false };
    const config = { rules: { [UNRESOLVED]: 'warning' }, practice: true };
    const { findings, of } = await find(settings, config);
    expect(of(UNRESOLVED)).not.toEqual([]);
    const severities = findings.filter(({ code }) => code === MISSING).map(({ severity }) => severity);
    expect(new Set(severities)).toEqual(new Set([1]));
  });
});

test('the defaults that VS Code sends change nothing, the cap on findings included', async () => {
  const standard: Record<string, unknown> = {};
  for (const setting of EDITOR_SETTINGS) standard[setting.key] = setting.standard;
  const { 'trace.server': server, ...rest } = standard;
  const long = DRAFT + '走访了XX村。\n'.repeat(1500);
  const plain = await find({}, null, long);
  const withDefaults = await find({ ...rest, trace: { server } }, null, long);
  expect(withDefaults.findings).toEqual(plain.findings);
  expect(plain.findings.length).toBeGreaterThan(999);
});
