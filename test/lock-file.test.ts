import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

// `npm ci` refuses a lock file without the binaries for other platforms. npm leaves them out when it writes the file
// on a machine whose registry does not serve them, or that has a node_modules already.
test('the lock file names the binaries of every platform', () => {
  const file = new URL('../package-lock.json', import.meta.url);
  const packages: Readonly<Record<string, LockedPackage>> = JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = Object.values(packages).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
  const locked = new Set(
    Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});
