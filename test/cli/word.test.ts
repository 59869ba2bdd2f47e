import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWord } from '../../server/src/word/read-word';
import {
  list,
  makeDocx,
  num,
  numbered,
  paragraph,
  run as wordRun,
} from '../../server/src/word/testing/make-docx';
import { folderOf, OPEN, run, SLIPPED } from './command-line';

const docx = (text: string) =>
  Buffer.from(
    makeDocx({
      body: text
        .trimEnd()
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    }),
  );
const textOf = (folder: string, name = 'a.docx') => readWord(readFileSync(join(folder, name))).text;

describe('check', () => {
  test('finds in a Word document what it finds in its text, and names the paragraph', () => {
    const folder = folderOf({ 'a.docx': docx(OPEN), 'a.txt': OPEN });
    const [word, text] = JSON.parse(run(folder, ['.', '--format', 'json']).stdout).files;
    const without = word.findings.map(
      ({ paragraph: _, message, ...rest }: { paragraph: number; message: string }) => ({
        ...rest,
        message: message.replace(/（第 \d+ 段）$/, ''),
      }),
    );
    expect(without).toEqual(text.findings);
    expect(
      word.findings.every((each: { paragraph: number; line: number }) => each.paragraph === each.line),
    ).toBe(true);
  });

  test.each(['pretty', 'line', 'sarif', 'junit', 'github'])('%s names the paragraph', (format) => {
    const folder = folderOf({ 'a.docx': docx(OPEN) });
    expect(run(folder, ['a.docx', '--format', format]).stdout).toMatch(/第 \d+ 段/);
  });

  test('a document that is named is checked though nothing tells that it is a report; one in a folder is not', () => {
    const folder = folderOf({ 'a.docx': docx('某某单位\n请在XX月前报送。\n') });
    const { status, stdout } = run(folder, ['a.docx']);
    expect(status).toBe(1);
    expect(stdout).toContain('未被认作报告稿');
    expect(stdout).not.toContain('missing-section');
    expect(run(folder, ['.'])).toMatchObject({ status: 0 });
  });

  test('an open document’s owner file is no draft', () => {
    const folder = folderOf({ '~$a.docx': Buffer.from('x'), 'a.docx': docx(OPEN) });
    expect(run(folder, ['.']).stderr).toBe('');
  });

  test.each([
    ['a.docx', Buffer.alloc(0), '文件是空的'],
    ['a.docx', Buffer.from('<html><body>甲</body></html>'), '其实是网页文件'],
    ['a.docx', Buffer.from('%TSD-Header-###%'), '文档安全软件'],
    ['a.doc', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1200, '0'), 'hex'), '旧格式'],
  ])('%s that is something else is said to be that, in one line', (name, bytes, words) => {
    const folder = folderOf({ [name]: bytes });
    const { status, stderr } = run(folder, [name]);
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^report-checkup: ${name}：.*${words}.*\\n$`));
  });
});

describe('--fix', () => {
  test('writes tracked changes under a name; --plain writes none', () => {
    for (const [args, author] of [
      [['--author', '王五'], '王五'],
      [['--plain'], null],
    ] as const) {
      const folder = folderOf({ 'a.docx': docx(SLIPPED) });
      expect(run(folder, ['--fix', 'a.docx', ...args]).stderr).toBe('');
      const fixed = folderOf({ 'a.txt': SLIPPED });
      run(fixed, ['--fix', 'a.txt']);
      expect(textOf(folder)).toBe(readFileSync(join(fixed, 'a.txt'), 'utf8').trimEnd());
      expect(readWord(readFileSync(join(folder, 'a.docx'))).reviewing.authors).toEqual(
        author ? [author] : [],
      );
    }
  });

  test('--diff shows the change of the text and writes nothing', () => {
    const bytes = docx(SLIPPED);
    const folder = folderOf({ 'a.docx': bytes });
    const { stdout } = run(folder, ['--diff', 'a.docx']);
    expect(stdout).toMatch(/^--- a.*a\.docx/m);
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(bytes);
  });

  test('a signed document is left alone until that is asked for', () => {
    const body = SLIPPED.trimEnd()
      .split('\n')
      .map((line) => paragraph(line))
      .join('');
    const signed = Buffer.from(makeDocx({ body, members: { '_xmlsignatures/sig1.xml': '<a/>' } }));
    const folder = folderOf({ 'a.docx': signed });
    const refused = run(folder, ['--fix', 'a.docx']);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('数字签名')]);
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(signed);
    run(folder, ['--fix', 'a.docx', '--break-signature']);
    expect(readFileSync(join(folder, 'a.docx'))).not.toEqual(signed);
  });
});

describe('text', () => {
  test('prints what is read, automatic numbers included', () => {
    const numbering = list(1, ['chineseCounting', '%1、', '<w:suff w:val="nothing"/>']) + num(1, 1);
    const body =
      paragraph('基本情况', numbered(1, 0)) +
      `<w:p>${wordRun('共')}${wordRun('XX', '<w:b/>')}${wordRun('户')}</w:p>`;
    const folder = folderOf({ 'a.docx': Buffer.from(makeDocx({ body, numbering })) });
    expect(run(folder, ['text', 'a.docx']).stdout).toBe('一、基本情况\n共XX户\n');
  });

  test('lists what holds no text', () => {
    const math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>';
    const folder = folderOf({
      'a.docx': Buffer.from(makeDocx({ body: `${paragraph('甲')}<w:p>${math}</w:p>` })),
    });
    expect(run(folder, ['text', '--losses', 'a.docx']).stdout).toBe('公式 1 处，第一处在第 2 行\n');
  });
});

describe('annotate', () => {
  test('writes the findings as comments, into the document or another file', () => {
    const bytes = docx(OPEN);
    const folder = folderOf({ 'a.docx': bytes });
    expect(run(folder, ['annotate', 'a.docx', '-o', 'b.docx']).stdout).toMatch(/写了 \d+ 条批注：b\.docx/);
    expect(readFileSync(join(folder, 'a.docx'))).toEqual(bytes);
    const comments = readWord(readFileSync(join(folder, 'b.docx'))).package.related('comments')!.text;
    expect(comments).toContain('placeholder/unresolved');
    run(folder, ['annotate', 'a.docx']);
    expect(readFileSync(join(folder, 'a.docx'))).not.toEqual(bytes);
    expect(textOf(folder)).toBe(textOf(folder, 'b.docx'));
  });

  test('a text is refused in one line', () => {
    const folder = folderOf({ 'a.txt': OPEN });
    expect(run(folder, ['annotate', 'a.txt'])).toMatchObject({ status: 2, stdout: '' });
  });
});

test('stream takes a Word document in base64', () => {
  const folder = folderOf({});
  const line = JSON.stringify({ path: 'a.docx', docx: docx(OPEN).toString('base64') });
  const bad = JSON.stringify({ path: 'b.docx', docx: 'AAAA' });
  const answers = run(folder, ['stream'], { input: `${line}\n${bad}\n` })
    .stdout.trim()
    .split('\n')
    .map((each) => JSON.parse(each));
  expect(answers[0].placeholders).toBeGreaterThan(0);
  expect(answers[1]).toMatchObject({ path: 'b.docx', error: expect.any(String) });
});
