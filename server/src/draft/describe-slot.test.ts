import { describe, expect, it } from 'vitest';
import { describeSlot } from './describe-slot';
import { findPlaceholders } from './find-placeholders';
import { SLOTS } from './slots';

function words(text: string): readonly [zh: string, en: string][] {
  return findPlaceholders(text, false).map((one) => {
    const { zh, en } = describeSlot(text, one);
    return [zh, en];
  });
}

describe('describeSlot', () => {
  it.each([
    ['贫困村XX个', '贫困村的个数', 'number of poor villages'],
    ['XX个贫困村', '贫困村的个数', 'number of poor villages'],
    ['XX余名干部', '干部的人数', 'number of officials'],
    ['后备干部XX名', '后备干部的人数', 'number of reserve officials'],
    ['XX个', '数量', 'count'],
    ['XX台', '数量（台）', 'count (台)'],
    ['XX万亩', '数量（万亩）', 'quantity (万亩)'],
    ['XX个月', '时长（个月）', 'length of time (个月)'],
    ['XX万元', '金额（万元）', 'amount (10,000 yuan)'],
    ['XX余万元', '金额（万元）', 'amount (10,000 yuan)'],
    ['XX万美元', '金额（万美元）', 'amount (万美元)'],
    ['XX县', '县（旗）名', 'county'],
    ['占比XX%', '百分比', 'percentage'],
    ['（待补充）', '待补充的内容', 'content to be supplied'],
    ['{{单位名称}}', '单位名称', 'name of an organisation'],
    ['[职务]', '职务', 'content to be supplied (职务)'],
    ['【请补充典型案例】', '典型案例', 'content to be supplied (典型案例)'],
    ['数据待核实。', '待补充的内容', 'content to be supplied'],
    ['关于XX的通知', '未填内容', 'content not filled in'],
  ])('says of %s: %s, %s', (text, zh, en) => {
    expect(words(text)).toEqual([[zh, en]]);
  });

  it('finds the noun of a second count over the first', () => {
    expect(words('贫困人口XX户XX人')).toEqual([
      ['贫困人口的户数', 'number of households in the poor population'],
      ['贫困人口的人数', 'size of the poor population'],
    ]);
  });

  it('does not count the villages before XX名', () => {
    expect(words('XX村XX名书记')[1]).toEqual(['人数', 'number of people']);
  });

  it('has words for every slot in both languages', () => {
    for (const { zh, en } of Object.values(SLOTS)) {
      expect(zh).toMatch(/^[\p{Script=Han}（）]+$/u);
      expect(en).toMatch(/^[a-z0-9 ,()]+$/);
    }
  });
});
