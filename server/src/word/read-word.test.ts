import { describe, expect, test } from 'vitest';
import { readWord } from './read-word';
import { list, makeDocx, num, numbered, paragraph, run, table } from './testing/make-docx';

const read = (body: string, more: object = {}) => readWord(makeDocx({ body, ...more }));
const lines = (body: string, more: object = {}) => read(body, more).lines.map(({ text }) => text);

describe('paragraphs', () => {
  test('runs of a paragraph are one line, however they are cut', () => {
    const body = `<w:p>${run('全县共排查隐患')}${run('X')}${run('X', '<w:b/>')}${run('处。')}</w:p>`;
    expect(lines(body)).toEqual(['全县共排查隐患XX处。']);
  });

  test('tabs, soft returns, symbols and hyphens are what a person sees; a break of page is nothing', () => {
    const inside =
      '<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>丙</w:t>' +
      '<w:noBreakHyphen/><w:br w:type="page"/><w:t>丁</w:t></w:r>';
    const { lines: found } = read(`<w:p>${inside}</w:p>`);
    expect(found.map(({ text, softReturn }) => [text, softReturn !== null])).toEqual([
      ['甲\t乙', true],
      ['☑丙‑丁', false],
    ]);
  });

  test('entities and sections of characters are read, blanks at the ends only where they are kept', () => {
    const body =
      '<w:p><w:r><w:t> 甲&amp;乙&#x4E19; </w:t><w:t xml:space="preserve"> <![CDATA[<丁&amp;>]]></w:t></w:r></w:p>';
    expect(lines(body)).toEqual(['甲&乙丙 <丁&amp;>']);
  });

  test('hidden text is left out: hidden by the run, its style, the paragraph’s style; and shown again by the run', () => {
    const styles =
      '<w:style w:type="character" w:styleId="c"><w:name w:val="c"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="p"><w:name w:val="p"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const hidden = `${run('藏', '<w:vanish/>')}${run('藏', '<w:rStyle w:val="c"/>')}${run('见', '<w:vanish w:val="0"/>')}`;
    expect(lines(`<w:p>${hidden}</w:p>`, { styles })).toEqual(['见']);
    const inStyle = `<w:p><w:pPr><w:pStyle w:val="p"/></w:pPr>${run('藏')}${run('见', '<w:vanish w:val="false"/>')}</w:p>`;
    expect(lines(inStyle, { styles })).toEqual(['见']);
  });

  test('a cell’s paragraph is a line; of merged cells the first, of deleted rows none', () => {
    const merged = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>看不见</w:t></w:r></w:p></w:tc>';
    const gone = `<w:tr><w:trPr><w:del w:id="1" w:author="张三"/></w:trPr><w:tc>${paragraph('删')}</w:tc></w:tr>`;
    const body = `${table(['单位', '数量'])}<w:tbl><w:tr>${merged}</w:tr>${gone}</w:tbl>${paragraph('后文')}`;
    const { lines: found } = read(body);
    expect(found.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'cell 单位',
      'cell 数量',
      'paragraph 后文',
    ]);
    expect(found.map((line) => line.paragraph.number)).toEqual([1, 2, 5]);
  });

  test('headings by style, by outline level, by a style based on one; a level of body text is none', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="一级"/><w:basedOn w:val="1"/></w:style>';
    const body =
      paragraph('甲', '<w:pStyle w:val="1"/>') +
      paragraph('乙', '<w:outlineLvl w:val="1"/>') +
      paragraph('丙', '<w:pStyle w:val="own"/>') +
      paragraph('丁', '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>');
    expect(read(body, { styles }).lines.map(({ headingLevel }) => headingLevel)).toEqual([1, 2, 1, null]);
  });
});

describe('automatic numbers', () => {
  const numbering =
    list(
      1,
      ['chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>'],
      ['chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'],
      ['decimal', '%3.'],
    ) +
    num(1, 1) +
    num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
  const item = (text: string, level: number, id = 1) => paragraph(text, numbered(id, level));

  test('are part of the line, count by level, and begin anew under a higher one', () => {
    const body =
      item('情况', 0) +
      item('部署', 1) +
      item('落实', 1) +
      item('登记', 2) +
      item('问题', 0) +
      item('台账', 1);
    expect(lines(body, { numbering })).toEqual([
      '一、情况',
      '（一）部署',
      '（二）落实',
      '1.\t登记',
      '二、问题',
      '（一）台账',
    ]);
    expect(read(body, { numbering }).lines[3]!.labelLength).toBe(3);
  });

  test('go on in another list of the same definition, unless it says where it begins', () => {
    const body = item('甲', 0) + item('乙', 0, 2) + item('丙', 0, 2) + item('丁', 0);
    expect(lines(body, { numbering })).toEqual(['一、甲', '一、乙', '二、丙', '三、丁']);
  });

  test('come from a style, at the level that names the style; number 0 takes them off', () => {
    const styled =
      list(
        1,
        ['decimal', '第%1章', '<w:suff w:val="space"/><w:pStyle w:val="a"/>'],
        ['decimal', '%1.%2', '<w:pStyle w:val="b"/><w:suff w:val="space"/>'],
      ) + num(1, 1);
    const styles = ['a', 'b']
      .map(
        (id) =>
          `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      )
      .join('');
    const body =
      paragraph('总则', '<w:pStyle w:val="a"/>') +
      paragraph('目的', '<w:pStyle w:val="b"/>') +
      paragraph('说明', `<w:pStyle w:val="b"/>${numbered(0, 0)}`);
    expect(lines(body, { numbering: styled, styles })).toEqual(['第1章 总则', '1.1 目的', '说明']);
  });

  test('a legal level counts in digits; a level that never begins anew goes on; a missing start is 0', () => {
    const legal =
      '<w:abstractNum w:abstractNumId="1">' +
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>' +
      '<w:lvl w:ilvl="2"><w:numFmt w:val="decimal"/><w:lvlText w:val="%3"/></w:lvl></w:abstractNum>' +
      num(1, 1);
    const body = [0, 1, 0, 1, 2].map((level) => item('文', level)).join('');
    expect(read(body, { numbering: legal }).lines.map((line) => line.paragraph.label?.text)).toEqual([
      '一、',
      '1.1',
      '二、',
      '2.2',
      '0',
    ]);
  });

  test('an empty paragraph that only ends a section takes none', () => {
    const ending = `<w:p><w:pPr>${numbered(1, 0)}<w:sectPr/></w:pPr></w:p>`;
    expect(lines(item('甲', 0) + ending + item('乙', 0), { numbering })).toEqual(['一、甲', '', '二、乙']);
  });
});

describe('changes that wait for a decision', () => {
  const ins = (text: string) => `<w:ins w:id="1" w:author="李四">${run(text)}</w:ins>`;
  const del = (text: string) =>
    `<w:del w:id="2" w:author="王五"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  test('are read as accepted, and told with who made them', () => {
    const { lines: found, reviewing } = read(`<w:p>${run('前')}${ins('新')}${del('旧')}${run('后')}</w:p>`);
    expect(found.map(({ text }) => text)).toEqual(['前新后']);
    expect(reviewing).toEqual({ changes: 2, comments: 0, authors: ['李四', '王五'], line: 0 });
  });

  test('a deleted paragraph mark joins; a paragraph that is deleted whole is gone', () => {
    const mark = '<w:rPr><w:del w:id="3" w:author="王五"/></w:rPr>';
    const joined = `<w:p><w:pPr>${mark}</w:pPr>${run('上半')}</w:p>${paragraph('下半')}`;
    const gone = `<w:p><w:pPr>${mark}</w:pPr>${del('旧段')}</w:p>${paragraph('新段')}`;
    expect(lines(joined + gone)).toEqual(['上半下半', '新段']);
  });

  test('what is moved stands where it went', () => {
    const from = `<w:p><w:moveFrom w:id="1" w:author="李四">${run('此句')}</w:moveFrom>${run('原处')}</w:p>`;
    const to = `<w:p><w:moveTo w:id="2" w:author="李四">${run('此句')}</w:moveTo></w:p>`;
    expect(lines(from + to)).toEqual(['原处', '此句']);
  });
});

describe('fields and controls', () => {
  const char = (type: string, inside = '') =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inside}</w:fldChar></w:r>`;
  const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

  test('a field is its result', () => {
    const body = `<w:p>${run('见第')}${char('begin')}${code(' REF a ')}${char('separate')}${run('3')}${char('end')}${run('页')}</w:p>`;
    expect(lines(body)).toEqual(['见第3页']);
  });

  test('the contents are apart', () => {
    const toc = `<w:p>${char('begin')}${code(' TOC \\o ')}${char('separate')}${run('一、情况')}</w:p><w:p>${run('二、问题')}${char('end')}</w:p>`;
    const document = read(toc + paragraph('一、情况'));
    expect(document.text).toBe('一、情况');
    expect(document.everything.map(({ kind }) => kind)).toEqual(['contents', 'contents', 'paragraph']);
  });

  test('a merge field, a control with its prompt, a form field are told as open; a control that is filled in is not', () => {
    const merge = `${char('begin')}${code(' MERGEFIELD 单位 ')}${char('separate')}${run('«单位»')}${char('end')}`;
    const control = (prompt: string, text: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="姓名"/>${prompt}</w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const button = `${char('begin')}${code(' MACROBUTTON NoMacro [键入单位]')}${char('end')}`;
    const body = `<w:p>${run('致')}${merge}${control('<w:showingPlcHdr/>', '请输入')}${control('', '张三')}${button}</w:p>`;
    const { text, fields } = read(body);
    expect(text).toBe('致«单位»请输入张三[键入单位]');
    expect(
      fields.map(({ kind, column, length, name }) => [kind, text.slice(column, column + length), name]),
    ).toEqual([
      ['merge', '«单位»', '单位'],
      ['control', '请输入', '姓名'],
      ['form', '[键入单位]', null],
    ]);
  });

  test('a choice and a box of an old form show what is chosen', () => {
    const choice =
      '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="是"/><w:listEntry w:val="否"/></w:ddList></w:ffData>';
    const box = '<w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData>';
    const body = `<w:p>${char('begin', choice)}${char('end')}${char('begin', box)}${char('end')}</w:p>`;
    expect(lines(body)).toEqual(['否☒']);
  });
});

describe('what stands beside the text', () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  test('a text box is read once, before its paragraph, though it is stored twice', () => {
    const both =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('某局文件')}</w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${box('某局文件')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const { lines: found } = read(`<w:p><w:r>${both}</w:r>${run('正文')}</w:p>`);
    expect(found.map(({ text, kind }) => `${kind} ${text}`)).toEqual(['box 某局文件', 'paragraph 正文']);
  });

  test('equations and pictures are told as not read, each kind once with its number', () => {
    const math = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>';
    const { losses } = read(`${paragraph('甲')}<w:p>${math}${math}</w:p>`);
    expect(losses).toEqual([{ kind: 'equation', count: 2, line: 1 }]);
  });

  test('notes and margins are apart', () => {
    const members = {
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="1">${paragraph('注文')}</w:footnote></w:footnotes>`,
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('页眉')}</w:hdr>`,
    };
    const document = read(paragraph('正文'), { members });
    expect(document.text).toBe('正文');
    expect(document.everything.map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'paragraph 正文',
      'note 注文',
      'margin 页眉',
    ]);
  });

  test('comments of others are counted, ours are not', () => {
    const comment = (author: string) =>
      `<w:comment w:id="1" w:author="${author}">${paragraph('意见')}</w:comment>`;
    const members = {
      'word/comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment('赵六')}${comment('Report Checkup 报告体检')}</w:comments>`,
    };
    expect(read(paragraph('正文'), { members }).reviewing).toMatchObject({ comments: 1, authors: ['赵六'] });
  });
});

test('each character knows its place in the part', () => {
  const { lines: found, package: pack } = read(
    `<w:p>${run('甲&lt;乙')}<w:r><w:tab/></w:r>${run('丙')}</w:p>`,
  );
  const [line] = found;
  const places = line!.segments.map(({ column, length, start, end }) => [
    line!.text.slice(column, column + length),
    pack.main.text.slice(start, end),
  ]);
  expect(places).toEqual([
    ['甲', '甲'],
    ['<', '&lt;'],
    ['乙', '乙'],
    ['\t', '<w:tab/>'],
    ['丙', '丙'],
  ]);
});
