import { describe, expect, test } from 'vitest';
import { applyFixes, checkDraft, type Finding, listGenres, listRules } from './index';

const DRAFT = [
  '关于公务用车管理情况的自查报告',
  '',
  '一、自查工作开展情况',
  '成立专班，抽调人员XX名。',
  '1.逐车核对。与派车单对上。',
  '2逐人核对。与名册对上。',
  '3.逐笔核对。与账册对上。',
  '',
  '二、下一步整改措施',
  '从严审批,当天登记。',
  '',
].join('\r\n');

/** What a finding covers, by its line and columns from 1. */
function wordsOf({ line, column, endLine, endColumn }: Finding, text: string): string {
  expect(endLine).toBe(line);
  return text.split('\r\n')[line - 1]!.slice(column - 1, endColumn - 1);
}

describe('checkDraft', () => {
  test('says what a text is, what is open in it, and where, counting from 1', () => {
    const report = checkDraft(DRAFT);
    expect(report).toMatchObject({
      isDraft: true,
      genre: { id: 'zicha', name: '自查报告' },
      placeholders: 1,
      ready: false,
      problems: [],
    });
    expect(report.reason).toContain('自查报告');
    expect(report.missingSections.length).toBeGreaterThan(0);
    const open = report.findings.find(({ rule }) => rule === 'placeholder/unresolved')!;
    expect(open).toMatchObject({ line: 4, column: 10, endLine: 4, endColumn: 12 });
    expect(wordsOf(open, DRAFT)).toBe('XX');
    expect(open.message).toContain('XX');
  });

  test('a fix carries its edits, which resolve the finding', () => {
    const lost = checkDraft(DRAFT).findings.find(({ rule }) => rule === 'numbering/missing-ordinal-mark')!;
    expect(lost.fix?.kind).toBe('safe');
    const [edit] = lost.fix!.edits;
    expect(edit).toMatchObject({ line: 6, endLine: 6 });
    const line = DRAFT.split('\r\n')[5]!;
    expect(line.slice(0, edit!.column - 1) + edit!.text + line.slice(edit!.endColumn - 1)).toMatch(
      /^2\.逐人核对/,
    );
  });

  test('speaks the language asked for', () => {
    const { genre, reason, findings } = checkDraft(DRAFT, { language: 'en' });
    expect(genre?.name).toBe('Self-inspection report');
    expect(reason).toContain('The title says');
    expect(findings.every(({ message }) => /[a-z]{3}/.test(message))).toBe(true);
  });

  test('a text that is no draft has no findings, unless its genre is named', () => {
    const diary = '今天下雨,我没有出门..\n';
    expect(checkDraft(diary)).toMatchObject({ isDraft: false, genre: null, findings: [], ready: false });
    expect(checkDraft(diary, { genre: '自查报告' })).toMatchObject({ isDraft: true, genre: { id: 'zicha' } });
    expect(checkDraft(DRAFT, { genre: 'none' }).findings).toEqual([]);
    expect(checkDraft(diary, { format: 'report' }).isDraft).toBe(true);
  });

  test('takes what a configuration file holds', () => {
    const config = { rules: { 'placeholder/unresolved': 'off' }, terms: [{ avoid: ['专班'] }] };
    const rules = checkDraft(DRAFT, { config }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('placeholder/unresolved');
    expect(rules).toContain('wording/office-term');
  });

  test('what cannot be used is said, and the rest counts', () => {
    const config = {
      rules: { 'placeholder/unresolvd': 'off', 'numbering/*': 'off' },
      terms: [{ avoid: ['专班'], instead: '工作组' }],
      ignores: [],
      enable: false,
    };
    const { problems, findings } = checkDraft(DRAFT, { config, genre: '自查表' });
    expect(problems).toEqual([
      'config.rules["placeholder/unresolvd"]：没有名为“placeholder/unresolvd”的规则，是不是“placeholder/unresolved”？',
      'config.terms[0].instead：没有“instead”这一项，已忽略。',
      'config.ignores：没有“ignores”这一项，已忽略，是不是“ignore”？',
      'config.enable：没有“enable”这一项，已忽略。',
      'genre：没有名为“自查表”的体裁。',
    ]);
    const rules = findings.map(({ rule }) => rule);
    expect(rules.some((rule) => rule.startsWith('numbering/'))).toBe(false);
    expect(rules).toContain('wording/office-term');
  });

  test('what speaks of files does nothing, and that is said', () => {
    const config = { extends: 'report-checkup:standard', files: { '**': 'none' }, ignore: [] };
    const { isDraft, problems } = checkDraft(DRAFT, { config, language: 'en' });
    expect(isDraft).toBe(true);
    expect(problems).toEqual([
      'config.extends: a text is checked here and not a file, so this does nothing.',
      'config.files: a text is checked here and not a file, so this does nothing.',
    ]);
  });

  test('what contradicts a genre in force is said with its key', () => {
    const config = { genres: { own: { name: '自查报告' }, zicha: { drop: ['没有的一节'] } } };
    const { problems } = checkDraft(DRAFT, { config });
    expect(problems.join('\n')).toContain('config.genres.own.name：体裁“自查报告”重复');
    expect(problems.join('\n')).toContain('config.genres.zicha.drop[0]：');
  });

  test('any profile will do', () => {
    const circle: Record<string, unknown> = {};
    circle.rules = circle;
    for (const config of [null, 5, 'off', [], () => 1, circle, { practice: 1n }, { rules: undefined }])
      expect(checkDraft(DRAFT, { config } as never).isDraft).toBe(true);
    expect(checkDraft(DRAFT, { config: circle }).problems).toEqual(['config：不能写成 JSON，已忽略。']);
    expect(checkDraft(DRAFT, { genre: null } as never).problems).toEqual([]);
    expect(checkDraft(DRAFT, { genre: 5 } as never).problems).toEqual(['genre：没有名为“5”的体裁。']);
  });

  test('any text will do', () => {
    for (const text of ['', '\0', '\ud800', '\r', '\n\r\n\r', '一'.repeat(100_000)])
      expect(checkDraft(text).isDraft).toBe(false);
  });
});

describe('applyFixes', () => {
  test('makes the safe fixes, and leaves the rest as it is', () => {
    const fixed = applyFixes(DRAFT);
    expect(fixed).toBe(DRAFT.replace('2逐人', '2.逐人').replace('审批,', '审批，'));
    expect(applyFixes(fixed)).toBe(fixed);
  });

  test('gives back what is no draft', () => {
    expect(applyFixes('hello, world')).toBe('hello, world');
  });

  test('an office’s placeholders and levels count', () => {
    const config = { rules: { 'punctuation/*': 'off' }, placeholders: { marks: ['@@'] } };
    expect(applyFixes(DRAFT, { config })).toBe(DRAFT.replace('2逐人', '2.逐人'));
  });
});

test('genres and rules are listed in both languages', () => {
  const [first] = listGenres('en');
  expect(first).toMatchObject({ id: 'zhengzhi-tijian', name: 'Political review report' });
  expect(first!.sections.length).toBeGreaterThan(1);
  expect(listGenres()[0]!.name).toBe('政治体检报告');
  const rule = listRules().find(({ name }) => name === 'placeholder/unresolved');
  expect(rule).toMatchObject({ level: 'error', title: expect.stringMatching(/\p{Script=Han}/u) });
  expect(rule!.why).not.toBe('');
  expect(listRules().map(({ name }) => name)).toContain('suppression/unused');
});
