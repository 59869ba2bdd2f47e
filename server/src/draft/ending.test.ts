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

test.each([
  [['（联系人：李青，联系电话：（0566）5031234）']],
  [['抄送：市委办公室，市纪委监委。', '青阳市水务局办公室　　　　2025年12月5日印发']],
  [['（此件公开发布）', '', '抄送：市委办公室。', '青阳市水务局办公室 2025年12月5日印发', '（共印30份）']],
])('signature and date stand above %j', (imprint) => {
  expect(endingOf(['', '青阳市水务局', '2025年12月3日', '', ...imprint])).toMatchObject({
    bodyEnd: 3,
    signatureLine: 4,
    dateLine: 5,
  });
});

test('what only begins like an imprint is text', () => {
  for (const line of [
    '（联系人都已落实）工作有序推进。',
    '抄送各单位执行。',
    '文件于2025年12月5日印发执行。',
  ])
    expect(endingOf([line, ''])).toMatchObject({ bodyEnd: 4, signatureLine: -1, dateLine: -1 });
});

test.each([
  [['2025年12月3日', '青阳市水务局'], { bodyEnd: 3, signatureLine: 5, dateLine: 4 }],
  [['2025年12月3日', '述职人：周砚秋'], { bodyEnd: 3, signatureLine: 5, dateLine: 4 }],
  [['2025年12月3日', '周　明'], { bodyEnd: 3, signatureLine: 5, dateLine: 4 }],
  [['青阳市水务局', '2025年12月3日', '特此报告。'], { bodyEnd: 3, signatureLine: 4, dateLine: 5 }],
  [['青阳市水务局', '2025年12月3日', '联系人：李青'], { bodyEnd: 3, signatureLine: 4, dateLine: 5 }],
  [['青阳市水务局', '2025年12月3日', '2025年12月5日'], { bodyEnd: 3, signatureLine: 4, dateLine: 6 }],
  [
    ['青阳市水务局', '2025年12月3日', '青阳市林业局', '2025年12月5日'],
    { bodyEnd: 3, signatureLine: 4, dateLine: 7 },
  ],
])('finds a date that is not alone, or not last, in %j', (tail, ending) => {
  expect(endingOf(['', ...tail])).toMatchObject(ending);
});

test.each([
  [['2025年3月5日', '召开动员会']],
  [['2025年3月5日', '摸底', '2025年3月8日', '整改']],
  [['2025年12月3日', '附表']],
  [['2025年12月3日', '水务局派出四个组，分赴各镇。']],
  [['二、下一步打算', '2025年12月3日', '青阳市水务局']],
])('%j is no ending', (tail) => {
  expect(endingOf(['', ...tail])).toMatchObject({ signatureLine: -1, dateLine: -1 });
});
