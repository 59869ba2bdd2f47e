import { expect, test } from 'vitest';
import type { SummarisedDraft } from '../../protocol/protocol';
import { writeSummary } from './summary-page';

const draft = (name: string, more: Partial<SummarisedDraft['status']> = {}): SummarisedDraft => ({
  name,
  link: '/a.txt#L1,1',
  status: {
    genre: { id: 'zicha', name: '自查报告' },
    findings: { error: 0, warning: 0, information: 0, hint: 0 },
    placeholders: 0,
    missingSections: [],
    ready: false,
    ...more,
  },
});

const rowsOf = (page: string) => page.split('\n').filter((line) => line.startsWith('| ['));
const namesOf = (page: string) => rowsOf(page).map((row) => /\[(.*?)\]/.exec(row)![1]);
const write = (...drafts: readonly SummarisedDraft[]) =>
  writeSummary({ drafts, others: 0, unread: [] }, 'zh');

test('what is not ready comes first, and what is most unfinished before the rest', () => {
  const page = write(
    draft('好', { ready: true }),
    draft('误', { findings: { error: 1, warning: 2, information: 9, hint: 9 } }),
    draft('缺', { missingSections: ['整改措施'], placeholders: 1 }),
    draft('空', { placeholders: 12 }),
    draft('乙'),
    draft('丙'),
  );
  expect(namesOf(page)).toEqual(['空', '缺', '误', '丙', '乙', '好']);
  expect(rowsOf(page)[1]).toBe('| [缺](/a.txt#L1,1) | 自查报告 | ✗ 还不能 | 1 | 整改措施 | 0 | 0 | 0 |');
  expect(page).toContain('共 6 份报告稿：1 份可以交稿，5 份还不能。');
});

test('nothing in a name can end a cell or begin a mark', () => {
  const [row] = rowsOf(write(draft('a|b\n*c*<i>', { missingSections: ['[x](y)', '一|二'], genre: null })));
  expect(row).toContain('[a\\|b \\*c\\*\\<i\\>]');
  expect(row).toContain('\\[x\\]\\(y\\)、一\\|二');
  expect(row).toContain('| 未定 |');
});

test('a draft that no link reaches is named all the same', () => {
  const page = write({ ...draft('远'), link: null });
  expect(page).toContain('\n| 远 | ');
});

test('says what it could not read, and that there is nothing, in English too', () => {
  const page = writeSummary({ drafts: [], others: 1200, unread: ['a_b.txt'] }, 'en');
  expect(page).toContain('No report draft was found.');
  expect(page).toContain('Files that are no report drafts: 1,200.');
  expect(page).toContain('- a\\_b\\.txt');
  expect(page).not.toContain('|');
});
