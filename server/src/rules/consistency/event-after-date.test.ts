import { describeRule } from '../testing/rule-cases';
import { eventAfterDate } from './event-after-date';

const paper = (text: string, date = '2025年3月8日') =>
  `泵站改造工作总结\n一、主要工作\n　　${text}\n\n松坪乡人民政府\n${date}\n`;

describeRule(eventAfterDate, {
  finds: [
    paper('^2025年4月2日^，乡里召开动员会。'),
    paper('三座泵站已于^2025年5月1日^通水。'),
    paper('^2026年3月1日^印发了改造方案的说明。', '2025年3月8日').replace('方案', '图集'),
    paper('^2025年4月2日^，县水务局到松坪乡调研，提出三条意见。'),
    paper('^2025年4月2日^上午，组织召开推进会。', '2025年3月'),
  ],
  silent: [
    paper('2025年2月2日，乡里召开动员会。'),
    paper('2025年4月2日前完成招标。'),
    paper('2025年4月2日，乡里将召开动员会。'),
    paper('定于2025年4月2日召开动员会。'),
    paper('合同有效期至2025年4月2日。'),
    paper('2025年4月2日，乡里召开动员会。', '20XX年X月X日'),
    paper('计划2025年4月2日启动，2025年6月1日完成了再验收。'),
    paper('《关于2025年4月2日召开动员会的通知》已经印发。'),
    paper('2025年3月8日，乡里召开动员会。'),
    '泵站改造工作总结\n　　2025年4月2日，乡里召开动员会。',
  ],
});
