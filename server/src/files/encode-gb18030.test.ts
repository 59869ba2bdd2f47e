import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { encodeGb18030 } from './encode-gb18030';

const decode = (bytes: Buffer) => new TextDecoder('gb18030', { fatal: true, ignoreBOM: true }).decode(bytes);

/** The vertical marks and a few radicals, to which the standard of 2022 gave shorter codes. */
const RECODED = /[\uFE10-\uFE19\u9FB4-\u9FBB\uE000-\uF8FF\u1E3F]/;

test('every character is written so that it is read again, but for half pairs and private ones without a code', () => {
  let all = '';
  for (let point = 0; point <= 0x10ffff; point += point < 0x1_0000 ? 1 : 211) {
    const char = String.fromCodePoint(point);
    if (!/[\p{Cs}\p{Co}]/u.test(char)) all += char;
  }
  expect(decode(encodeGb18030(all)) === all).toBe(true);
});

test('the codes are those of iconv-lite', () => {
  const different: string[] = [];
  for (let point = 0; point <= 0xffff; point++) {
    const char = String.fromCharCode(point);
    if (/[\uD800-\uDFFF]/.test(char) || RECODED.test(char)) continue;
    if (!encodeGb18030(char).equals(iconv.encode(char, 'gb18030'))) different.push(point.toString(16));
  }
  expect(different).toEqual([]);
  expect(encodeGb18030('𠮷').equals(iconv.encode('𠮷', 'gb18030'))).toBe(true);
});

test('of two codes of one character the first is written, and half a pair is replaced', () => {
  expect(encodeGb18030('\u3000')).toEqual(Buffer.from([0xa1, 0xa1]));
  expect(encodeGb18030('a\uD840')).toEqual(Buffer.from([0x61, 0x84, 0x31, 0xa4, 0x37]));
});
