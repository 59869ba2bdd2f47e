import { describe, expect, test, vi } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { findGenre } from '../genres/catalogue';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import type { Profile } from '../profile/profile';
import { DRAFT_RULES, LINE_RULES, RULES } from '../rules/catalogue';
import { Checkup } from './checkup';
import { fixAll } from './fix-all';
import { summarise } from './summary';

const DRAFT = [
  '青岭县水务局关于用水安全的自查报告',
  '',
  '一、组织开展情况',
  '今年以来，局里对XX县XX镇XX村开展自查。',
  '二、存在的主要问题',
  '少数水厂台账不全。',
  '三、整改措施',
  '逐个补齐台账。',
].join('\n');

const check = (text: string, profile: Partial<Profile> = {}, format: DraftFormat = 'plain') =>
  Checkup.of(Draft.parse(text, format), { ...DEFAULT_PROFILE, ...profile });
const rulesIn = ({ findings }: Checkup) => findings.map(({ rule, line }) => `${line} ${rule}`);

test('a chain of places is one finding that stands on its line', () => {
  const findings = check(DRAFT).findings.filter(({ level }) => level === 'error' || level === 'warning');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    rule: 'placeholder/unresolved',
    level: 'error',
    line: 3,
    start: 8,
    end: 17,
  });
});

test('a text that is no draft has no findings, unless the user says that it is one', () => {
  const story = '夏夜\n\n老人走到XX县XX镇，坐下来。';
  expect(rulesIn(check(story))).toEqual([]);
  expect(rulesIn(check(story, { isDraft: true }))).toContain('2 placeholder/unresolved');
  expect(rulesIn(check(DRAFT, { isDraft: false }))).toEqual([]);
});

test('a chosen genre makes no draft of a story', () => {
  expect(check('夏夜\n\n老人走到XX县。', { genre: findGenre('zicha')! }).recognition.isDraft).toBe(false);
});

test('the genre that the user chose goes before the title', () => {
  const checkup = check(DRAFT, { genre: findGenre('zhenggai')! });
  expect(checkup.genre?.id).toBe('zhenggai');
  expect(rulesIn(checkup)).toContain('0 structure/missing-section');
});

describe('levels', () => {
  test('are those of the profile', () => {
    const rules = new Map([['placeholder/unresolved', { level: 'hint' as const }]]);
    const unresolved = ({ findings }: Checkup) =>
      findings.filter(({ rule }) => rule === 'placeholder/unresolved');
    expect(unresolved(check(DRAFT, { rules })).map(({ level }) => level)).toEqual(['hint']);
    const off = new Map([['placeholder/unresolved', { level: 'off' as const }]]);
    expect(unresolved(check(DRAFT, { rules: off }))).toEqual([]);
  });

  test('without the practice layer no rule of custom speaks, of genres, relations or anything else', () => {
    const custom: ReadonlySet<string> = new Set(
      RULES.filter(({ layer }) => layer === 'practice').map(({ name }) => name),
    );
    const heard = new Set<string>();
    for (const { bad } of RULES) {
      const profile = {
        isDraft: true,
        genre: bad.genre === undefined ? null : findGenre(bad.genre),
        terms: bad.terms ?? [],
      };
      const spoken = ({ findings }: Checkup) => findings.map(({ rule }) => rule);
      for (const rule of spoken(check(bad.text, profile, bad.format))) heard.add(rule);
      const others = spoken(check(bad.text, { ...profile, practice: false }, bad.format));
      expect(others.filter((rule) => custom.has(rule))).toEqual([]);
    }
    expect([...custom].filter((rule) => !heard.has(rule))).toEqual([]);
    // What is left of structure rests on the regulations and the standards.
    const structure = RULES.filter(
      ({ name, layer }) => name.startsWith('structure/') && layer !== 'practice',
    );
    expect(structure.map(({ name }) => name)).toEqual([
      'structure/mixed-document-types',
      'structure/request-in-report',
      'structure/title-end-mark',
      'structure/title-without-type',
      'structure/addressee-mark',
      'structure/addressed-to-person',
      'structure/several-addressees',
      'structure/date-of-paper-form',
      'structure/attachment-list-form',
      'structure/imprint-form',
    ]);
  });
});

test('a rule that throws is said to have failed, once, and the others go on', () => {
  const failing = vi.spyOn(LINE_RULES[0]!, 'checkLine').mockImplementation(() => {
    throw new Error('断了');
  });
  const alsoFailing = vi.spyOn(DRAFT_RULES[0]!, 'checkDraft').mockImplementation(() => {
    throw new Error('断了');
  });
  const { findings } = check(`${DRAFT}\n会后作了再布署。`);
  failing.mockRestore();
  alsoFailing.mockRestore();
  const failed = findings.filter(({ rule }) => rule === 'checkup/failed-rule');
  expect(failed.map(({ message }) => message.values)).toEqual([
    { rule: LINE_RULES[0]!.name, reason: '断了' },
    { rule: DRAFT_RULES[0]!.name, reason: '断了' },
  ]);
  expect(findings.map(({ rule }) => rule)).toContain('wording/typo');
});

test('leftover lines are not read for anything else', () => {
  const text = `更多XX县范文，整理，咨询QQ12345678\n\n${DRAFT}\n\n仅供学习XX县`;
  expect(rulesIn(check(text)).filter((rule) => rule.includes('placeholder'))).toEqual([
    '5 placeholder/unresolved',
  ]);
  expect(summarise(check(text)).placeholders).toBe(3);
});

test('the summary counts what stands in the way', () => {
  const unfinished = check(DRAFT.replace('二、存在的主要问题\n少数水厂台账不全。\n三、', '二、'));
  expect(summarise(unfinished)).toEqual({
    counts: expect.objectContaining({ error: 1, warning: 1 }),
    placeholders: 3,
    missingSections: [expect.stringContaining('问题')],
    ready: false,
  });
  expect(summarise(check(DRAFT.replaceAll('XX', '青岭'))).ready).toBe(true);
  const asked = { ...DEFAULT_PROFILE, practice: false };
  expect(summarise(Checkup.of(unfinished.draft, asked)).missingSections).toEqual([]);
});

test('with nothing to fix, fix-all gives back the very draft', () => {
  const checkup = check(DRAFT);
  expect(fixAll(checkup)).toBe(checkup.draft);
});
