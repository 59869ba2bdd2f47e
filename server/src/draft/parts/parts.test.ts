import { describe, expect, test } from 'vitest';
import { Draft } from '../draft';
import { readAttachments } from './attachments';
import { readParts } from './parts';

const read = (text: string) => readParts(Draft.parse(text, 'plain'));

const PAPER = `松坪乡人民政府文件
松乡政〔2025〕7号　　　　签发人：李 明

松坪乡人民政府
关于2025年泵站改造情况的报告

县水务局、县财政局：

　　按照安排，三座泵站已经改造，现将改造情况报告如下。
一、进展
　　三座泵站已经通水。
　　特此报告。

附件：1.泵站名单
　　　2.经费使用表

松坪乡人民政府　松坪乡水管站
2025年3月8日
（联系人：李工，电话：6000000）

抄送：县农业农村局，
　　　县应急管理局。
松坪乡党政办公室　　　2025年3月9日印发
`;

describe('the parts of a paper', () => {
  const parts = read(PAPER);

  test('head', () => {
    expect(parts.head.issuer?.text).toBe('松坪乡人民政府');
    expect(parts.head.number).toMatchObject({ prefix: '松乡政', year: 2025, serial: 7, line: 1 });
    expect(parts.head.signer?.text).toBe('李 明');
  });

  test('title', () => {
    expect(parts.title).toMatchObject({
      issuer: '松坪乡人民政府',
      matter: '2025年泵站改造情况',
      type: '报告',
      endMark: null,
    });
  });

  test('addressee, opening and closing', () => {
    expect(parts.addressee).toMatchObject({
      kind: 'offices',
      mark: '：',
      names: ['县水务局', '县财政局'],
    });
    expect(parts.opening?.text).toBe('现将改造情况报告如下');
    expect(parts.closing.map(({ text }) => text)).toEqual(['特此报告。']);
  });

  test('signatures, date and notes', () => {
    expect(parts.signatures.map(({ text }) => text)).toEqual(['松坪乡人民政府', '松坪乡水管站']);
    expect(parts.date).toMatchObject({ year: 2025, month: 3, day: 8, form: 'arabic' });
  });

  test('imprint, with a list that goes on in the next line', () => {
    expect(parts.imprint.copies.map(({ label, offices }) => [label, offices.text])).toEqual([
      ['抄送', '县农业农村局，县应急管理局。'],
    ]);
    expect(parts.imprint.printed).toMatchObject({
      office: '松坪乡党政办公室',
      verb: '印发',
      date: { day: 9 },
    });
  });
});

test.each([
  '',
  '\uFEFF',
  '　\n\n　\n',
  '松坪乡人民政府',
  '附件：',
  '附：\n一、',
  '抄送：',
  '2025年3月8日',
  '\uD800附件：1.\uDC00\n2.\u0000\n抄送：\uD83D\n2025年3月8日印发',
])('reads anything: %j', (text) => {
  expect(() => read(text)).not.toThrow();
  expect(() => readAttachments(Draft.parse(text, 'plain'))).not.toThrow();
});

describe('what is not sure is not said', () => {
  test.each([
    ['a line that announces a list', '泵站改造工作总结\n\n主要情况如下：\n一、进展\n'],
    ['a byline', '泵站改造工作总结\n\n松坪乡水管站\n（2025年3月8日）\n\n　　三座泵站已经通水。\n'],
    ['a sentence', '泵站改造工作总结\n\n县水务局要求：“抓紧改造”：\n一、进展\n'],
    ['a heading', '泵站改造工作总结\n一、县水务局：\n　　三座泵站已经通水。\n'],
  ])('%s is no addressee', (_, text) => expect(read(text).addressee).toBeNull());

  test('an issuer that could be part of the matter', () => {
    expect(read('松坪乡泵站改造工作总结\n一、进展\n').title?.issuer).toBe('');
    expect(read('松坪乡水管站2025年工作总结\n一、进展\n').title?.issuer).toBe('松坪乡水管站');
  });

  test('a masked date', () => {
    expect(read('泵站改造工作总结\n　　已经通水。\n\n松坪乡水管站\n20XX年X月X日\n').date).toBeNull();
  });
});

describe('the end of a paper', () => {
  const ending = (tail: string) =>
    Draft.parse(`泵站改造情况报告\n一、进展\n　　已经通水。\n\n${tail}`, 'plain').outline.ending;

  test.each([
    ['松坪乡水管站\n2025.3.8\n', 4, 5],
    ['松坪乡水管站\n2025年3月8日。\n', 4, 5],
    ['松坪乡水管站　　2025年3月8日\n', 4, 4],
    ['松坪乡水管站\n二〇二五年三月八日\n', 4, 5],
  ])('%s', (tail, signatureLine, dateLine) => {
    expect(ending(tail)).toMatchObject({ signatureLine, dateLine, bodyEnd: 3 });
  });

  test('names numbered like headings are a list of attachments', () => {
    const draft = Draft.parse(
      '泵站改造情况报告\n一、进展\n　　已经通水。\n\n附件：一、泵站名单\n　　　二、经费使用表\n\n松坪乡水管站\n2025年3月8日\n',
      'plain',
    );
    expect(readAttachments(draft).listed.map(({ number, title }) => [number, title])).toEqual([
      [1, '泵站名单'],
      [2, '经费使用表'],
    ]);
    expect(draft.outline.sections.map(({ title }) => title)).toEqual(['进展']);
  });

  test.each([
    ['附：泵站名单', ['泵站名单']],
    ['附件：\n1.泵站名单\n2.经费使用表', ['泵站名单', '经费使用表']],
    ['附件1：泵站名单\n附件2：经费使用表', ['泵站名单', '经费使用表']],
    ['附件：1.泵站名单 2.经费使用表', ['泵站名单', '经费使用表']],
  ])('lists in other forms: %s', (list, titles) => {
    const draft = Draft.parse(
      `泵站改造情况报告\n一、进展\n　　已经通水。\n\n${list}\n\n松坪乡水管站\n2025年3月8日\n`,
      'plain',
    );
    expect(readAttachments(draft).listed.map(({ title }) => title)).toEqual(titles);
  });

  test('附件：… above further headings is none', () => {
    expect(ending('附件：泵站名单\n二、问题\n　　设备老化。\n').attachmentLine).toBe(-1);
    expect(ending('附：一、泵站\n二、问题\n　　设备老化。\n三、打算\n　　更换。\n').attachmentLine).toBe(-1);
  });
});

test('parts after edits are those of a fresh reading', () => {
  let draft = Draft.parse(PAPER, 'plain');
  readParts(draft);
  draft = draft.edit({ line: 1, column: 4 }, { line: 1, column: 8 }, '2024').draft;
  draft = draft.edit({ line: 8, column: 0 }, { line: 8, column: 0 }, '　　又改造一座。\n').draft;
  draft = draft.edit({ line: 6, column: 8 }, { line: 6, column: 10 }, '').draft;
  expect(readParts(draft)).toEqual(readParts(Draft.parse(draft.text, 'plain')));
});
