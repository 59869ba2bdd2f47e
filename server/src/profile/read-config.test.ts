import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from './read-config';
import { markProblems, readMarkedConfig, takeSuggestions } from './testing/marked-config';

/** The file with its mistakes between carets, words of the message about them, and what to write instead. */
const MISTAKES: [file: string, says: RegExp, instead?: string][] = [
  // names
  ['{ ^"rulez"^: {} }', /没有“rulez”这一项.*“rules”/, '{ "rules": {} }'],
  ['{ ^"constructor"^: {}, ^"__proto__"^: 1 }', /没有“(?:constructor|__proto__)”/],
  [
    '{ "rules": { ^"placeholder/unresolve"^: "off" } }',
    /规则.*“placeholder\/unresolved”/,
    '{ "rules": { "placeholder/unresolved": "off" } }',
  ],
  ['{ "rules": { ^"placehodler/*"^: "off" } }', /规则/, '{ "rules": { "placeholder/*": "off" } }'],
  ['{ "rules": { "*": ^"eror"^ } }', /off.*error.*“error”/, '{ "rules": { "*": "error" } }'],
  [
    '{ "rules": { "wording/office-term": { ^"levle"^: "off" } } }',
    /没有“levle”/,
    '{ "rules": { "wording/office-term": { "level": "off" } } }',
  ],
  [
    '{ "rules": { "wording/office-term": { "options": { ^"fixall"^: true } } } }',
    /选项/,
    '{ "rules": { "wording/office-term": { "options": { "fixAll": true } } } }',
  ],
  ['{ "rules": { "wording/office-term": { "options": { "fixAll": ^"yes"^ } } } }', /true 或 false/],
  ['{ "ignore": [{ "rule": ^"placeholder/none"^, "text": "XX" }] }', /没有名为“placeholder\/none”的规则/],
  ['{ "names": [{ "name": "青岭", "kind": ^"palce"^ }, ^{^ "kind": "word" }] }', /“place”|缺少“name”/],
  // types
  ['{ "practice": ^"no"^ }', /应当是 true 或 false，写成了文字/],
  ['{ "practice": ^null^ }', /写成了 ?null/],
  ['{ "rules": ^[^] }', /花括号括起的对象，写成了列表/],
  ['{ "rules": { "placeholder/unresolved": ^2^ } }', /文字或花括号/],
  ['{ "extends": ^{^ } }', /文字或方括号/],
  ['{ "terms": ^{^ } }', /列表，写成了对象/],
  ['{ "files": { "*.txt": ^true^ } }', /文字，写成了 true/],
  ['^[^]', /对象，写成了列表/],
  ['^"报告"^', /对象，写成了文字/],
  ['{ "genres": { "gaikuo": { "minimumLength": ^-1^ } } }', /0 到/],
  ['{ "genres": { "gaikuo": { "minimumLength": ^1.5^ } } }', /整数/],
  // phrases, marks, globs, ids
  ['{ "placeholders": { "ignore": [^"**"^, ^"  "^, "XX型"] } }', /只有“\*”|空着/],
  ['{ "placeholders": { "marks": [^""^] } }', /空着/],
  [`{ "placeholders": { "marks": [^"${'填'.repeat(41)}"^] } }`, /41 个字符，最多 40/],
  ['{ "genres": { "gaikuo": { "titleCues": [^"*"^] } } }', /只有“\*”/],
  ['{ "genres": { "gaikuo": { "sections": [^"基本\\n情况"^] } } }', /换行/],
  ['{ "genres": { ^"改 稿"^: {} } }', /标识/],
  ['{ "genres": { ^"none"^: {} } }', /标识/],
  ['{ "files": { ^"!*.txt"^: "none" } }', /none/],
  ['{ "files": { ^"../*.txt"^: "auto", ^"C:\\\\稿件\\\\*.txt"^: "auto" } }', /所在文件夹/],
  ['{ "files": { ^"{a,b.txt"^: "auto" } }', /配对/],
  // what is missing, and what is there twice
  ['{ "terms": [^{^ "use": "县委" }] }', /缺少“avoid”/],
  ['{ "genres": { "gaikuo": { "sections": [^{^ "required": true }] } } }', /缺少“title”/],
  ['{ "practice": true, ^"practice"^: false }', /已经写过/],
  ['{ "genres": { "gaikuo": {}, ^"gaikuo"^: {} } }', /体裁“gaikuo”重复/],
  // JSON itself
  ['{ "practice": true ^"rules"^: {} }', /逗号/],
  ['{ "practice" ^true^ }', /冒号/],
  ['{ "practice": ^}^', /缺一个值/],
  ['{ "practice": ^，^ "rules": {} }', /全角的“，”/],
  ['{ "practice"^：^ true }', /全角的“：”/, '{ "practice": true }'],
  ['{ "practice": true } ^{^}', /结束/],
  ['{ "a\\^q^": 1 }', /反斜杠|没有/],
  ['/* 没有写完', /注释|合法|值/],
];

describe('a mistake is reported at its place, in words', () => {
  test.each(MISTAKES)('%s', (marked, says, instead) => {
    const { text, places } = readMarkedConfig(marked);
    const { problems } = readConfig(text);
    expect(problems.length).toBeGreaterThan(0);
    if (places.length > 0 && !marked.includes('\\^')) expect(markProblems(text, problems)).toBe(marked);
    for (const { message } of problems.slice(0, places.length)) {
      expect(message.zh).toMatch(says);
      expect(message.en).toMatch(/^[^\p{Script=Han}]*[A-Z]/u);
    }
    if (instead !== undefined) {
      const better = takeSuggestions(text, problems);
      expect(better).toBe(instead);
      expect(readConfig(better).problems).toEqual([]);
    }
  });
});

test.each([
  '{}',
  '// 说明\n{\n  /* 级别 */\n  "rules": { "*": "hint", },\n}\n',
  '{ "$schema": "./schema.json", "extends": ["report-checkup:recommended"] }',
  '\uFEFF{ "practice": false }',
])('%j is right', (text) => {
  expect(readConfig(text).problems).toEqual([]);
});

test('an empty file is a file in which nothing is set', () => {
  for (const text of ['', '  \n', '// 以后再写\n'])
    expect(readConfig(text)).toEqual({ config: {}, problems: [] });
});

test('whatever is wrong, the right half counts', () => {
  const { config, problems } = readConfig(`{
    "practise": true,
    "files": { "!a": "auto", "*.txt": "zicha", "*.md": 3 },
    "rules": { "no/such": "off", "placeholder/unresolved": "hint", "structure/*": "loud" },
    "terms": [{ "use": "甲" }, { "use": "乙", "avoid": ["丙", 4] }],
    "practice": false
  `);
  expect(problems).toHaveLength(8);
  expect(config.files?.map(({ key, value }) => [key.value, value.value])).toEqual([['*.txt', 'zicha']]);
  expect(Object.keys(config.rules ?? {})).toEqual(['placeholder/unresolved']);
  expect(config.terms?.map(({ use, avoid }) => [use?.value, avoid.map(({ value }) => value)])).toEqual([
    ['乙', ['丙']],
  ]);
  expect(config.practice?.value).toBe(false);
});

const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '//',
    '/*',
    '*/',
    '\n',
    '，',
    '“',
    'null',
    'true',
    '-1',
    '1e999',
    '\0',
    '\ud800',
  ],
  ...[
    '"rules"',
    '"files"',
    '"genres"',
    '"sections"',
    '"extends"',
    '"terms"',
    '"avoid"',
    '"title"',
    '"*"',
    '"a/b"',
    '"__proto__"',
  ],
];

test('any text is read without an error, and problems lie inside it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join('')),
        fc
          .json()
          .map((json) => `{ "rules": ${json}, "genres": ${json}, "files": ${json}, "terms": ${json} }`),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        for (const { start, end, message, suggestion } of readConfig(text).problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(message.zh).not.toBe('');
          if (suggestion) expect(suggestion.end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('brackets nested a hundred thousand deep do not exhaust the stack', () => {
  const { problems } = readConfig(`{ "files": ${'['.repeat(100_000)}`);
  expect(problems.map(({ message }) => message.zh)).toEqual([expect.stringMatching(/嵌套/)]);
});

test('of very many mistakes the first ones are told, and how many more there are; the right half still counts', () => {
  const keys = Array.from({ length: 30_000 }, (_, i) => `"k${i}": 1`);
  const { config, problems } = readConfig(`{ ${keys.join(', ')}, "practice": false }`);
  expect(config.practice?.value).toBe(false);
  expect(problems.length).toBe(201);
  expect(problems.at(-1)!.message.zh).toBe('另有 29800 处错误没有列出。');
});
