import { expect, test } from 'vitest';
import { linkTo } from './link-to';

test.each([
  ['/drafts', '/drafts/a.txt', null, '/a.txt'],
  ['/drafts/', '/drafts/a.txt', { line: 2, character: 4 }, '/a.txt#L3,5'],
  ['/drafts/one', '/drafts/two/a.txt', null, '/../two/a.txt'],
  ['/drafts', '/drafts/a (1) #2 100%.txt', null, '/a%20%281%29%20%232%20100%25.txt'],
  ['/drafts', '/drafts/稿.txt', null, '/%E7%A8%BF.txt'],
  ['/', '/稿/a.txt', null, '/%E7%A8%BF/a.txt'],
])('from %s to %s at %j: %s', (folder, file, place, link) => {
  expect(linkTo(folder, file, place)).toBe(link);
});
