import { describeRule } from '../testing/rule-cases';
import { mixedListDigits } from './mixed-list-digits';

describeRule(mixedListDigits, {
  finds: [
    '新建3个文化广场、^五^个农家书屋',
    '走访12户低保户和^八^户特困户',
    '培育10家龙头企业、^十二^家合作社',
  ],
  silent: [
    '新建3个文化广场、5个农家书屋',
    '落实4个专班、“四个意识”',
    '完成3项任务，五项制度',
    '新建3个广场、五条道路',
    '走访3户、两户',
    '新建三个广场、五个书屋',
    '完成3个项目、四个方面任务',
    '围绕第3个问题展开。讨论、五个专题',
  ],
  suggests: [['新建3个文化广场、五个农家书屋', '新建3个文化广场、5个农家书屋']],
});
