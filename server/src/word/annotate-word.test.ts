import { describe, expect, test } from 'vitest';
import { annotateWord } from './annotate-word';
import { readWord, type WordDocument } from './read-word';
import { list, makeDocx, num, numbered, paragraph, run, table } from './testing/make-docx';

const DATE = '2026-03-05T09:00:00Z';

function on(document: WordDocument, words: string, ...paragraphs: string[]) {
  const line = document.text.split('\n').findIndex((each) => each.includes(words));
  const column = document.text.split('\n')[line]!.indexOf(words);
  return { line, column, endLine: line, endColumn: column + words.length, paragraphs };
}

/** Comments with the words between their marks. */
function commented(bytes: Uint8Array): string[] {
  const { package: pack } = readWord(bytes);
  const comments = [...(pack.related('comments')?.root.elements() ?? [])];
  return comments.map((comment) => {
    const id = comment.attribute('w:id');
    const between = new RegExp(
      `<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`,
    ).exec(pack.main.text)![1]!;
    const says = comment.source.slice(comment.start, comment.end);
    const words = (xml: string) =>
      [...xml.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g)].map(([, text]) => text).join('');
    return `${words(between)}：${words(says)}`;
  });
}

function annotate(body: string, words: readonly string[], more: object = {}) {
  const document = readWord(makeDocx({ body, ...more }));
  return annotateWord(
    document,
    words.map((each) => on(document, each, `说“${each}”`)),
    DATE,
  );
}

describe('a comment', () => {
  test('is on the exact words, within a run and across runs', () => {
    const body = `<w:p>${run('建档立卡X')}${run('X户，截止到', '<w:b/>')}${run('5月')}</w:p>`;
    const bytes = annotate(body, ['XX', '截止到5月']);
    expect(commented(bytes)).toEqual(['XX：说“XX”', '截止到5月：说“截止到5月”']);
    expect(readWord(bytes).text).toBe('建档立卡XX户，截止到5月');
  });

  test('is in a cell, in a link, in an insertion of somebody', () => {
    const link = `<w:p><w:hyperlink w:anchor="a">${run('见附件X')}</w:hyperlink></w:p>`;
    const ins = `<w:p><w:ins w:id="4" w:author="李四">${run('共X户')}</w:ins></w:p>`;
    expect(
      commented(annotate(table(['甲', '某X局']) + link + ins, ['某X局', '附件X', '共X户'])),
    ).toHaveLength(3);
  });

  test('on what has no text of its own is around the paragraph', () => {
    const numbering = list(1, ['decimal', '%1、']) + num(1, 1);
    const document = readWord(makeDocx({ body: paragraph('加强领导', numbered(1, 0)), numbering }));
    const place = { line: 0, column: 0, endLine: 0, endColumn: 2, paragraphs: ['序号'] };
    expect(commented(annotateWord(document, [place], DATE))).toEqual(['加强领导：序号']);
  });

  test('on words in a text box is around the paragraph that anchors it', () => {
    const box = `<w:pict><w:txbxContent>${paragraph('某X局文件')}</w:txbxContent></w:pict>`;
    const bytes = annotate(`<w:p><w:r>${box}</w:r>${run('正文')}</w:p>`, ['某X局']);
    const { text } = readWord(bytes).package.main;
    expect(text).toMatch(/<w:p><w:commentRangeStart w:id="1"\/><w:r><w:pict>/);
    expect(text.indexOf('commentRangeEnd')).toBeGreaterThan(text.indexOf('正文'));
  });
});

describe('comments that are there', () => {
  const comments = (inside: string) => ({
    members: {
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inside}</w:comments>`,
    },
  });

  test('of an earlier run are replaced, not doubled; none to write takes them out', () => {
    const body = paragraph('建档立卡XX户');
    const once = annotate(body, ['XX']);
    const document = readWord(once);
    const twice = annotateWord(document, [on(document, 'XX', '说“XX”')], DATE);
    expect(commented(twice)).toEqual(commented(once));
    expect(readWord(twice).package.main.text).toBe(document.package.main.text);
    const none = readWord(annotateWord(document, [], DATE));
    expect(none.package.main.text).not.toContain('comment');
    expect(none.text).toBe(document.text);
  });

  test('of others stay, byte for byte', () => {
    const theirs = `<w:comment w:id="5" w:author="赵六">${paragraph('意见')}</w:comment>`;
    const body = `<w:p><w:commentRangeStart w:id="5"/>${run('共X户')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r></w:p>`;
    const bytes = annotate(body, ['X'], comments(theirs));
    expect(readWord(bytes).package.related('comments')!.text).toContain(theirs);
    expect(commented(bytes)).toEqual(['共X户：意见', 'X：说“X”']);
  });

  test('in a part that is written as one empty tag are not lost', () => {
    const members = {
      'word/comments.xml':
        '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />',
    };
    expect(commented(annotate(paragraph('共X户'), ['X'], { members }))).toEqual(['X：说“X”']);
  });
});

test('without comments before or now the bytes are the same', () => {
  const bytes = makeDocx({ body: paragraph('甲') });
  expect(annotateWord(readWord(bytes), [], DATE)).toEqual(bytes);
});

test('a Buffer of Node is read and written as any other bytes', () => {
  const document = readWord(Buffer.from(makeDocx({ body: paragraph('共X户') })));
  expect(commented(annotateWord(document, [on(document, 'X', '说')], DATE))).toEqual(['X：说']);
});
