import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findGenre } from '../genres/catalogue';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { Checkup } from './checkup';
import { insertMissingSections } from './insert-missing-sections';
import { summarise } from './summary';

const CHECK = [
  '一、自查情况',
  '逐台核对了十二台水泵。',
  '二、存在的问题',
  '两台漏油。',
  '三、整改措施',
  '月底前修好。',
];
const DUTY = ['一、履职情况', '我分管排灌。', '二、存在的问题', '下站次数少。', '三、努力方向', '每周下站。'];
const SUMMARY = [
  '一、主要工作',
  '清淤三公里。',
  '二、存在的问题',
  '进度慢。',
  '三、下一步打算',
  '加快进度。',
];
const SEVERAL = [
  ...['篇一：排灌站设备自查报告', ...CHECK, ''],
  ...['篇二：排灌站站长述职报告', ...DUTY, ''],
  ...['篇三：渠道清淤工作总结', ...SUMMARY],
];

const draftOf = (lines: readonly string[]) => Draft.parse(lines.join('\n'), 'plain');
const checkOf = (lines: readonly string[], more: object = {}) =>
  Checkup.of(draftOf(lines), { ...DEFAULT_PROFILE, ...more });
/** First lines from 1 and genres. */
const membersOf = (lines: readonly string[]) =>
  checkOf(lines).members.map(({ from, recognition }) => `${from + 1} ${recognition.genre?.id}`);
const structure = ({ findings }: Checkup) =>
  findings
    .filter(({ rule, level }) => /missing-section|^numbering/.test(rule) && level !== 'information')
    .map(({ rule, line }) => `${line + 1} ${rule}`);

describe('a file of several reports', () => {
  test('is read as several, each of its own genre', () => {
    expect(membersOf(SEVERAL)).toEqual(['1 zicha', '9 shuzhi', '17 zongjie']);
    expect(structure(checkOf(SEVERAL))).toEqual([]);
  });

  test.each([
    ['【篇1】', '【篇2】'],
    ['范文一', '范文二'],
    ['（篇一）', '（篇二）'],
  ])('is numbered by %s and %s', (first, second) => {
    const lines = [first, '排灌站自查报告', ...CHECK, second, '水闸自查报告', ...CHECK];
    expect(membersOf(lines)).toEqual(['2 zicha', '10 zicha']);
  });

  test('has the number before the title, as 第一篇', () => {
    const lines = ['第一篇：排灌站自查报告', ...CHECK, '第二篇：水闸自查报告', ...CHECK];
    expect(membersOf(lines)).toEqual(['1 zicha', '8 zicha']);
  });

  test('begins at each title where nothing numbers them', () => {
    const lines = ['排灌站自查报告', ...CHECK, '特此报告', '', '渠道清淤', '工作总结', ...SUMMARY];
    expect(membersOf(lines)).toEqual(['1 zicha', '10 zongjie']);
  });

  test('what is missing is said at the title of the report that lacks it, and counts for the whole', () => {
    const lines = [...SEVERAL.slice(0, 3), ...SEVERAL.slice(5)];
    const checkup = checkOf(lines);
    expect(structure(checkup)).toEqual(['1 structure/missing-section', '4 numbering/skipped-number']);
    expect(summarise(checkup).missingSections).toEqual(['自查发现的问题']);
    expect(summarise(checkup).ready).toBe(false);
  });

  test('a number is counted within its report, and its fix changes the right line', () => {
    const lines = SEVERAL.map((line) => (line === '二、存在的问题' ? '四、存在的问题' : line));
    const { findings } = checkOf(lines);
    const fixes = findings.filter(({ rule }) => rule === 'numbering/skipped-number').map(({ fix }) => fix);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes)
      for (const { line } of fix?.edits ?? []) expect(lines[line]).toMatch(/^[三四]、/);
  });

  test('missing sections are put into the report that lacks them', () => {
    const without = [...SEVERAL.slice(0, 11), ...SEVERAL.slice(13)];
    const text = insertMissingSections(checkOf(without)).text;
    expect(text.indexOf('述职报告')).toBeLessThan(text.indexOf('待补充'));
    expect(text.indexOf('待补充')).toBeLessThan(text.indexOf('工作总结'));
  });

  test('a genre that was chosen holds for each', () => {
    const genre = findGenre('huibao')!;
    expect(checkOf(SEVERAL, { genre }).reports.map((one) => one.genre)).toEqual([genre, genre, genre]);
  });

  test('nothing is checked where the user says that it is no draft', () => {
    expect(checkOf(SEVERAL, { isDraft: false }).members).toEqual([]);
  });
});

describe('no collection', () => {
  test.each<[string, readonly string[]]>([
    [
      'parts of one report',
      [
        '2025年工作报告',
        '第一篇　工作总结',
        ...SUMMARY,
        '第二篇　明年打算',
        '一、思路',
        '干。',
        '二、措施',
        '实。',
      ],
    ],
    [
      '上篇 and 下篇',
      ['2025年工作总结', '上篇　主要工作', ...SUMMARY, '下篇　下一步打算', '一、清淤', '二、护堤'],
    ],
    [
      'an attachment with a title of its own',
      ['排灌站自查报告', ...CHECK, '附件1', '', '水泵检修工作总结', ...SUMMARY],
    ],
    ['a title that stands twice', ['排灌站自查报告', '', '排灌站自查报告', ...CHECK]],
    ['a closing without its full stop', ['排灌站自查报告', ...CHECK, '特此报告']],
    [
      'a heading that ends like a title',
      ['排灌站自查报告', '一、自查情况', '查了。', '二、存在问题报告', '有。', '三、整改措施', '改。'],
    ],
    ['another paper behind the report', ['排灌站自查报告', ...CHECK, '通讯录', '一、站长', '二、站员']],
    ['one sample alone', ['篇一：排灌站自查报告', ...CHECK]],
  ])('%s', (_, lines) => {
    expect(membersOf(lines)).toEqual([]);
  });
});

test('after any edits it is what a fresh check finds', () => {
  const piece = fc.constantFrom(
    '篇一：排灌站自查报告',
    '篇二：水闸自查报告',
    '渠道清淤工作总结',
    '附件1',
    '',
    '正文一句话。',
    ...CHECK,
    ...SUMMARY,
  );
  const edit = fc.record({ at: fc.nat(60), removed: fc.nat(4), added: fc.array(piece, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let draft = draftOf(SEVERAL);
      let checkup = Checkup.of(draft, DEFAULT_PROFILE);
      for (const { at, removed, added } of edits) {
        const line = at % draft.lines.length;
        const words = added.map((one) => `${one}\n`).join('');
        const edited = draft.edit({ line, column: 0 }, { line: line + removed, column: 0 }, words);
        draft = edited.draft;
        checkup = checkup.after(draft, [edited.change]);
        const fresh = Checkup.of(Draft.parse(draft.text, 'plain'), DEFAULT_PROFILE);
        expect(checkup.findings).toEqual(fresh.findings);
        expect(checkup.members.map(({ from, end }) => [from, end])).toEqual(
          fresh.members.map(({ from, end }) => [from, end]),
        );
      }
    }),
    { numRuns: 150 },
  );
});
