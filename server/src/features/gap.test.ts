import { expect, test } from 'vitest';
import { Checkup } from '../checkup/checkup';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { applyEdits } from '../rules/apply-edits';
import { fillGap, fillLinked, openGap } from './gap';

const HEAD = '石桥镇帮扶工作调研报告\n一、基本情况\n';

/** The gap at the given words: `[]` stands around a value that was entered, with the mask behind a bar. */
function gapIn(marked: string) {
  const [, before, value, mask, after] = /^(.*)\[(.*?)(?:\|(.*))?\](.*)$/s.exec(HEAD + marked)!;
  const draft = Draft.parse(before! + value! + after!, 'plain');
  const checkup = Checkup.of(draft, { ...DEFAULT_PROFILE, isDraft: true });
  const line = before!.split('\n').length - 1;
  const start = before!.length - before!.lastIndexOf('\n') - 1;
  const place = { line, start, end: start + value!.length, mask: mask ?? null };
  return { draft, gap: openGap(draft, checkup, place) };
}

function filled(marked: string, typed: string): string {
  const { draft, gap } = gapIn(marked);
  return applyEdits(draft, [fillGap(gap!, typed).edit]).text.slice(HEAD.length);
}

function linked(marked: string, typed: string): string {
  const { draft, gap } = gapIn(marked);
  return applyEdits(draft, fillLinked(gap!, typed)).text.slice(HEAD.length);
}

test('there is no gap where nothing is open', () => {
  expect(gapIn('走访[石桥]镇').gap).toBeNull();
});

test('what was filled in is filled in anew', () => {
  expect(filled('走访[XX]县', '叶城')).toBe('走访叶城县');
  expect(filled('走访[麦盖提|XX]县XX镇', '叶城县')).toBe('走访叶城县XX镇');
  expect(filled('于[2024年3月5|20XX年X月X]日', '2025')).toBe('于2025年X月X日');
  expect(filled('于[2024年3月5|20XX年X月X]日', '2025年4月6日')).toBe('于2025年4月6日');
  expect(filled('于[2024|20XX]年X月X日', '2025年4月6日')).toBe('于2025年4月6日');
});

test('the others of the same words between the same neighbours follow, before and behind it', () => {
  const text = 'XX县和XX县XX镇，走访[麦盖提|XX]县XX户、XX县XX户。XX市XX县';
  expect(linked(text, '麦盖提县')).toBe('麦盖提县和麦盖提县XX镇，走访麦盖提县XX户、麦盖提县XX户。XX市XX县');
});

test('counts follow only where the words around them are the same', () => {
  expect(linked('贫困户[120|XX]户，低保户XX户\n贫困户XX户，共', '120')).toBe(
    '贫困户120户，低保户XX户\n贫困户120户，共',
  );
  expect(linked('[120|XX]户', '120')).toBe('120户');
});

test('notes follow by their own words', () => {
  expect(linked('{{单位}}负责，[石桥镇|{{单位}}]牵头，{{单位名称}}', '石桥镇')).toBe(
    '石桥镇负责，石桥镇牵头，{{单位名称}}',
  );
  expect(linked('已有[甲|（待补充）]等，另有（待补充）家', '甲')).toBe('已有甲等，另有（待补充）家');
});
