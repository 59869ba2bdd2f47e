import { describeRule } from '../testing/rule-cases';
import { issuerDiffers } from './issuer-differs';

const paper = (title: string, signed: string) =>
  `${title}关于泵站改造情况的报告\n\n县人民政府：\n　　三座泵站已经通水。\n\n${signed}\n2025年3月8日\n`;

describeRule(issuerDiffers, {
  finds: [
    paper('^松溪县水务局^', '柏溪县水务局'),
    paper('^松溪县水务局^', '松溪县教育局'),
    paper('^松坪乡人民政府^', '柏坪乡人民政府'),
    paper('^中共松溪县委员会^', '中共柏溪县委员会'),
  ],
  silent: [
    paper('松溪县水务局', '松溪县水务局'),
    paper('县水务局', '松溪县水务局'),
    paper('', '松溪县水务局'),
    paper('松溪县人民政府', '松溪县人民政府办公室'),
    paper('松溪县政府', '松溪县人民政府'),
    paper('松溪县水务局', '松溪县水务局　松溪县财政局'),
    paper('XX县水务局', '松溪县水务局'),
    paper('云岭市松溪县水务局', '松溪县水务局'),
    '松溪县水务局关于泵站改造情况的报告\n　　三座泵站已经通水。\n',
  ],
});
