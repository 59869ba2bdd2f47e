import { describeRule } from '../testing/rule-cases';
import { fullWidthCharacter } from './full-width-character';

describeRule(fullWidthCharacter, {
  finds: [
    '^２０２３^年以来',
    '共培训干部^１２０^人次',
    '全县^ＧＤＰ^增长',
    '增长^６．５^个百分点',
    '推广^ＡＩ^应用',
  ],
  silent: [
    '2023年以来，共培训干部120人次，全县GDP增长6.5%。',
    'ＸＸ县ＸＸ镇',
    '（一）“二”《三》，。；：',
    '增长6.5％，＋－',
    '～—·',
    '〇一二三',
    '二Ｏ一八年、一九九Ｏ年',
  ],
  fixes: [['２０２３年培训１２０人次，增长６．５个百分点', '2023年培训120人次，增长6.5个百分点']],
  unfixed: ['《２０２３年规划》'],
});
