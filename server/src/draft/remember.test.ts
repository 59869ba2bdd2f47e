import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Draft } from './draft';
import { rememberDraft, rememberLines, rememberOutline } from './remember';

const insert = (draft: Draft, line: number, text: string) =>
  draft.edit({ line, column: 0 }, { line, column: 0 }, text).draft;

test('of a line that stays, what was read is not read again, wherever it goes', () => {
  const asked: string[] = [];
  const read = rememberLines(({ text }) => {
    asked.push(text);
    return [text];
  });
  const draft = Draft.parse('a\nb\nc', 'plain');
  expect(read(draft, 2)).toEqual(['c']);
  const moved = insert(draft, 0, 'x\n');
  expect(read(moved, 3)).toEqual(['c']);
  expect(read(insert(moved, 3, 'y'), 3)).toEqual(['yc']);
  expect(asked).toEqual(['c', 'yc']);
});

test('whatever is edited, and whichever draft is asked about, each line answers for itself', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(5), fc.nat(5), fc.constantFrom('', 'x', '\n', 'y\nz', 'y\n'), fc.nat(5), fc.boolean()),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', ''), { minLength: 1, maxLength: 6 }),
      edits,
      (lines, changes) => {
        const read = rememberLines(({ text }) => ({ text }));
        let draft = Draft.parse(lines.join('\n'), 'plain');
        for (const [from, end, text, asked, goesBack] of changes) {
          const before = draft;
          ({ draft } = draft.edit({ line: from, column: 0 }, { line: Math.max(from, end), column: 0 }, text));
          for (const one of goesBack ? [draft, before] : [draft]) {
            const line = Math.min(asked, one.lines.length - 1);
            expect(read(one, line).text).toBe(one.lines[line]!.text);
          }
        }
      },
    ),
  );
});

test('an outline that an edit leaves as it is is read once, a draft anew', () => {
  const reads = { outline: 0, draft: 0 };
  const ofOutline = rememberOutline(({ outline: { sections } }) => {
    reads.outline++;
    return sections.length;
  });
  const ofDraft = rememberDraft(({ lines }) => {
    reads.draft++;
    return lines.length;
  });
  const text = '自查报告\n一、存在的问题\n　　有三个。\n二、整改措施\n　　逐条改。\n';
  const draft = Draft.parse(text, 'plain');
  const ask = (of: Draft) => [ofOutline(of), ofOutline(of), ofDraft(of), ofDraft(of)];
  expect(ask(draft)).toEqual([2, 2, 6, 6]);
  const edited = draft.edit({ line: 2, column: 5 }, { line: 2, column: 5 }, '又').draft;
  expect(ask(edited)).toEqual([2, 2, 6, 6]);
  expect(reads).toEqual({ outline: 1, draft: 2 });
  expect(ofOutline(insert(edited, 5, '三、下一步打算\n'))).toBe(3);
});
