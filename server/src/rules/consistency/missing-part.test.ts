import { describeRule } from '../testing/rule-cases';
import { missingPart } from './missing-part';

const REST = '\n二、存在的问题\n　　设备老化。\n三、下一步打算\n　　更换设备。\n';

describeRule(missingPart, {
  finds: [
    `泵站改造工作总结\n一、主要工作\n　　改造三座，明细见^本总结第五部分^。${REST}`,
    `泵站安全自查报告\n一、自查情况\n　　措施见^本报告第四部分^。${REST}`,
    `泵站安全自查报告\n　　依据见^本文第六部分^。\n一、自查情况\n　　改造三座。${REST}`,
  ],
  silent: [
    `泵站安全自查报告\n一、自查情况\n　　问题见本报告第二部分。${REST}`,
    `泵站安全自查报告\n一、自查情况\n　　见本报告第三部分。${REST}`,
    `泵站安全自查报告\n一、自查情况\n　　调研报告第五部分讲到水泵。${REST}`,
    `泵站安全自查报告\n一、自查情况\n　　通知写着“见本文第八部分”。${REST}`,
    '泵站安全自查报告\n　　见本报告第五部分。\n　　改造三座。',
    '泵站安全自查报告\n一、自查情况\n　　见本报告第五部分。\n三、打算\n　　更换设备。',
  ],
});
