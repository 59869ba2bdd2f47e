import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import type { Profile } from '../profile/profile';
import { Checkup } from './checkup';
import { fixAll } from './fix-all';

const FLAWED = join(import.meta.dirname, '../../../test/drafts/flawed');
const drafts = readdirSync(FLAWED).map((name) => readFileSync(join(FLAWED, name), 'utf8'));

const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '',
    ' ',
    '\u00A0',
    '。',
    '，，',
    '"',
    '(',
    ')',
    '》',
    '“',
    '```\n',
    '<!--',
    '-->',
    '\0',
    '\udc00',
  ],
  ...[
    '一、',
    '二、存在的问题\n',
    '（一）',
    '1.',
    '2 ',
    '3、',
    '一是',
    '第一，',
    '启示一：',
    '三、下一步打算\n继续努力。\n',
  ],
  ...[
    'XX县XX镇XXX村',
    '20XX年',
    '（待补充）',
    '某某',
    '对对',
    '3-5名',
    '布署',
    '15-30%',
    '仅供学习 禁止外传\n',
  ],
  ...[
    'X户',
    '×人',
    '*余次',
    '公办X',
    '学校X座、',
    '\nX\n',
    '村*级',
    'A县',
    '共N个',
    '×，',
    '抓X建',
    '面积亩，',
    '1.\n',
  ],
  ...[
    '自查报告\n',
    '# 调研报告\n',
    '附件：1.名单\n',
    '主要原因有以下几点：\n',
    '2025年2月30日',
    '独挡一面',
    '“四个意识”',
  ],
];
/** What an office and a writer may have set, and what can be written into a draft about it. */
const OFFICE: Profile = {
  ...DEFAULT_PROFILE,
  placeholders: { marks: ['@@', '甲乙'], ignore: ['XX县', '某*村'] },
  terms: [{ use: '用水安全', avoid: ['用水', '布署'], note: null }],
  names: [{ name: '部份', kind: 'word' }],
  ignore: [
    { rule: 'placeholder/unresolved', text: '20XX年', isForThisFile: true },
    { rule: 'wording/office-term', text: '用水', isForThisFile: true },
  ],
};
const COMMENTS = [
  '\n<!-- report-checkup-disable-next-line -->\n',
  '\n<!-- report-checkup-disable placeholder/unresolved -->\n',
  '\n<!-- report-checkup-disable placeholder/*, wording/office-term -->\n',
  '\n<!-- report-checkup-enable placeholder/unresolved -->\n',
  '\n<!-- report-checkup-enable -->\n',
  '<!-- report-checkup-disable-line structure/missing-section, placeholder/unresolve -->',
  '<!-- report-checkup-disable-file numbering/* -->\n',
  '<!-- report-checkup-off -->',
  '---\ngenre: 自察报告\n---\n',
  '---\ngenre: none\n---\n',
];
const anyEdit = fc.record({
  from: fc.nat(9999),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
  text: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.constantFrom(...COMMENTS, '@@', '用水'),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join('')),
  ),
});
const anyStart = fc.oneof(
  fc.constantFrom(...drafts),
  fc.constantFrom(...drafts).map((text) => text.replaceAll('\n', '\r\n')),
  fc.tuple(fc.constantFrom(...COMMENTS), fc.constantFrom(...drafts)).map((pair) => pair.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
);

test.each<[DraftFormat, string, Profile]>([
  ['plain', 'with nothing set', DEFAULT_PROFILE],
  ['markdown', 'with nothing set', DEFAULT_PROFILE],
  ['plain', 'of an office with words of its own', OFFICE],
  ['markdown', 'of an office with words of its own', OFFICE],
])('after any edits the findings of a %s draft %s equal those of a fresh check', (format, _, profile) => {
  fc.assert(
    fc.property(
      anyStart,
      fc.array(anyEdit, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
      (start, edits, eager) => {
        let draft = Draft.parse(start, format);
        let checkup = Checkup.of(draft, profile);
        for (const { from, length, text } of edits) {
          const begin = placeOf(draft, Math.floor((from * draft.text.length) / 9999));
          const end = placeOf(
            draft,
            Math.min(draft.text.length, Math.floor((from * draft.text.length) / 9999) + length),
          );
          const edited = draft.edit(begin, end, text);
          draft = edited.draft;
          checkup = checkup.after(draft, [edited.change]);
          if (eager) void checkup.findings;
        }
        const fresh = Checkup.of(Draft.parse(draft.text, format), profile);
        expect(checkup.recognition).toEqual(fresh.recognition);
        expect(checkup.findings).toEqual(fresh.findings);
      },
    ),
    { numRuns: 200 },
  );
});

test.each<DraftFormat>(['plain', 'markdown'])('fixing a %s draft twice changes nothing more', (format) => {
  fc.assert(
    fc.property(anyStart, (text) => {
      const fixed = fixAll(Checkup.of(Draft.parse(text, format), DEFAULT_PROFILE));
      expect(fixAll(Checkup.of(Draft.parse(fixed.text, format), DEFAULT_PROFILE)).text).toBe(fixed.text);
    }),
    { numRuns: 150 },
  );
});

test('every finding lies inside the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.oneof(anyStart, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
      const draft = Draft.parse(text, 'plain');
      for (const { line, start, end } of Checkup.of(draft, { ...DEFAULT_PROFILE, isDraft: true }).findings) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(draft.lines[line]!.text.length);
      }
    }),
    { numRuns: 200 },
  );
});

function placeOf(draft: Draft, offset: number) {
  let rest = offset;
  for (const [line, { text, lineEnd }] of draft.lines.entries()) {
    if (rest < text.length + lineEnd.length) return { line, column: Math.min(rest, text.length) };
    rest -= text.length + lineEnd.length;
  }
  return { line: draft.lines.length - 1, column: draft.lines.at(-1)!.text.length };
}
