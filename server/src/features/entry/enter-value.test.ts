import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaceholders } from '../../draft/find-placeholders';
import { enterValue } from './enter-value';

/** The line after entering a value at its first placeholder, or at the one with that number, and what speaks against it. */
function enter(line: string, typed: string, which = 0) {
  const placeholders = findPlaceholders(line, false);
  const { start, end, text, problem } = enterValue(line, placeholders, placeholders[which]!, typed);
  const says = problem ? ` [${problem.level} ${problem.id}]` : '';
  return line.slice(0, start) + text + line.slice(end) + says;
}

describe('a place', () => {
  test.each([
    ['走访XX县', '麦盖提', '走访麦盖提县'],
    ['走访XX县', '麦盖提县', '走访麦盖提县'],
    ['走访XX县', ' 麦盖提县　', '走访麦盖提县'],
    ['走访XX县XX镇XX村', '麦盖提县', '走访麦盖提县XX镇XX村'],
    ['走访XX县XX镇XX村', '麦盖提县央塔克镇', '走访麦盖提县央塔克镇XX村'],
    ['走访XX县XX镇XX村', '麦盖提县央塔克镇库木村', '走访麦盖提县央塔克镇库木村'],
    ['走访麦盖提县XX镇', '麦盖提县央塔克镇', '走访麦盖提县央塔克镇'],
    ['XX区', '沙市', '沙市区 [warning otherUnit]'],
    ['XX县', '喀什市', '喀什市县 [warning otherUnit]'],
    ['XX县', '县', '县县 [warning otherUnit]'],
    ['XX县', '12', '12县 [warning oddName]'],
    ['[县名]的', '麦盖提县', '麦盖提县的'],
  ])('%s + %s', (line, typed, expected) => expect(enter(line, typed)).toBe(expected));
});

describe('a number', () => {
  test.each([
    ['贫困户XXX户', '120', '贫困户120户'],
    ['贫困户XXX户', '120户', '贫困户120户'],
    ['贫困户XXX户', '１２０', '贫困户120户'],
    ['贫困户XXX户', '1,200', '贫困户1200户'],
    ['贫困户XXX户', '12,00', '贫困户12,00户 [warning notANumber]'],
    ['贫困户XXX户', '3.5', '贫困户3.5户 [warning wholeNumber]'],
    ['贫困户XXX户', '012', '贫困户012户 [warning leadingZero]'],
    ['贫困户XXX户', '很多', '贫困户很多户 [warning notANumber]'],
    ['贫困户XXX户', '十二', '贫困户十二户 [warning hanNumber]'],
    ['人口XX万人', '3.5', '人口3.5万人'],
    ['投入XX万元', '3.5万元', '投入3.5万元'],
    ['投入XX万元', '35000元', '投入35000元万元 [warning otherUnit]'],
    ['投入XX万元', '12—15', '投入12—15万元'],
    ['占比XX%', '12.5%', '占比12.5%'],
    ['占比XX%', '120', '占比120% [warning overHundred]'],
    ['占百分之XX', '12%', '占百分之12'],
    ['第XX届', '三', '第三届'],
    ['发〔2024〕XX号', '5号', '发〔2024〕5号'],
    ['发〔2024〕XX号', '05', '发〔2024〕05号 [warning leadingZero]'],
  ])('%s + %s', (line, typed, expected) => expect(enter(line, typed)).toBe(expected));
});

describe('a date', () => {
  test.each([
    ['20XX年', '2024', '2024年'],
    ['20XX年', '2024年', '2024年'],
    ['20XX年', '24', '24年 [error yearDigits]'],
    ['20XX年', '1998', '1998年 [warning maskDiffers]'],
    ['XXXX年', '1024', '1024年 [warning oddYear]'],
    ['我们XX年', '10', '我们10年 [warning yearDigits]'],
    ['20XX年X月X日', '2024', '2024年X月X日'],
    ['20XX年X月X日', '2024年3月5日', '2024年3月5日'],
    ['20XX年X月X日', '2024-03-05', '2024年3月5日'],
    ['20XX年X月X日', '2024年3月', '2024年3月X日'],
    ['20XX年X月X日', '2024.2.30', '2024年2月30日 [error noSuchDay]'],
    ['2023年X月X日', '2月29日', '2023年2月29日 [error noSuchDay]'],
    ['2024年X月X日', '2月29日', '2024年2月29日'],
    ['X月', '13', '13月 [error noSuchMonth]'],
    ['X月', '03', '3月'],
    ['X月31日', '4', '4月31日 [error noSuchDay]'],
    ['4月X日', '31', '4月31日 [error noSuchDay]'],
    ['X月', '三', '三月'],
    ['发〔20XX〕5号', '2024', '发〔2024〕5号'],
    ['发〔　　〕5号', '2024', '发〔2024〕5号'],
    ['发〔20XX〕5号', '240', '发〔240〕5号 [error yearDigits]'],
    ['2023年  月  日', '3月5日', '2023年3月5日'],
    ['2023年  月  日', '2023-3-5', '2023年3月5日'],
    ['2023年  月  日', '2024年3月5日', '2024年3月5日 [warning maskDiffers]'],
    ['二〇二三年  月  日', '3月5日', '二〇二三年3月5日'],
    ['2023年  月  日', '2月29日', '2023年2月29日 [error noSuchDay]'],
    ['    年  月  日', '3月5日', '3月5日 [error yearMissing]'],
    ['日期：____', '近期', '日期：近期 [warning notADate]'],
  ])('%s + %s', (line, typed, expected) => expect(enter(line, typed)).toBe(expected));
});

describe('a name', () => {
  test.each([
    ['由XX同志', '王平', '由王平同志'],
    ['由XX同志', '王平同志', '由王平同志'],
    ['由XX同志', '阿不都·热西提', '由阿不都·热西提同志'],
    ['由XX同志', '王平、李四', '由王平、李四同志 [warning oddName]'],
    ['XX单位自查报告', '石桥镇政府', '石桥镇政府自查报告'],
    ['XX局', '县教育局', '县教育局'],
    ['XX局', '教育厅', '教育厅局 [warning otherUnit]'],
  ])('%s + %s', (line, typed, expected) => expect(enter(line, typed)).toBe(expected));
});

test('any slot refuses nothing and line breaks, and doubts what is still a placeholder', () => {
  expect(enter('走访XX县', '  ')).toBe('走访县 [error empty]');
  expect(enter('占比XX%', '%')).toBe('占比% [error empty]');
  expect(enter('走访XX县', '麦\n盖提')).toBe('走访麦\n盖提县 [error lineBreak]');
  expect(enter('走访XX县', '某某')).toBe('走访某某县 [warning stillOpen]');
  expect(enter('（待补充：整改措施）', '详见附件')).toBe('详见附件');
  expect(enter('共拨付（待补充：金额）。', '350万元')).toBe('共拨付350万元。');
});

const LINES = [
  '走访XX县XX镇XX村',
  '20XX年X月X日',
  '2023年  月  日',
  '投入XX万元',
  '由XX同志',
  '发〔20XX〕XX号',
  '占XX%',
  '（待补充：金额）',
];

test('whatever is typed, the entry lies in the line, takes in the placeholder, and no line break is let through', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d年月日县镇.％XX-]{0,12}$/u));
  fc.assert(
    fc.property(fc.constantFrom(...LINES), typed, (line, value) => {
      const placeholders = findPlaceholders(line, false);
      for (const placeholder of placeholders) {
        const { start, end, text, problem } = enterValue(line, placeholders, placeholder, value);
        expect(start).toBe(placeholder.start);
        expect(end).toBeGreaterThanOrEqual(placeholder.end);
        expect(end).toBeLessThanOrEqual(line.length);
        if (/[\r\n]/.test(text) || text === '') expect(problem?.level).toBe('error');
      }
    }),
  );
});

test('a line of twenty thousand places is no trouble', () => {
  const line = 'XX县，'.repeat(20_000);
  const placeholders = findPlaceholders(line, false);
  for (const placeholder of placeholders) enterValue(line, placeholders, placeholder, '疏附');
  expect(placeholders).toHaveLength(20_000);
});
