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

test('verbs and nouns before a unit are no names, whatever stands there', () => {
  const text =
    '十年来全县都在变，县政府紧扣县委安排，多次召开县直会议，壮大村集体，引导村民，办法导致村里有怨言';
  expect(used('走访XX县', text)).toEqual([]);
  expect(used('走访XX村', text)).toEqual([]);
  expect(used('XX镇的路', '境内有青石镇，距白沙镇12公里，小城镇，乡镇干部，文明镇')).toEqual([
    '青石',
    '白沙',
  ]);
  expect(used('XX区', '新城区、老城区、贫困地区、雁塔区，示范区')).toEqual(['雁塔']);
  expect(used('XX乡', '南邻柳河乡，美丽乡村，家乡，城乡')).toEqual(['柳河']);
});

test('offices are the usual departments, and bodies with a name of their own', () => {
  expect(used('XX局牵头', '县教育局、市水务局会同，全局上下，局长带队，交通局')).toEqual([
    '县教育',
    '市水务',
    '交通',
  ]);
  expect(used('XX公司', '青山建材公司，各公司，国有公司，的公司')).toEqual(['青山建材']);
  expect(used('XX单位', '各单位，责任单位，有关单位')).toEqual([]);
});

test('persons have a surname, and what stands before them is no part of a word', () => {
  expect(used('XX书记', '包村书记，驻村第一书记，任何书记，县委书记，由王小平书记带队')).toEqual(['王小平']);
  expect(used('XX主任', '村主任，班主任，李强主任，办公室副主任')).toEqual(['李强']);
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
