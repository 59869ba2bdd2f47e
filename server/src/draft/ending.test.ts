import { expect, test } from 'vitest';
import { Draft } from './draft';

function endingOf(tail: readonly string[]) {
  return Draft.parse(['某某同志述职报告', '一、履职情况', '正文写在这里。', ...tail].join('\n'), 'plain')
    .outline.ending;
}

test.each([
  ['述职人：周砚秋', true],
  ['　　汇报人：李青', true],
  ['调研组：县水务局', true],
  ['责任人：周砚秋', false],
  ['述职人：周砚秋，现任局长，分管工程和财务。', false],
  ['联系方式：办公室', false],
])('%s signs a paper without a date: %s', (line, signs) => {
  const ending = endingOf(['', line]);
  expect(ending.signatureLine).toBe(signs ? 4 : -1);
  expect(ending.bodyEnd).toBe(signs ? 3 : 5);
});

test('a labelled signature stands above its date', () => {
  expect(endingOf(['', '述职人：周砚秋', '2025年12月3日'])).toMatchObject({
    bodyEnd: 3,
    signatureLine: 4,
    dateLine: 5,
  });
});
