import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from './split-lines';

test('LF, CRLF and a lone CR each end a line', () => {
  expect(splitLines('甲\n乙\r\n丙\r丁\r\r\n\n')).toEqual([
    { text: '甲', lineEnd: '\n' },
    { text: '乙', lineEnd: '\r\n' },
    { text: '丙', lineEnd: '\r' },
    { text: '丁', lineEnd: '\r' },
    { text: '', lineEnd: '\r\n' },
    { text: '', lineEnd: '\n' },
    { text: '', lineEnd: '' },
  ]);
});

test('U+2028, U+0085 and vertical tab end no line, as in the language server protocol', () => {
  expect(splitLines('甲\u2028乙\u0085丙\v丁')).toHaveLength(1);
});

test('the pieces put together are the text, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '\r', '\n', '\ud800', '\0', 'x') }), (text) => {
      const lines = splitLines(text);
      expect(lines.map((line) => line.text + line.lineEnd).join('')).toBe(text);
      expect(lines.every((line) => !/[\r\n]/.test(line.text))).toBe(true);
      expect(lines).toHaveLength(text.split(/\r\n|\r|\n/).length);
    }),
  );
});
