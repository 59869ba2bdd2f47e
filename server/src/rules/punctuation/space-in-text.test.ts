import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { spaceInText } from './space-in-text';

describeRule(spaceInText, {
  finds: [
    '驻村干部与村干部^ ^“强弱搭配”，共同提高。',
    '驻村干部与村干部^\u00a0^“强弱搭配”，共同提高。',
    '不断^ ^提高政治能力。',
    '认真学习，^ ^深入交流。',
    '一、加强领导，^ ^压实责任',
    '认真学习^ ^。',
    '全面完成（^ ^含补录）任务。',
    '坚持党的^\u3000^领导不动摇。',
    '认真学习。^ ^深入交流。',
    '截至，^ ^2024年底完成80%。',
  ],
  silent: [
    '测试地址为 https://data.example.cn/v2 （内网可以访问），按`init` 提示操作。来信寄 a@example.cn ，标明事由。',
    '市长 殷勇',
    '县委书记　张三',
    '2026年1月27日在第四次会议上 某省省长 赵刚',
    '一、 基本情况\n（一） 主要做法。今年以来，成效明显。\n1. 加强领导。今年以来，成效明显。',
    '第一条 为了规范管理，制定本办法。',
    '全年培训 12 次，PM 2.5 浓度下降。',
    '深化“黄土高坡 大美金川”品牌宣传，打响名气。',
    '作者：张 三，单位：某局。',
    '参加人员：王芳 李明 陈静，会期半天。',
    '本报记者 戴冰摄于现场。',
    '大家唱响感党恩 听党话 跟党走，干劲十足。',
    '| 姓名 | 单位。 |',
    '姓名\t单位。\t职务',
    '2023年  月  日。',
    '工作安排见附件： 名单。',
    'It is good. 好。',
    '按照医保发〔2025〕  号文件要求，共  名职工参加。',
    '图为会议现场。本报记者 朱江 摄',
    '（2007年3月30日 某市人民代表大会通过。）',
    '分工如下：1. 综合组负责协调。',
  ],
  fixes: [
    ['驻村干部与村干部\u00a0“强弱搭配”，不断 提高能力。', '驻村干部与村干部“强弱搭配”，不断提高能力。'],
    ['由县委  办公室负责。', '由县委  办公室负责。'],
    ['认真学习 ， 深入交流', '认真学习，深入交流'],
    ['认真学习。　　深入交流。', '认真学习。　　深入交流。'],
  ],
  unfixed: ['他说：“认真学习， 深入交流。”'],
});

test('a wide gap behind a full stop may be a paragraph: information', () => {
  const [report] = reportsOf(spaceInText, '认真学习。　　深入交流。');
  expect(report).toMatchObject({ level: 'information', message: { id: 'paragraph' } });
});
