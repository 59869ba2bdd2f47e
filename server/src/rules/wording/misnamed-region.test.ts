import { describeRule } from '../testing/rule-cases';
import { misnamedRegion } from './misnamed-region';

describeRule(misnamedRegion, {
  finds: [
    '代表团赴^宁夏省^学习治沙经验',
    '从^内蒙古省^引进良种羊300只',
    '与^重庆省^有关部门对接',
    '^西藏省^林芝市派员来访',
  ],
  silent: [
    '代表团赴宁夏回族自治区学习',
    '与新疆省级平台联网，衔接上海省际班线',
    '1884年清廷设立新疆省，1955年改为自治区',
    '经广西省道302线运输',
    '在北京省亲，让上海省心',
    '《新疆省通志稿》存目',
    '抗战时期属民国宁夏省管辖',
  ],
  suggests: [['赴新疆省考察', '赴新疆维吾尔自治区考察']],
});
