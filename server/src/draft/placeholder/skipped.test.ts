import { describe, expect, it } from 'vitest';
import { findSkipped } from './skipped';

/** The stretches, as text, in the order of the line. */
const skipped = (text: string, markdown = true) =>
  [...findSkipped(text, markdown, ['*', '_'])]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));

describe('findSkipped', () => {
  it.each([
    ['见 `a` 和 ``b ` c``', ['`a`', '``b ` c``']],
    ['单个 ` 不成对', []],
    ['[题](a(b)c.md) 后', ['](a(b)c.md)']],
    ['[题](没有收尾', []],
    ['行<b>粗</b>', ['<b>', '</b>']],
    ['a < b 与 c > d', []],
    ['前<!-- 未完', ['<!-- 未完']],
    ['网址https://a.b/c，后文', ['://a.b/c']],
    ['**重**点**要**', ['**', '**', '**', '**']],
    ['** 不是 **', []],
    ['共__户，__人', []],
  ])('in %s leaves out %j', (text, expected) => {
    expect(skipped(text)).toEqual(expected);
  });

  it('knows no code, links and tags in a plain draft', () => {
    expect(skipped('`a` [b](c) <b>', false)).toEqual([]);
  });
});
