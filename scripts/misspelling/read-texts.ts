import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of files, and of all `.txt` and `.md` files in folders, in the order of their paths. */
export function readTexts(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [readFileSync(path, 'utf8')];
    const names = readdirSync(path).sort();
    return readTexts(
      names
        .map((name) => join(path, name))
        .filter((each) => /\.(?:txt|md)$/.test(each) || statSync(each).isDirectory()),
    );
  });
}
