import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { partsDoNotAddUp } from './parts-do-not-add-up';

describeRule(partsDoNotAddUp, {
  finds: [
    '现有党员120名，其中男党员^80名^、女党员50名。',
    '现有党员120名，其中女党员^130名^。',
    '排查隐患45处（其中已整改^40处^，正在整改3处）。',
    '投入资金3000万元，其中省级^1.2亿元^。',
    '共征求意见86条，其中班子类^90条^、个人类12条。',
  ],
  silent: [
    '全省贷款余额2.4万亿元，其中小微贷款9000亿元',
    '新聘教师20人、医生11人，其中硕士15人',
    '收到信件120件、来电13件，其中已办40件',
    '培训员工240人;服务客户3100人次，其中老年人702人次',
    '工作人员120人（其中女干部50人），群众代表300人',
    '现有党员120名，其中男党员80名、女党员40名。',
    '现有党员120名，其中女党员30名、少数民族党员12名。',
    '投入3亿元，其中县级2000万元。',
    '生产总值增长5%，其中第一产业增长6%。',
    '净增10人，其中新进15人、退休5人。',
    '共有党员XX名，其中男党员80名、女党员50名。',
    '分3组开展走访，其中走访群众130户。',
    '共培训12场120人次。其中，女性130人。',
    '共走访约100户，其中低保户120户。',
    '去年比前年多10户，其中山区多15户。',
    '召开党组会议5次，其中第12次会议专题研究安全生产。',
  ],
});

test('the message has the right sum and shows the whole', () => {
  const [report] = reportsOf(partsDoNotAddUp, '现有党员120名，其中男党员80名、女党员50名。');
  expect(report!.message.values).toMatchObject({ sum: '130名', total: '120名' });
  expect(report!.related).toMatchObject([{ start: 4, end: 8 }]);
});
