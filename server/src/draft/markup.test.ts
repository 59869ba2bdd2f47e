import { expect, test } from 'vitest';
import { Draft } from './draft';

const HEADINGS = [
  '## <a id="_Toc1"></a>一、自查情况',
  '## 一、自查情况 ##',
  '## 一、自查情况 {#zicha .unnumbered}',
  '## <font face="黑体" size="3">一、自查情况</font>',
  '## [一、自查情况](#zicha)',
  '## **一、自查情况**',
  '## **一、**自查情况',
  '## ~~一、自查情况~~',
  '## `一、自查情况`',
  '## 一、自查情况[^1]',
  '## 一、自查情况<br>',
  '<h2 id="a">一、自查情况</h2>',
  '<p><strong>一、自查情况</strong></p>',
  '**一、自查情况**',
  '**一、**自查情况',
  '一、自查情况\\',
  '一、自查<span style="color:red">情况</span>',
  '## 一、自[查](b.md "注")情况',
  '<!-- 注 -->\n## 一、自查情况',
];

test.each(HEADINGS)('the words of %s', (heading) => {
  const { outline } = Draft.parse(`# 河道治理自查报告\n\n${heading}\n\n巡查河道二十条。`, 'markdown');
  expect(outline.sections.map(({ title, ordinal }) => [ordinal?.value, title])).toEqual([[1, '自查情况']]);
});

test.each([
  '<center>河道治理自查报告</center>',
  '<h1 align="center">河道治理自查报告</h1>',
  '# 河道治理自查报告 {.unnumbered}',
  '# 河道治理**自查**报告',
  '<div align="center">\n\n# 河道治理自查报告\n\n</div>',
  '**河道治理自查报告**',
])('the words of the title %s', (title) => {
  const { outline } = Draft.parse(`${title}\n\n一、自查情况\n\n巡查河道二十条。`, 'markdown');
  expect(outline.title?.text).toBe('河道治理自查报告');
});

test.each([
  ['**县**镇自查情况', '**县**镇自查情况'],
  ['〔2025〕3号', '〔2025〕3号'],
  ['<XX县>自查情况', '<XX县>自查情况'],
  ['[单位名称]自查情况', '[单位名称]自查情况'],
  ['C#', 'C#'],
  ['{自查情况}', '{自查情况}'],
])('%s is no markup', (text, words) => {
  const [line] = Draft.parse(text, 'plain').lines;
  expect(text.slice(line!.contentStart, line!.contentEnd)).toBe(words);
});

test('a line of nothing but tags is no text', () => {
  const { lines } = Draft.parse('</div>\n<br/>\n<XX>', 'markdown');
  expect(lines.map(({ role }) => role)).toEqual(['comment', 'comment', 'text']);
});

test.each([
  ['1\\. 巡查河道', 'arabic', '巡查河道'],
  ['2\\) 建立台账', 'arabic-paren', '建立台账'],
])('%s has an escaped mark', (text, type, title) => {
  const [line] = Draft.parse(text, 'markdown').lines;
  expect([line!.ordinal?.type, line!.heading?.title]).toEqual([type, title]);
});

test.each(['\u000b', '\u2028'])('a title ends at a line break of Word', (lineBreak) => {
  const [line] = Draft.parse(`一、自查情况${lineBreak}巡查河道二十条，建立了台账。`, 'plain').lines;
  expect(line!.heading).toMatchObject({ form: 'run-in', title: '自查情况' });
});

test('any text is read', () => {
  for (const text of ['<', '[', '](', '**', '`', '{', '<a', '<h1>', '[^', '~~~~', '\\', '[](', '**一、']) {
    expect(() => Draft.parse(text.repeat(3), 'markdown').outline).not.toThrow();
    expect(() => Draft.parse(`# ${text}`, 'markdown').outline).not.toThrow();
  }
});
