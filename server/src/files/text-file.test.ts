import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { readText } from './text-file';

const TEXT = '关于河道治理情况的自查报告\n现将有关情况报告如下，请予审阅，并对不足之处提出意见。\n';
const damage = (bytes: Buffer, at: number) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at + 1)]);

test.each([
  ['utf-8', damage(Buffer.from(TEXT), 21)],
  ['utf-8', Buffer.from(TEXT).subarray(0, -3)],
  ['gb18030', damage(iconv.encode(TEXT.repeat(4), 'gb18030'), 20)],
] as const)('damaged %s is read around the damage', (encoding, bytes) => {
  const file = readText(bytes)!;
  expect(file).toMatchObject({ encoding, isDamaged: true });
  expect(file.text).toMatch(/^关于河道.*�/s);
});

test.each([
  ['utf-8', Buffer.from(`${TEXT}原文即有�一处`)],
  ['gb18030', iconv.encode(TEXT, 'gb18030')],
  ['utf-8', Buffer.from('plain ASCII')],
  ['utf-8', Buffer.alloc(0)],
] as const)('sound %s is not damaged', (encoding, bytes) => {
  expect(readText(bytes)).toMatchObject({ encoding, isDamaged: false });
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0x41, 0x41, 0])],
  ['noise', Buffer.from(Array.from({ length: 600 }, (_, i) => ((i * 7919) % 251) + 1))],
])('%s is no text', (_, bytes) => expect(readText(bytes)).toBeNull());
