import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editWord } from './edit-word';
import { readWord } from './read-word';
import { list, makeDocx, num, numbered, paragraph, run, table } from './testing/make-docx';

const DATE = '2026-03-05T09:00:00Z';
const TRACKED = { author: '张三', date: DATE };
const PLAIN = { author: null, date: DATE };

function edit(
  bytes: Uint8Array,
  change: (text: string) => string,
  revision: { author: string | null; date: string } = TRACKED,
) {
  const document = readWord(bytes);
  return editWord(document, change(document.text), revision);
}

const mainOf = (bytes: Uint8Array) => readWord(bytes).package.main.text;
const INSERTED_MARK =
  /<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:ins [^>]*\/>(?:(?!<\/w:pPr>).)*<\/w:pPr>)((?:(?!<\/w:p>).)*)<\/w:p>(<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?)/;

/** The document with all changes refused: what is inserted goes, what is removed comes back. */
function refuse(bytes: Uint8Array): string {
  const main = mainOf(bytes);
  const body = main
    .replace(/<w:ins [^>]*[^/]>.*?<\/w:ins>/g, '')
    .replace(/<w:del [^>]*[^/]>(.*?)<\/w:del>/g, '$1')
    .replaceAll('w:delText', 'w:t')
    .replaceAll('w:delInstrText', 'w:instrText')
    .replace(/(<w:rPr>)<w:del [^>]*\/>/g, '$1');
  let joined = body;
  for (let before = ''; before !== joined; ) {
    before = joined;
    joined = joined.replace(INSERTED_MARK, '$2$1');
  }
  const inside = /<w:body>(.*)<w:sectPr\/><\/w:body>/s.exec(joined)![1]!;
  return readWord(makeDocx({ body: inside })).text;
}

describe('a change inside a paragraph', () => {
  test('is a removal and an insertion, with the properties of the run that it is in', () => {
    const bytes = makeDocx({ body: `<w:p>${run('建档立卡XX户', '<w:b/>')}</w:p>` });
    const { bytes: written, document, refusals } = edit(bytes, (text) => text.replace('XX', '318'));
    expect(refusals).toEqual([]);
    expect(document.text).toBe('建档立卡318户');
    expect(mainOf(written)).toContain(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">建档立卡</w:t></w:r>' +
        `<w:del w:id="1" w:author="张三" w:date="${DATE}"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">XX</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" w:author="张三" w:date="${DATE}"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">318</w:t></w:r></w:ins>` +
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">户</w:t></w:r></w:p>',
    );
    expect(refuse(written)).toBe('建档立卡XX户');
  });

  test('that crosses runs is written in each of them', () => {
    const bytes = makeDocx({ body: `<w:p>${run('共排查X')}${run('X', '<w:i/>')}${run('处隐患')}</w:p>` });
    const { bytes: written, document } = edit(bytes, () => '共排查26处隐患');
    expect(document.text).toBe('共排查26处隐患');
    expect(refuse(written)).toBe('共排查XX处隐患');
  });

  test('without a record leaves no trace of it', () => {
    const bytes = makeDocx({ body: paragraph('截止到5月底') });
    const { bytes: written } = edit(bytes, () => '截至5月底', PLAIN);
    expect(mainOf(written)).not.toMatch(/w:ins|w:del|截止/);
    expect(readWord(written).text).toBe('截至5月底');
  });

  test('keeps what stands for a character, and writes entities', () => {
    const bytes = makeDocx({ body: '<w:p><w:r><w:t>甲&amp;乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>' });
    const { bytes: written, document } = edit(bytes, () => '甲<乙丙\t丁');
    expect(document.text).toBe('甲<乙丙\t丁');
    expect(refuse(written)).toBe('甲&乙\t丙');
  });

  test('in an insertion of somebody else stands beside it, in one’s own it is made without a record', () => {
    const inserted = (author: string) =>
      `<w:p><w:ins w:id="7" w:author="${author}" w:date="${DATE}">${run('新增内容')}</w:ins></w:p>`;
    const other = edit(makeDocx({ body: inserted('李四') }), () => '新增了内容');
    expect(other.document.text).toBe('新增了内容');
    expect(mainOf(other.bytes)).toMatch(
      /<\/w:ins><w:ins w:id="\d+" w:author="张三"[^>]*>.*?<\/w:ins><w:ins w:id="\d+" w:author="李四"/,
    );
    const own = edit(makeDocx({ body: inserted('张三') }), () => '新增了内容');
    expect(own.document.text).toBe('新增了内容');
    expect(mainOf(own.bytes)).not.toContain('w:id="8"');
  });

  test('in an empty paragraph is put into it', () => {
    const empty = '<w:p/><w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>';
    const { document, bytes } = edit(makeDocx({ body: empty }), () => '甲\n乙');
    expect(document.text).toBe('甲\n乙');
    expect(mainOf(bytes)).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">乙</w:t>');
  });
});

describe('paragraphs', () => {
  const body =
    paragraph('一、基本情况', '<w:keepNext/>') +
    paragraph('全县共有12个乡镇。') +
    paragraph('二、存在问题', '<w:keepNext/>') +
    paragraph('台账不全。');

  test.each<[string, string]>([
    ['inserted in the middle', '一、基本情况\n全县共有12个乡镇。\n辖区面积不大。\n二、存在问题\n台账不全。'],
    ['inserted at the start', '关于排查的报告\n一、基本情况\n全县共有12个乡镇。\n二、存在问题\n台账不全。'],
    [
      'inserted at the end',
      '一、基本情况\n全县共有12个乡镇。\n二、存在问题\n台账不全。\n三、下一步打算\n抓好整改。',
    ],
    ['removed', '一、基本情况\n全县共有12个乡镇。\n台账不全。'],
    ['joined', '一、基本情况全县共有12个乡镇。\n二、存在问题\n台账不全。'],
    ['split', '一、基本\n情况\n全县共有12个乡镇。\n二、存在问题\n台账不全。'],
    ['rewritten', '一、总体情况\n全县共有13个乡镇、2个街道。\n二、主要问题\n台账不够齐全。'],
  ])('%s, with and without a record', (_, text) => {
    for (const revision of [TRACKED, PLAIN]) {
      const { document, refusals, bytes } = edit(makeDocx({ body }), () => text, revision);
      expect([document.text, refusals]).toEqual([text, []]);
      if (revision === TRACKED) expect(refuse(bytes)).toBe(readWord(makeDocx({ body })).text);
    }
  });

  test('a new one takes the format of the nearest that begins alike', () => {
    const { bytes } = edit(makeDocx({ body }), (text) =>
      `${text}\n抓好整改。`.replace('二、存在', '二、主要做法\n三、存在'),
    );
    expect(mainOf(bytes)).toMatch(
      /<w:p><w:pPr><w:keepNext\/><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr><w:ins [^>]*><w:r><w:t xml:space="preserve">二、主要做法/,
    );
  });
});

describe('what cannot be written is told at its line, and the rest is written', () => {
  test('an automatic number', () => {
    const numbering = list(1, ['decimal', '%1.', '<w:suff w:val="nothing"/>']) + num(1, 1);
    const bytes = makeDocx({
      body: paragraph('加强领导', numbered(1, 0)) + paragraph('压实责任'),
      numbering,
    });
    const { document, refusals } = edit(bytes, () => '一、加强领导\n压紧压实责任');
    expect(document.text).toBe('1.加强领导\n压紧压实责任');
    expect(refusals).toEqual([{ line: 0, reason: 'automatic-number' }]);
  });

  test('a cell joined with the next; a cell’s only paragraph removed', () => {
    const bytes = makeDocx({ body: table(['单位', '数量']) + paragraph('后文') });
    expect(edit(bytes, () => '单位数量\n后文').refusals).toEqual([{ line: 0, reason: 'cell' }]);
    const removed = edit(bytes, () => '单位\n后文');
    expect([removed.document.text, removed.refusals]).toEqual([
      '单位\n\n后文',
      [{ line: 1, reason: 'cell' }],
    ]);
  });

  test('a control that is locked or bound to data', () => {
    const control = (how: string) =>
      `<w:p><w:sdt><w:sdtPr>${how}</w:sdtPr><w:sdtContent>${run('某某局')}</w:sdtContent></w:sdt></w:p>`;
    for (const how of ['<w:lock w:val="contentLocked"/>', '<w:dataBinding w:xpath="a"/>']) {
      const { document, refusals } = edit(makeDocx({ body: control(how) }), () => '统计局');
      expect([document.text, refusals]).toEqual(['某某局', [{ line: 0, reason: 'locked' }]]);
    }
  });
});

test('a control with its prompt is filled in: what stands there is no prompt any more', () => {
  const control = `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('请输入单位')}</w:sdtContent></w:sdt></w:p>`;
  const { document } = edit(makeDocx({ body: control }), () => '县统计局');
  expect([document.text, document.fields]).toEqual(['县统计局', []]);
});

test('without a change the bytes are the same', () => {
  const bytes = makeDocx({ body: paragraph('甲') });
  expect(edit(bytes, (text) => text).bytes).toEqual(bytes);
});

describe('any document, any change', () => {
  const words = fc
    .array(fc.constantFrom('一', '、', '县', 'X', 'X', '。', '5', '&amp;', '月', '𠮷', ' '), { maxLength: 8 })
    .map((chars) => chars.join(''));
  const runs = fc
    .array(fc.tuple(words, fc.constantFrom('', '<w:b/>')), { maxLength: 4 })
    .map((pieces) =>
      pieces
        .map(([text, properties], i) =>
          i === 2
            ? `<w:hyperlink w:anchor="a">${run(text, properties)}</w:hyperlink>`
            : run(text, properties),
        )
        .join(''),
    );
  const soft = fc.constantFrom('', '', '', '<w:r><w:br/></w:r>', '<w:r><w:tab/></w:r>');
  const paragraphs = fc.tuple(runs, soft, runs).map((parts) => `<w:p>${parts.join('')}</w:p>`);
  const bodies = fc.array(paragraphs, { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  const lines = fc.array(
    fc
      .array(fc.constantFrom('一', '、', '县', 'X', '。', '5', '𠮷', '\t', '<', '新'), { maxLength: 10 })
      .map((chars) => chars.join('')),
    { minLength: 1, maxLength: 8 },
  );

  /** Changes of a text: lines taken from it, changed in the middle, or new. */
  const changed = (old: readonly string[], next: readonly string[], picks: readonly number[]) =>
    next.map((line, i) => {
      const source = old[picks[i]! % old.length]!;
      return [line, source, source.slice(0, 2) + line + source.slice(3), source + line][
        picks[i]! % 4
      ]!.replace(/\p{Cs}/gu, '');
    });

  test('the new text is read back, refusing gives the old one, and numbers of changes are unique', () => {
    fc.assert(
      fc.property(
        bodies,
        lines,
        fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
        (body, next, picks) => {
          const bytes = makeDocx({ body });
          const old = readWord(bytes).text;
          const text = changed(old.split('\n'), next, picks).join('\n');
          const plain = edit(bytes, () => text, PLAIN);
          if (plain.refusals.length === 0) expect(plain.document.text).toBe(text);
          const tracked = edit(bytes, () => text);
          if (tracked.refusals.length > 0) return;
          expect(tracked.document.text).toBe(text);
          const ids = [...mainOf(tracked.bytes).matchAll(/ w:id="(\d+)"/g)].map(([, id]) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
