/** Kinds of texts that end the name of a document (条例 第八条, and customary ones). */
export const DOCUMENT_KINDS =
  '决议|决定|命令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|方案|办法|规定|条例|细则|规划|规则|准则';

/** Words right before a document's name that show that a certain document is meant. */
export const CITING_WORDS = '按照|根据|依据|依照|遵照|印发|转发|下发|出台|贯彻|落实|执行';

/**
 * What is no text and takes no 书名号: meetings, activities, titles of honour, projects (G34 appendix A.13; custom), by
 * how its name ends.
 */
export const NOT_A_TEXT: readonly { readonly ends: string; readonly what: string }[] = [
  { ends: '会议', what: '会议' },
  { ends: '大会', what: '会议' },
  { ends: '座谈会', what: '会议' },
  { ends: '培训班', what: '培训' },
  { ends: '活动', what: '活动' },
  { ends: '行动', what: '活动' },
  { ends: '大赛', what: '赛事' },
  { ends: '竞赛', what: '赛事' },
  { ends: '先进集体', what: '荣誉称号' },
  { ends: '先进个人', what: '荣誉称号' },
  { ends: '先进单位', what: '荣誉称号' },
  { ends: '文明单位', what: '荣誉称号' },
  { ends: '劳动模范', what: '荣誉称号' },
  { ends: '优秀共产党员', what: '荣誉称号' },
  { ends: '示范村', what: '荣誉称号' },
  { ends: '示范区', what: '荣誉称号' },
  { ends: '示范基地', what: '荣誉称号' },
  { ends: '文明村', what: '荣誉称号' },
  { ends: '工程', what: '工程项目' },
  { ends: '试点项目', what: '工程项目' },
  { ends: '营业执照', what: '证照' },
  { ends: '身份证', what: '证照' },
  { ends: '许可证', what: '证照' },
  { ends: '房产证', what: '证照' },
  { ends: '资格证', what: '证照' },
  { ends: '优待证', what: '证照' },
  { ends: '工作证', what: '证照' },
  { ends: '居住证', what: '证照' },
  { ends: '出生证', what: '证照' },
  { ends: '毕业证', what: '证照' },
  { ends: '合格证', what: '证照' },
  { ends: '上岗证', what: '证照' },
  { ends: '学生证', what: '证照' },
  { ends: '驾驶证', what: '证照' },
  { ends: '结婚证', what: '证照' },
  { ends: '不动产权证', what: '证照' },
  { ends: '奖状', what: '荣誉称号' },
  { ends: '奖牌', what: '荣誉称号' },
  { ends: '锦旗', what: '荣誉称号' },
  { ends: '奖杯', what: '荣誉称号' },
  { ends: '研讨会', what: '会议' },
  { ends: '推进会', what: '会议' },
  { ends: '研修班', what: '培训' },
  { ends: '讲座', what: '活动' },
  { ends: '村规民约', what: '普通名词' },
  { ends: '居民公约', what: '普通名词' },
  { ends: '工作台账', what: '普通名词' },
];
