import { describeRule } from '../testing/rule-cases';
import { titleMarksOnNonText } from './title-marks-on-non-text';

describeRule(titleMarksOnNonText, {
  finds: [
    '荣获^《全省文明单位》^称号',
    '组织开展^《我为群众办实事实践活动》^',
    '召开^《乡村振兴推进会议》^',
    '办理^《食品经营许可证》^',
    '写入^《村规民约》^',
  ],
  silent: [
    '荣获“全省文明单位”称号',
    '印发《关于开展志愿服务活动的通知》',
    '印发《志愿服务活动方案》',
    '学习《中国共产党章程》',
    '观看电影《红海行动》',
    '《长津湖行动》一书',
    '《关于加强水利工程》',
    '没有收住的《全省文明单位',
    '《某市人民政府办公室关于印发老旧小区改造三年行动》',
  ],
  suggests: [['荣获《全省文明单位》称号', '荣获“全省文明单位”称号']],
});
