import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { WordPackage } from './parts/word-package';
import { readWord } from './read-word';
import { makeDocx, paragraph } from './testing/make-docx';
import { WordError } from './word-error';
import { replaceMembers } from './zip/replace-members';

function problemOf(bytes: Uint8Array): string {
  try {
    readWord(bytes);
    return 'read';
  } catch (error) {
    return error instanceof WordError ? error.problem : String(error);
  }
}

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';

test.each([
  ['empty', new Uint8Array()],
  ['empty', new Uint8Array(600)],
  ['old', latin1(`${OLE}${'\0'.repeat(600)}`)],
  ['protected', latin1(`${OLE}${'\0'.repeat(600)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`)],
  ['security-software', latin1('%TSD-Header-###%\0\0')],
  ['rtf', latin1('{\\rtf1\\ansi')],
  ['html', latin1('<html xmlns:o="urn:schemas-microsoft-com:office:office">')],
  ['not-word', latin1('普通')],
  ['damaged', latin1('PK\x03\x04 and no more')],
  ['not-word', zipSync({ 'a.txt': strToU8('a') })],
  ['spreadsheet', spreadsheet()],
])('a file that is %s is called so', (problem, bytes) => {
  expect(problemOf(bytes)).toBe(problem);
});

function spreadsheet(): Uint8Array {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${type}" Target="xl/workbook.xml"/></Relationships>`;
  return zipSync({ '_rels/.rels': strToU8(rels), 'xl/workbook.xml': strToU8('<workbook/>') });
}

test('what unpacks to far more than any document is refused before it is unpacked', () => {
  const bomb = makeDocx({ body: `<w:p/>${' '.repeat(40_000_000)}` });
  expect(problemOf(bomb)).toBe('bomb');
});

test('a size that lies is found while unpacking', () => {
  const bytes = makeDocx({ body: paragraph('甲'.repeat(5000)) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  }
  expect(problemOf(bytes)).toBe('bomb');
});

test.each([
  ['an end tag of another element', '<w:p></w:r>'],
  ['no end tag', '<w:p>'],
  ['an unfinished tag', '<w:p w:a="'],
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><w:p/>'],
])('%s is damage, not an exception of another kind', (_, body) => {
  expect(problemOf(makeDocx({ body }))).toBe('damaged');
});

describe('made by other programs', () => {
  const text = '一、基本情况';
  const wrap = (document: string, bytes = strToU8(document)) => {
    const pack = WordPackage.open(makeDocx({ body: '' }));
    return replaceMembers(pack.archive, new Map([['word/document.xml', bytes]]));
  };

  test.each([
    [
      'another prefix',
      `<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>${text}</x:t></x:r></x:p></x:body></x:document>`,
    ],
    [
      'no prefix',
      `<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>${text}</t></r></p></body></document>`,
    ],
    [
      'the strict form',
      `<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ],
    [
      'a mark before it',
      `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ])('%s', (_, document) => {
    expect(readWord(wrap(document)).text).toBe(text);
  });

  test('UTF-16', () => {
    const document = `\uFEFF<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = new Uint8Array(Uint16Array.from(document, (char) => char.charCodeAt(0)).buffer);
    expect(readWord(wrap('', bytes)).text).toBe(text);
  });
});

test('a member that is replaced leaves the bytes of all others as they are, and none replaced leaves all', () => {
  const bytes = makeDocx({ body: paragraph('甲'), styles: '<w:style/>' });
  const { archive } = WordPackage.open(bytes);
  expect(replaceMembers(archive, new Map())).toEqual(bytes);
  const changed = WordPackage.open(replaceMembers(archive, new Map([['word/styles.xml', strToU8('<w/>')]])));
  for (const { name, start, end } of archive.members) {
    const other = changed.archive.members.find((member) => member.name === name)!;
    const same = Buffer.from(bytes.subarray(start, end)).equals(
      Buffer.from(changed.archive.bytes.subarray(other.start, other.end)),
    );
    expect([name, same]).toEqual([name, name !== 'word/styles.xml']);
  }
  expect(new TextDecoder().decode(changed.bytesOf('word/styles.xml')!)).toBe('<w/>');
});
