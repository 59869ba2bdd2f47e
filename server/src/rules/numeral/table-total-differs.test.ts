import { expect, test } from 'vitest';
import { describeRule } from '../testing/rule-cases';
import { readCells } from './table-cells';
import { tableTotalDiffers } from './table-total-differs';

const table = (...rows: readonly string[]) =>
  `${rows.map((row) => `| ${row.replaceAll(' ', ' | ')} |`).join('\n')}\n`;
const tabs = (...rows: readonly string[]) => `${rows.map((row) => row.replaceAll(' ', '\t')).join('\n')}\n`;

describeRule(tableTotalDiffers, {
  finds: [
    table('作物 面积', '--- ---', '油菜 300', '大豆 500', '合计 ^900^'),
    tabs('站点 人数 车辆', '东站 12 3', '西站 8 4', '合计 20 ^9^'),
    table('序号 项目 金额（万元）', '--- --- ---', '1 苗木 12.5', '2 肥料 7.5', '— 合计 ^25^'),
    tabs('乡镇 男 女 合计', '甲镇 10 12 22', '乙镇 8 9 ^18^'),
    table('村 灌溉站 排涝站 总计', '--- --- --- ---', '前村 3 4 7', '后村 2 6 ^9^', '中村 1 1 2'),
  ],
  silent: [
    table('作物 面积', '--- ---', '油菜 300', '大豆 500', '合计 800'),
    table('作物 单产', '--- ---', '油菜 300', '大豆 500', '合计 400'),
    table('作物 面积', '--- ---', '油菜 300', '大豆 500', '平均 400'),
    table('作物 完成率（%）', '--- ---', '油菜 90', '大豆 80', '合计 85'),
    table('项目 数量', '--- ---', '苗木 300', '其中松树 100', '肥料 200', '合计 500'),
    table('项目 数量', '--- ---', '苗木 3.33', '肥料 3.33', '农药 3.33', '合计 10.00'),
    table('项目 数量', '--- ---', '苗木 XX', '肥料 200', '合计 500'),
    tabs('乡镇 数量 金额 合计', '甲镇 10 12 5', '乙镇 8 9 6'),
    table('项目 数量', '--- ---', '苗木 300株', '肥料 20吨', '合计 330'),
    '合计，苗木\t300\n',
  ],
});

test('cells stand where their words do', () => {
  expect(readCells('| 甲 |  12 |')).toEqual([
    { start: 2, end: 3, words: '甲' },
    { start: 7, end: 9, words: '12' },
  ]);
  expect(readCells('甲\t\t12')!.map(({ words }) => words)).toEqual(['甲', '', '12']);
  expect(readCells('没有格')).toBeNull();
});
