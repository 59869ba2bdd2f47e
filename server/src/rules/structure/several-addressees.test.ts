import { describeRule } from '../testing/rule-cases';
import { severalAddressees } from './several-addressees';

const BODY = '\n　　三座泵站已经通水，现将有关情况报告如下。\n';
const TITLE = '关于泵站改造情况的报告\n\n';

describeRule(severalAddressees, {
  finds: [
    `${TITLE}^县水务局、县财政局^：${BODY}`,
    `${TITLE}^县政府，县防汛抗旱指挥部^：${BODY}`,
    `${TITLE}^县委、县人大常委会、县政府^：${BODY}`,
    `${TITLE}^市水利局、市应急管理局、市气象局^：${BODY}`,
  ],
  silent: [
    `${TITLE}县委、县政府：${BODY}`,
    `${TITLE}市委、市人民政府：${BODY}`,
    `${TITLE}县水务局：${BODY}`,
    `${TITLE}县委办、县政府办：${BODY}`,
    `${TITLE}各乡镇、各部门：${BODY}`,
    `关于泵站改造情况的通报\n\n县水务局、县财政局：${BODY}`,
    `政府工作报告\n\n各位代表、各位委员：${BODY}`,
    `泵站安全检查情况报告\n\n县水务局、县财政局：${BODY}`,
  ],
});
