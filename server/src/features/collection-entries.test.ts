import { expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { listEntries, type OutlineEntry } from './outline-entries';

test('the reports of one file stand side by side, each over its own sections, where they stand in the file', () => {
  const text = [
    ...['篇一：闸门自查报告', '一、自查情况', '查了。', '二、整改措施', '改。', ''],
    ...['篇二：堤防自查报告', '一、自查情况', '查了。', '二、整改措施', '改。'],
  ].join('\n');
  const show = ({ name, stretch, heading, children }: OutlineEntry): unknown[] => [
    `${stretch.line}-${stretch.endLine} ${heading.line} ${name}`,
    ...children.flatMap(show),
  ];
  const checkup = Checkup.of(Draft.parse(text, 'plain'), DEFAULT_PROFILE);
  expect(listEntries(checkup).map(show)).toEqual([
    ['0-5 0 篇一：闸门自查报告', '1-2 1 一、自查情况', '3-4 3 二、整改措施'],
    ['6-10 6 篇二：堤防自查报告', '7-8 7 一、自查情况', '9-10 9 二、整改措施'],
  ]);
});
