import { expect, test } from 'vitest';
import { MARKDOWN, PLAIN } from './markup';

test('no mark of Markdown is left to itself, and no line ends', () => {
  const marks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
  expect(MARKDOWN.text(marks)).toBe([...marks].map((mark) => `\\${mark}`).join(''));
  expect(MARKDOWN.text('一\r\n# 二')).toBe('一 \\# 二');
  expect(MARKDOWN.strong('甲*乙')).toBe('**甲\\*乙**');
  expect(MARKDOWN.text('村民，100户——“好”😀')).toBe('村民，100户——“好”😀');
});

test('plain text stays as it is', () => {
  expect(PLAIN.text('*一*')).toBe('*一*');
  expect(PLAIN.strong('一')).toBe('一');
});
