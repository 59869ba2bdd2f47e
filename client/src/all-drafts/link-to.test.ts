import { expect, test } from 'vitest';
import { linkTo } from './link-to';

test.each([
  ['/work', '/work/a.txt', null, '/a.txt'],
  ['/work/', '/work/a.txt', { line: 2, character: 4 }, '/a.txt#L3,5'],
  ['/work/one', '/work/two/a.txt', null, '/../two/a.txt'],
  ['/work', '/work/a (1) #2 100%.txt', null, '/a%20%281%29%20%232%20100%25.txt'],
  ['/work', '/work/稿.txt', null, '/%E7%A8%BF.txt'],
  ['/', '/稿/a.txt', null, '/%E7%A8%BF/a.txt'],
])('from %s to %s at %j: %s', (folder, file, place, link) => {
  expect(linkTo(folder, file, place)).toBe(link);
});
