import { describeRule } from '../testing/rule-cases';
import { missingZero } from './missing-zero';

describeRule(missingZero, {
  finds: [
    '差错率下降^.5^个百分点',
    '占比^.8^%',
    '增长了，约^.35^万元',
    '损耗率为^.02^%',
    '压实系数^.93^，达到要求',
  ],
  silent: [
    '差错率下降0.5个百分点',
    '整改到位.3万元已经退还',
    '1.5%、12.35万元',
    '版本2.0.5%',
    '一.2024年以来',
    '压缩包.7z、附件.3个',
    '见https://a.cn/.5%',
    '约XX.5%',
    '见附件.3，第二条.5。系数见表2.5，功率.',
  ],
  suggests: [['占比.8%', '占比0.8%']],
});
