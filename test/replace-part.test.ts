import { expect, test } from 'vitest';
import { replaceBetweenMarks, replaceEntries, replaceValue } from '../scripts/replace-part';

test('a value is replaced where it stands, indented for its place, and nothing else is touched', () => {
  const text = '{\n  "a": { "b": [1,2] ,\t"c":  {"old": 1} },\n  "d": "\\u4e2d"\n}\n';
  expect(replaceValue(text, ['a', 'c'], { new: [] })).toBe(
    '{\n  "a": { "b": [1,2] ,\t"c":  {\n      "new": []\n    } },\n  "d": "\\u4e2d"\n}\n',
  );
  expect(() => replaceValue(text, ['a', 'x'], 1)).toThrow('a.x');
});

test('entries are replaced by the beginning of their keys; what is written by hand stays as it is', () => {
  const text =
    '{\n  "by.hand": "a,\\n\\u4e2d",\n  "made.old": "x",\n  "last": "}",\n  "made.older": "y"\n}\n';
  const made = new Map([
    ['made.1', '“一”'],
    ['made.2', '二"'],
  ]);
  const after =
    '{\n  "by.hand": "a,\\n\\u4e2d",\n  "made.1": "“一”",\n  "made.2": "二\\"",\n  "last": "}"\n}\n';
  expect(replaceEntries(text, ['made.'], made)).toBe(after);
  expect(replaceEntries(after, ['made.'], made)).toBe(after);
  expect(replaceEntries('{\n  "by.hand": "a"\n}', ['made.'], new Map([['made.1', 'b']]))).toBe(
    '{\n  "by.hand": "a",\n  "made.1": "b"\n}',
  );
});

test('Markdown is replaced between its marks, whatever it was', () => {
  const text = '# 一\n<!-- x:start -->\nold $& \n<!-- x:end -->\r\n尾';
  const after = '# 一\n<!-- x:start -->\n$& new\n<!-- x:end -->\r\n尾';
  expect(replaceBetweenMarks(text, 'x', '$& new')).toBe(after);
  expect(replaceBetweenMarks(after, 'x', '$& new')).toBe(after);
  for (const wrong of ['', '<!-- x:start -->', '<!-- x:end --><!-- x:start -->']) {
    expect(() => replaceBetweenMarks(wrong, 'x', '')).toThrow('x:start');
  }
});
