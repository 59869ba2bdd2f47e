import { describeRule } from '../testing/rule-cases';
import { imprintForm } from './imprint-form';

const REPORT =
  '关于泵站改造情况的报告\n\n县水务局：\n　　三座泵站已经通水。\n\n松坪乡人民政府\n2025年3月8日\n\n';
const PRINTED = '松坪乡党政办公室　　　2025年3月9日印发\n';

describeRule(imprintForm, {
  finds: [
    `${REPORT}^主题词：水利　泵站　报告^\n抄送：县财政局。\n${PRINTED}`,
    `${REPORT}抄送：^县财政局，县农业农村局^\n${PRINTED}`,
    `${REPORT}^抄报^：县委办。\n${PRINTED}`,
    `${REPORT}抄送：县财政局。\n松坪乡党政办公室　　　2025年3月9日^印^\n`,
    `${REPORT}抄送：^县财政局，各行政村。^\n${PRINTED}`,
    `${REPORT}抄送：县财政局。\n松坪乡党政办公室　　　^2025年03月09日^印发\n`,
    `${REPORT}抄送：县财政局，县农业农村局，\n　　　^县应急管理局^\n${PRINTED}`,
  ],
  silent: [
    `${REPORT}抄送：县财政局，县农业农村局。\n${PRINTED}`,
    `${REPORT}${PRINTED}`,
    `${REPORT}抄送：县财政局，县农业农村局，\n　　　县应急管理局。\n${PRINTED}`,
    REPORT,
    `关于泵站改造情况的报告\n\n县水务局：\n　　主题词：水利。抄送：县财政局\n　　通知2025年3月9日印发。\n\n松坪乡人民政府\n2025年3月8日\n`,
    `关于泵站改造情况的通报\n\n各行政村：\n　　三座泵站已经通水。\n\n松坪乡人民政府\n2025年3月8日\n\n抄送：县水务局，各站所。\n${PRINTED}`,
    `${REPORT}（联系人：李工，电话：0871—6000000）\n`,
  ],
  fixes: [
    [
      `${REPORT}抄送：县财政局\n松坪乡党政办公室　2025年3月9日印\n`,
      `${REPORT}抄送：县财政局。\n松坪乡党政办公室　2025年3月9日印发\n`,
    ],
    [`${REPORT}抄送：县财政局；\n${PRINTED}`, `${REPORT}抄送：县财政局。\n${PRINTED}`],
  ],
});
