import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { findUsedValues, MOST_VALUES, wantedValues } from './used-values';

/** What is found for the first placeholder of the line that has one. */
function used(...texts: readonly string[]): readonly string[] {
  const { lines } = Draft.parse(texts.join('\n'), 'plain');
  const near = lines.findIndex(({ placeholders }) => placeholders.length > 0);
  const { text, placeholders } = lines[near]!;
  const wanted = wantedValues(text, placeholders[0]!);
  return wanted ? findUsedValues(lines, new Set(), wanted, near).map(({ value }) => value) : [];
}

test('names of places are those before the same unit, without what leads up to them', () => {
  expect(used('走访XX县', '调研组走访麦盖提县、疏附县，对口帮扶叶城县央塔克镇，到莎车县。')).toEqual([
    '麦盖提',
    '疏附',
    '叶城',
    '莎车',
  ]);
  expect(used('走访XX镇', '麦盖提县央塔克镇库木村')).toEqual(['央塔克']);
});

test('words that name no place are none', () => {
  expect(used('走访XX县', '全县各县我县该县，贫困县、深度贫困县，县委，XX县，3个县')).toEqual([]);
  expect(used('走访XX市', '农贸市场，市委，我市')).toEqual([]);
});

test('numbers are those before the same unit, in plain figures', () => {
  expect(used('贫困户XXX户', '脱贫1,200户，共35户350人，2024年入户。')).toEqual(['1200', '35']);
  expect(used('投入XX万元', '拨付3.5万元、2亿元')).toEqual(['3.5']);
});

test('years, dates and persons', () => {
  expect(used('20XX年', '2023年3月、2024年，近10年')).toEqual(['2023', '2024']);
  expect(used('2023年  月  日', '2023年3月18日印发')).toEqual(['2023年3月18日']);
  expect(used('由XX同志', '组长王小平同志，副组长李强同志，全体同志')).toEqual(['王小平', '李强']);
});

test('the nearest come first, each once, and no more than a list shows', () => {
  expect(used('甲乙县', '丙丁县', '走访XX县', '甲乙县', '戊己县')).toEqual(['丙丁', '甲乙', '戊己']);
  const many = Array.from({ length: 30 }, (_, i) => `共${i + 10}户`);
  expect(used('贫困户XXX户', ...many)).toHaveLength(MOST_VALUES);
});

test('nothing is looked for where nothing tells a value from other words', () => {
  expect(used('（待补充：整改措施）', '整改措施')).toEqual([]);
});
