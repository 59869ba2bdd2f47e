import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client } from './client';

const URI = 'file:///draft.txt';
const DRAFT = '防汛准备工作自查报告\n一、存在的问题\n　　XX县有3处涵闸未检修。\n';

let caches: string;
beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'report-checkup-caches-'));
});
afterEach(() => rmSync(caches, { recursive: true }));

const start = (disable = '') =>
  Client.start({ env: { XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: disable } });

/** What is kept, by size and time. */
function kept() {
  const place = join(caches, 'report-checkup');
  return readdirSync(place).map((name) => {
    const { size, mtimeMs } = statSync(join(place, name));
    return { name, size, mtimeMs };
  });
}

/** Has a server check a draft, and leave; gives what it found. */
async function checkOnce(): Promise<unknown> {
  const client = await start();
  client.open(URI, DRAFT);
  const report = await client.request('textDocument/diagnostic', { textDocument: { uri: URI } });
  await client.stop();
  return report;
}

test('what V8 has compiled is kept by the first server that has work, and used by the next', async () => {
  await (await start()).stop();
  const [idle] = kept();
  const first = await checkOnce();
  const [worked] = kept();
  expect(worked!.name).toBe(idle!.name);
  expect(worked!.size).toBeGreaterThan(idle!.size * 1.1);
  // Code that V8 refuses is written anew.
  expect(await checkOnce()).toEqual(first);
  expect(kept()).toEqual([worked]);
});

test('nothing is kept where that is not wanted', async () => {
  await (await start('1')).stop();
  expect(readdirSync(caches)).toEqual([]);
});
