import { expect, test } from 'vitest';
import { describeRule } from '../testing/rule-cases';
import { arabicInSetPhrase } from './arabic-in-set-phrase';
import { SET_PHRASES } from './set-phrases.data';

describeRule(arabicInSetPhrase, {
  finds: [
    '险情^第1时间^处置',
    '压实^第1责任人^责任',
    '坚持^1户1策^',
    '推行“^1网通办^”',
    '全县^1盘棋^推进',
    '打通政策落地^最后1公里^',
    '力戒^1刀切^',
  ],
  silent: [
    '险情第一时间处置，坚持一户一策',
    '第11时间段、第21责任人',
    '走访1户，制定1策略表',
    '修路1公里，最后1公里路段完成硬化',
    '领取1体化验单',
    '见A1站式样',
    '采购21网通办公设备',
    '落实“4个意识”',
    '矿井加强1线工作面瓦斯治理',
    '变电站10千伏1线工作正常',
    'G216线最后1公里贯通',
    '供热最后1公里管网完成改造',
    '筑牢第1道防线抓预警，筑牢第2道防线抓转移',
    '会议研究第1议题、第2议题',
  ],
  fixes: [
    ['坚持1户1策，全县1盘棋', '坚持一户一策，全县一盘棋'],
    ['打通最后1公里', '打通最后1公里'],
  ],
  suggests: [['打通最后1公里', '打通最后一公里']],
  unfixed: ['《1网通办指南》', '他说：“坚持1户1策。”'],
});

test.each(SET_PHRASES)('$wrong becomes $right, which has no Arabic digit', ({ wrong, right }) => {
  expect(wrong).toMatch(/\d/);
  expect(right).not.toMatch(/\d/);
});
