import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { Checkup } from './checkup';
import { insertMissingSections } from './insert-missing-sections';

const check = (text: string) => Checkup.of(Draft.parse(text, 'plain'), DEFAULT_PROFILE);

test('all missing sections come in, in order, numbered on', () => {
  const checkup = check('青岭县用水安全自查报告\r\n\r\n一、组织开展情况\r\n逐厂自查。\r\nXX厂除外。\r\n');
  const completed = insertMissingSections(checkup);
  const again = Checkup.of(completed, DEFAULT_PROFILE);
  expect(again.plan!.missing).toEqual([]);
  expect(completed.outline.sections.map(({ ordinal }) => ordinal!.value)).toEqual([1, 2, 3]);
  expect(completed.text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(completed.text).toMatch(
    /^青岭县用水安全自查报告\r\n\r\n一、组织开展情况\r\n逐厂自查。\r\nXX厂除外。\r\n/,
  );
});

test('a complete draft stays the very same object', () => {
  const checkup = check('自查报告\n一、开展情况\n好。\n二、存在的问题\n少。\n三、整改措施\n改。');
  expect(insertMissingSections(checkup)).toBe(checkup.draft);
});
