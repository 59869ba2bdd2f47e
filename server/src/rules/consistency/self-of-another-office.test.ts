import { describeRule } from '../testing/rule-cases';
import { selfOfAnotherOffice } from './self-of-another-office';

const paper = (text: string, signed: string) =>
  `泵站安全自查报告\n\n县水务局：\n　　${text}\n\n${signed}\n2025年3月8日\n`;

describeRule(selfOfAnotherOffice, {
  finds: [
    paper('^我局^组织了自查。', '松坪镇人民政府'),
    paper('^我镇^组织了自查，^我镇^查看了泵站。', '松溪县水务局'),
    paper('^我乡^组织了自查。', '松坪镇人民政府'),
    paper('^我校^组织了自查。', '松溪县教育局'),
    paper('^我局^组织了自查。', '松坪村村民委员会'),
    paper('我镇组织了自查，^我局^查看了泵站。', '松坪镇人民政府'),
  ],
  silent: [
    paper('我镇组织了自查，我县已有部署。', '松坪镇人民政府'),
    paper('我局组织了自查。', '松溪县水务局'),
    paper('我村位于我镇东部。', '松坪村村民委员会'),
    paper('群众说：“我村的泵站坏了。”', '松溪县水务局'),
    paper('我局、我镇组织了自查。', '松溪县水务局　松坪镇人民政府'),
    paper('我局组织了自查。', '泵站检查组'),
    paper('我局组织了自查。', '李明'),
    '泵站安全自查报告\n　　我局组织了自查。\n',
  ],
});
