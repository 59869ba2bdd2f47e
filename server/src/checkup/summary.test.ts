import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import type { DraftFormat } from '../draft/format';
import { listDemandedSections, listObstacles } from '../features/overview';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import type { Profile } from '../profile/profile';
import { Checkup } from './checkup';
import { openPlaceholders } from './open-placeholders';
import { summarise } from './summary';

const TITLE = '柳溪区档案馆关于库房安全的自查报告';
const WHOLE = [
  TITLE,
  '一、自查工作开展情况',
  '馆里抽调四人，逐间查看了库房。',
  '二、自查发现的问题',
  '两台除湿机铭牌上只印着XX镇，已请厂家说明。',
  '三、整改措施',
  '下月起，每周登记一次温湿度。',
].join('\n');
/** Without what was found. */
const SHORT = WHOLE.split('\n').toSpliced(3, 2).join('\n').replace('三、', '二、');

const check = (text: string, profile: Partial<Profile> = {}, format: DraftFormat = 'plain') =>
  Checkup.of(Draft.parse(text, format), { ...DEFAULT_PROFILE, ...profile });
const ignore = (rule: string, text: string) => ({ ignore: [{ rule, text, isForThisFile: true }] });
const level = (rule: string, one: 'off' | 'hint') => ({ rules: new Map([[rule, { level: one }]]) });
/** What stands in the way, by every count that is shown. */
const stands = (checkup: Checkup) => {
  const { placeholders, missingSections, ready } = summarise(checkup);
  const obstacles = listObstacles(checkup).map(({ kind, count }) => `${kind} ${count}`);
  const lacking = listDemandedSections(checkup).filter(({ state }) => state === 'missing').length;
  return { ready, placeholders, missing: missingSections.length, lacking, obstacles };
};
const READY = { ready: true, placeholders: 0, missing: 0, lacking: 0, obstacles: [] };
const OPEN = { ready: false, placeholders: 1, missing: 0, lacking: 0, obstacles: ['placeholders 1'] };
const LACKING = { ready: false, placeholders: 0, missing: 1, lacking: 1, obstacles: ['missing 1'] };

const XX = 'placeholder/unresolved';
const MISSING = 'structure/missing-section';

test('an open place and a missing section stand in the way', () => {
  expect(stands(check(WHOLE))).toEqual(OPEN);
  expect(stands(check(SHORT))).toEqual(LACKING);
});

test.each([
  ['by an entry', WHOLE, ignore(XX, 'XX镇')],
  ['as a rule that is off', WHOLE, level(XX, 'off')],
  ['as a section, by an entry', SHORT, ignore(MISSING, TITLE)],
  ['as a section, as a rule that is off', SHORT, level(MISSING, 'off')],
])('what is silenced counts nowhere: %s', (_, text, profile) => {
  expect(stands(check(text, profile))).toEqual(READY);
});

test('a comment in Markdown makes ready, one in a plain text does not', () => {
  const text = WHOLE.replace('两台', `<!-- report-checkup-disable-next-line ${XX} -->\n两台`);
  expect(stands(check(text, {}, 'markdown'))).toEqual(READY);
  expect(stands(check(text))).toEqual(OPEN);
});

test.each([
  ['a level', WHOLE, level(XX, 'hint'), OPEN],
  ['a level of sections', SHORT, level(MISSING, 'hint'), LACKING],
  ['an entry of other words', WHOLE, ignore(XX, 'XX乡'), OPEN],
  ['an entry of another rule', WHOLE, ignore(MISSING, 'XX镇'), OPEN],
  ['an entry on another title', SHORT, ignore(MISSING, '自查报告'), LACKING],
  ['another rule that is off', WHOLE, level(MISSING, 'off'), OPEN],
])('%s makes nothing ready', (_, text, profile, expected) => {
  const { ready, placeholders, missing, lacking } = stands(check(text, profile));
  expect({ ready, placeholders, missing, lacking }).toEqual({
    ready: expected.ready,
    placeholders: expected.placeholders,
    missing: expected.missing,
    lacking: expected.lacking,
  });
});

test('of several places on a line only the silenced one counts no more; after an edit as in a fresh checkup', () => {
  const text = WHOLE.replace('已请', '产自XX县，已请');
  const checkup = check(text, ignore(XX, 'XX镇'));
  expect(openPlaceholders(checkup)(4).map(({ start }) => start)).toEqual([
    text.split('\n')[4]!.indexOf('XX县'),
  ]);
  const { draft } = checkup;
  const at = (column: number) => ({ line: 4, column });
  const { draft: edited, change } = draft.edit(at(0), at(2), '三台XX乡的');
  const after = checkup.after(edited, [change]);
  expect(stands(after)).toEqual(stands(Checkup.of(Draft.parse(edited.text, 'plain'), after.profile)));
});
