import type { SlotId } from '../slots';

/** What stands between the brackets of a field: 姓名, 单位名称. */
export type FieldName = string;

/** The fields of forms and templates (practice), and the slot each one fills. Only these count in brackets; square ones ask for more. */
const FIELDS: readonly (readonly [SlotId, string])[] = [
  [
    'person',
    '姓名 名字 人名 汇报人姓名 报告人 报告人姓名 述职人 述职人姓名 领导姓名 签名 本人姓名 联系人 联系人姓名 负责人 负责人姓名 主持人 汇报人 记录人 撰稿人 审核人 签发人 责任人 领导姓名 书记姓名 干部姓名',
  ],
  [
    'organisation',
    '单位 单位名称 单位全称 上级单位 上级部门 上级机关 主管部门 主管单位 发文单位 报送单位 报告单位 填报单位 所在单位 相关单位 本单位名称 检查单位 乡镇政府 党组织全称 机关名称 本单位 部门 部门名称 机构名称 公司名称 企业名称 学校名称 组织名称 支部名称 党支部名称 党组织名称 发文机关 落款单位 主送机关 主送单位 牵头单位 责任单位 配合单位 你的单位',
  ],
  [
    'date',
    '日期 时间 年月日 具体日期 具体时间 起止时间 发布日期 报告日期 报送日期 汇报日期 填报时间 报告时间 会议时间 完成时间 完成时限 成文日期 落款日期 填报日期',
  ],
  ['year', '年份 年度'],
  ['month', '月份'],
  ['province', '省份 省名 省'],
  ['city', '城市 市名 城市名'],
  ['county', '县名 县区 区县 县名称'],
  ['township', '乡名 乡镇名 乡镇名称 乡镇'],
  ['town', '镇名'],
  ['village', '村名 村名称'],
  ['community', '社区名 社区名称'],
  ['street', '街道名 街道名称'],
  ['place', '地名 地点 会议地点 地区 地址'],
  ['project', '项目名称 项目名 工程名称'],
  ['meeting', '会议名称 会议名'],
  ['document', '文件名称 文件名 制度名称 标题 报告标题 文件标题'],
  ['documentNumber', '文号 发文字号 文件编号'],
  ['amount', '金额 具体金额 资金数额 数额'],
  ['percentage', '百分比 比例 占比'],
  ['people', '人数'],
  ['households', '户数'],
  ['villages', '村数'],
  ['count', '数字 数量 具体数字 个数 具体数量'],
  ['phone', '电话 联系电话 手机号 手机号码 电话号码 联系方式'],
  [
    'note',
    '数据 具体数据 内容 具体内容 名称 职务 职称 主题 具体措施 具体问题 具体做法 具体事例 具体案例 案例 插入图片 插入表格',
  ],
];

const SLOT_OF: ReadonlyMap<string, SlotId> = new Map(
  FIELDS.flatMap(([slot, names]) => names.split(' ').map((name) => [name, slot] as const)),
);

/** The slot of a field name, or null when the words are no known field. */
export function fieldSlot(name: FieldName): SlotId | null {
  return SLOT_OF.get(name) ?? null;
}
