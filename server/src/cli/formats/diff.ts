import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { relativePath } from './relative-path';

/** What changes from one text of a file to another, as a unified diff for `git apply` and `patch -p1`. */
export function writeDiff(path: string, before: string, after: string): string {
  const name = relativePath(path);
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}
