import { describe, expect, test } from 'vitest';
import { type OrdinalType, readOrdinal } from './ordinal';

/** text, type, value, the ordinal's own characters, the title behind it */
const ORDINALS: readonly [string, OrdinalType, number, string, string][] = [
  ['一、基本情况', 'han', 1, '一、', '基本情况'],
  ['二十一、附则', 'han', 21, '二十一、', '附则'],
  ['一、“三农”工作', 'han', 1, '一、', '“三农”工作'],
  ['三、三大攻坚战进展', 'han', 3, '三、', '三大攻坚战进展'],
  ['一、 基本情况', 'han', 1, '一、', '基本情况'],
  ['一. 基本情况', 'han', 1, '一.', '基本情况'],
  ['（一）组织领导', 'han-paren', 1, '（一）', '组织领导'],
  ['(十二)组织领导', 'han-paren', 12, '(十二)', '组织领导'],
  ['（ 三 ）组织领导', 'han-paren', 3, '（ 三 ）', '组织领导'],
  ['1.加强领导', 'arabic', 1, '1.', '加强领导'],
  ['1.\u00A0加强领导', 'arabic', 1, '1.', '加强领导'],
  ['12．加强领导', 'arabic', 12, '12．', '加强领导'],
  ['1、加强领导', 'arabic', 1, '1、', '加强领导'],
  ['1.2024年以来的做法', 'arabic', 1, '1.', '2024年以来的做法'],
  ['3、2025年计划', 'arabic', 3, '3、', '2025年计划'],
  ['（1）完善制度', 'arabic-paren', 1, '（1）', '完善制度'],
  ['(2) 完善制度', 'arabic-paren', 2, '(2)', '完善制度'],
  ['3）完善制度', 'arabic-paren', 3, '3）', '完善制度'],
  ['①完善制度', 'circled', 1, '①', '完善制度'],
  ['⑳完善制度', 'circled', 20, '⑳', '完善制度'],
  ['第一部分　履职情况', 'part', 1, '第一部分', '履职情况'],
  ['第三部分：下步打算', 'part', 3, '第三部分：', '下步打算'],
  ['第二章 问题', 'part', 2, '第二章', '问题'],
  ['启示一：支部要强', 'label', 1, '启示一：', '支部要强'],
  ['问题2：台账不全', 'label', 2, '问题2：', '台账不全'],
  ['一是加强领导', 'item', 1, '一是', '加强领导'],
  ['第一，统一思想', 'sequence', 1, '第一，', '统一思想'],
  ['第二、统一思想', 'sequence', 2, '第二、', '统一思想'],
];

test.each(ORDINALS)('%s', (text, type, value, written, title) => {
  const ordinal = readOrdinal(text, 0)!;
  expect(ordinal).toMatchObject({ type, value, doubtful: false });
  expect(text.slice(ordinal.start, ordinal.end)).toBe(written);
  expect(text.slice(ordinal.titleStart)).toBe(title);
});

describe('only the list around it can tell', () => {
  test.each([
    '2 让资源集聚',
    '2\u00A0让资源集聚',
    '2让资源集聚',
    '90后干部',
    '二、三个方面存在不足',
    '一，加强领导',
  ])('%s', (text) => expect(readOrdinal(text, 0)).toMatchObject({ doubtful: true }));
});

describe('false friends at the start of a line', () => {
  test.each([
    '一、二季度增长较快',
    '二、三产业占比提高',
    '一、二、三产业融合',
    '六、七月份降雨集中',
    '一、二年级学生',
    '2024年全市共有',
    '2024 年全市共有',
    '3个乡镇完成',
    '3 个乡镇完成',
    '1.5万亩高标准农田',
    '1.5倍',
    '10多家企业',
    '5月20日召开会议',
    '3、4个村',
    '1、2号楼',
    '1，200人',
    '2.x版本',
    '1.txt',
    '15%以上',
    '7天内办结',
    '12小时值守',
    '2线城市',
    '100.全部完成',
    '0.8元',
    '2023—2025年',
    '一般情况',
    '一方面抓生产',
    '第一书记到位',
    '第一、二、三产业',
    '第一部分工作已经完成',
    '（以下简称县局）',
    '（2024年）',
    '（123）条',
    '启示一节',
    '问题一直存在',
    '',
    '、',
    '（',
  ])('%s', (text) => expect(readOrdinal(text, 0)).toBeNull());
});
