import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import type { Profile } from '../profile/profile';
import { applyEdits } from '../rules/apply-edits';
import { Checkup } from './checkup';
import { fixAll } from './fix-all';
import { suppressionEdits } from './suppression-edits';

const HEAD = '# 关于用水安全的自查报告\n\n## 一、组织开展情况\n\n';
const TAIL = '\n## 二、存在的主要问题\n\n少数台账不全。\n\n## 三、整改措施\n\n逐个补齐。\n';

const check = (text: string, profile: Partial<Profile> = {}, format: DraftFormat = 'markdown') =>
  Checkup.of(Draft.parse(text, format), { ...DEFAULT_PROFILE, isDraft: true, ...profile });
/** Rule and words of each finding in a report whose first section holds the text. */
const found = (text: string, profile: Partial<Profile> = {}, format: DraftFormat = 'markdown') => {
  const { findings, draft } = check(HEAD + text + TAIL, profile, format);
  return findings.map(({ rule, line, start, end }) => `${rule} ${draft.lines[line]!.text.slice(start, end)}`);
};

const XX = 'placeholder/unresolved';

describe('a comment silences', () => {
  test.each([
    ['the next line', `<!-- report-checkup-disable-next-line ${XX} -->\n到XX县。\n到XX市。`, ['XX市']],
    [
      'the next line of text',
      `<!-- report-checkup-disable-next-line -->\n\n<!-- 待议 -->\n到XX县。\n到XX市。`,
      ['XX市'],
    ],
    ['its own line', `到XX县。<!-- report-checkup-disable-line ${XX} -->\n到XX市。`, ['XX市']],
    [
      'from one place to another',
      `到XX县。\n<!-- report-checkup-disable ${XX} -->\n到XX市。\n<!-- report-checkup-enable ${XX} -->\n到XX镇。`,
      ['XX县', 'XX镇'],
    ],
    ['nothing as code', `写作\`<!-- report-checkup-disable -->\`即可。\n到XX县。`, ['XX县']],
    ['to the end', '<!-- report-checkup-disable placeholder/* -->\n到XX市。\n到XX镇。', []],
    ['the whole draft', `到XX市。\n<!-- report-checkup-disable-file -->\n到XX镇。`, []],
    [
      'all but what is enabled again',
      `<!-- report-checkup-disable -->\n到XX市。\n<!-- report-checkup-enable ${XX} -->\n到XX镇。`,
      ['XX镇'],
    ],
    [
      'several rules',
      `<!-- report-checkup-disable-next-line ${XX}，structure/empty-section -- 征求意见中 -->\n到XX县。`,
      [],
      'suppression/unused structure/empty-section',
    ],
    ['two things in one line', `<!-- report-checkup-disable-next-line ${XX} --> <!-- 说明 -->\n到XX县。`, []],
  ])('%s', (_, text, words, also?: string) => {
    expect(found(text)).toEqual([...(also ? [also] : []), ...words.map((word) => `${XX} ${word}`)]);
  });

  test.each([
    ['in a fence', `\`\`\`\n<!-- report-checkup-disable-next-line ${XX} -->\n\`\`\`\n到XX县。`],
    ['that does not end on its line', `<!-- report-checkup-disable-next-line ${XX}\n-->\n到XX县。`],
    ['that speaks of the tool only', `<!-- report-checkup 说明 -->\n到XX县。`],
  ])('nothing when it is one %s', (_, text) => {
    expect(found(text)).toEqual([`${XX} XX县`]);
  });

  test('nothing in a plain text, which is handed in as it is', () => {
    const rules = check(
      `自查报告\n一、概况\n<!-- report-checkup-disable-file -->\n到XX县。\n二、打算\n无。`,
      {},
      'plain',
    );
    expect(rules.findings.map(({ rule }) => rule)).toContain(XX);
  });
});

describe('what is wrong with a suppression is said', () => {
  test.each([
    [
      '<!-- report-checkup-disable-next-line placeholder/unresolve -->\n甲。',
      'suppression/unknown-rule placeholder/unresolve',
      `<!-- report-checkup-disable-next-line ${XX} -->`,
    ],
    [
      '<!-- report-checkup-disable-nextline -->\n甲。',
      'suppression/unknown-rule report-checkup-disable-nextline',
      '<!-- report-checkup-disable-next-line -->',
    ],
  ])('%s', (text, says, instead) => {
    expect(found(text)).toEqual([says]);
    const { draft, findings } = check(HEAD + text + TAIL);
    const fix = findings[0]!.fix!;
    expect(fix.kind).toBe('suggestion');
    expect(applyEdits(draft, fix.edits).text).toContain(instead);
  });

  test.each([
    [`甲。\n<!-- report-checkup-disable-next-line ${XX} -->\n乙。`, '甲。\n乙。'],
    [`甲。<!-- report-checkup-disable-line ${XX} -->\n乙。`, '甲。\n乙。'],
    [
      `<!-- report-checkup-disable-next-line structure/empty-section, ${XX} -->\n到XX县。`,
      `<!-- report-checkup-disable-next-line ${XX} -->\n到XX县。`,
    ],
    [
      `<!-- report-checkup-disable-next-line ${XX}, structure/* -- 保留 -->\n到XX县。`,
      `<!-- report-checkup-disable-next-line ${XX} -- 保留 -->\n到XX县。`,
    ],
    [`<!-- report-checkup-disable ${XX} -->\n甲。\n<!-- report-checkup-enable ${XX} -->\n乙。`, '甲。\n乙。'],
    [`<!-- report-checkup-enable -->\n甲。`, '甲。'],
    [
      `<!-- report-checkup-disable-file ${XX} -->\n<!-- report-checkup-disable-next-line ${XX} -->\n到XX县。`,
      `<!-- report-checkup-disable-next-line ${XX} -->\n到XX县。`,
    ],
  ])('%j is of no use, and goes', (text, left) => {
    expect(found(text).filter((one) => one.startsWith('suppression/unused'))).not.toEqual([]);
    expect(fixAll(check(HEAD + text + TAIL)).text).toBe(HEAD + left + TAIL);
  });

  test('but not for a rule that is switched off', () => {
    const rules = new Map([[XX, { level: 'off' as const }]]);
    expect(found(`<!-- report-checkup-disable-next-line ${XX} -->\n到XX县。`, { rules })).toEqual([]);
  });

  test('and cannot be suppressed itself', () => {
    const text =
      '<!-- report-checkup-disable-file -->\n<!-- report-checkup-disable-next-line no/rule -->\n到XX县。';
    expect(found(text)).toEqual(['suppression/unknown-rule no/rule']);
  });
});

describe('an entry of the configuration', () => {
  const ignore = (text: string, isForThisFile = true) => ({ ignore: [{ rule: XX, text, isForThisFile }] });

  test('silences a rule on its words, wherever they are', () => {
    expect(found('到XX县。\n到XX市、XX县。', ignore('XX县'), 'plain')).toEqual([`${XX} XX市`]);
  });

  test('for this very draft is said to be of no use when it is', () => {
    expect(found('到甲县。', ignore('XX县'), 'plain')).toEqual(['suppression/unused ']);
    expect(found('到甲县。', ignore('XX县', false), 'plain')).toEqual([]);
  });
});

test('placeholders of an office’s own are found, and its exceptions left alone', () => {
  const placeholders = { marks: ['@@'], ignore: ['XX型'] };
  expect(found('购置XX型设备@@台。', { placeholders })).toEqual([`${XX} @@`]);
});

describe('the front matter', () => {
  const genreOf = (matter: string, profile: Partial<Profile> = {}) => {
    const { recognition, findings } = check(`---\n${matter}\n---\n${HEAD}甲。${TAIL}`, {
      isDraft: null,
      ...profile,
    });
    return [recognition.isDraft, recognition.genre?.id ?? null, findings.map(({ rule }) => rule)];
  };
  const own = { ...DEFAULT_PROFILE.genres[5]! };

  test('chooses the genre', () => {
    expect(genreOf('genre: 心得体会').slice(0, 2)).toEqual([true, 'xinde']);
    expect(genreOf('体裁：xinde', { genre: own, isDraft: false }).slice(0, 2)).toEqual([true, 'xinde']);
    expect(genreOf('genre: none')).toEqual([false, null, []]);
    expect(genreOf('genre: auto')).toEqual([true, 'zicha', []]);
  });

  test('gives way to the user’s choice for this very text', () => {
    expect(genreOf('genre: 心得体会', { genre: own, isDraft: true, isChosen: true }).slice(0, 2)).toEqual([
      true,
      own.id,
    ]);
    expect(genreOf('genre: 心得体会', { isDraft: false, isChosen: true })).toEqual([false, null, []]);
  });

  test('with an unknown genre leaves it to the title, and says so', () => {
    expect(genreOf('genre: 自察报告')).toEqual([true, 'zicha', ['checkup/unknown-genre']]);
    expect(genreOf('genre: 完全不沾边')).toEqual([true, 'zicha', ['checkup/unknown-genre']]);
  });

  test('makes a draft of a text without a title when it names a genre, or means to', () => {
    const drafts = ['自查报告', '自察报告', '科幻小说'].map((genre) =>
      check(`---\ngenre: ${genre}\n---\n今晚有雨。`, { isDraft: null }),
    );
    expect(drafts.map(({ recognition }) => recognition.isDraft)).toEqual([true, true, false]);
    expect(drafts[2]!.findings).toEqual([]);
  });
});

describe('the quick fix', () => {
  const FLAWED = join(import.meta.dirname, '../../../test/drafts/flawed');
  const drafts = readdirSync(FLAWED).map((name) => [name, readFileSync(join(FLAWED, name), 'utf8')] as const);

  test.each(drafts)('silences each finding of %s and nothing else', (_, text) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const { findings, draft } = check(text.replaceAll('\n', lineEnd));
      for (const finding of findings) {
        const after = check(applyEdits(draft, suppressionEdits(draft, finding)!).text);
        const isSilenced = (one: typeof finding) => one.rule === finding.rule && one.line === finding.line;
        expect(after.findings.map(({ rule }) => rule)).toEqual(
          findings.filter((one) => !isSilenced(one)).map(({ rule }) => rule),
        );
      }
    }
  });

  test('goes into the comment that is there already', () => {
    const text = `${HEAD}<!-- report-checkup-disable-next-line structure/empty-section -->\n\n到XX县。${TAIL}`;
    const { findings, draft } = check(text);
    const finding = findings.find(({ rule }) => rule === XX)!;
    expect(applyEdits(draft, suppressionEdits(draft, finding)!).text).toContain(
      `<!-- report-checkup-disable-next-line structure/empty-section, ${XX} -->\n\n到XX县`,
    );
  });

  test('breaks neither a title of two lines nor the front matter', () => {
    const text = `---\ngenre: 自察报告\n---\n县水务局关于\nXX年用水安全情况的自查报告\n${HEAD.slice(HEAD.indexOf('\n'))}甲。${TAIL}`;
    const { findings, draft } = check(text);
    for (const finding of findings) {
      const after = check(applyEdits(draft, suppressionEdits(draft, finding)!).text);
      expect(after.draft.outline.title?.text).toBe(draft.outline.title?.text);
      expect(after.findings.map(({ rule }) => rule)).not.toContain(finding.rule);
    }
    expect(findings.map(({ rule }) => rule)).toEqual(['checkup/unknown-genre', XX]);
  });

  test('is none in a plain text', () => {
    const { findings, draft } = check(`${HEAD}到XX县。${TAIL}`, {}, 'plain');
    expect(suppressionEdits(draft, findings[0]!)).toBeNull();
  });
});
