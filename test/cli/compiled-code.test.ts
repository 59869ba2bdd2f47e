import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, folderOf, OPEN, run } from './command-line';

/** A folder of drafts, one of them with findings, that has room for a cache as well. */
function workplace() {
  const folder = folderOf({ 'open.txt': OPEN, 'clean.txt': CLEAN });
  const caches = join(folder, 'caches');
  const check = (name: string, env: NodeJS.ProcessEnv = {}) =>
    run(folder, [name], { env: { XDG_CACHE_HOME: caches, ...env } });
  const kept = () => {
    const place = join(caches, 'report-checkup');
    return existsSync(place) ? readdirSync(place).map((name) => join(place, name)) : [];
  };
  return { folder, check, kept };
}

test('what V8 has compiled is kept by a run that finds something, and used by the next', () => {
  const { check, kept } = workplace();
  expect(check('clean.txt').status).toBe(0);
  expect(kept()).toEqual([]);
  const first = check('open.txt');
  expect(first.status).toBe(1);
  const [file] = kept();
  const before = statSync(file!);
  expect(before.mode & 0o077).toBe(0);
  // Code that V8 refuses is written anew.
  expect(check('open.txt')).toEqual(first);
  expect(statSync(file!)).toEqual({ ...before, atime: expect.any(Date), atimeMs: expect.any(Number) });
  expect(kept()).toEqual([file]);
});

test('what is no code of this program is not run, and is replaced', () => {
  const { check, kept } = workplace();
  const said = check('open.txt');
  const [file] = kept();
  const code = readFileSync(file!);
  for (const wrong of [
    Buffer.alloc(0),
    code.subarray(9000),
    Buffer.concat([Buffer.alloc(64), code.subarray(64)]),
    // Spoilt in the middle, where V8 does not look.
    Buffer.concat([code.subarray(0, 200_000), Buffer.alloc(4000, 0x5a), code.subarray(204_000)]),
  ]) {
    writeFileSync(file!, wrong);
    expect(check('open.txt')).toEqual(said);
    expect(readFileSync(file!).length).toBeGreaterThan(code.length / 2);
    expect(readFileSync(file!).equals(wrong)).toBe(false);
  }
});

test('where nothing can be kept or is not to be, nothing is said', () => {
  const { folder, check, kept } = workplace();
  const said = check('open.txt', { NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(said.stderr).toBe('');
  expect(kept()).toEqual([]);
  expect(check('open.txt', { XDG_CACHE_HOME: join(folder, 'open.txt') })).toEqual(said);
});
