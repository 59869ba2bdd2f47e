import type { GuardedRow } from '../matching/guarded-phrases';
import { MISSPELT_PHRASES, MISSPELT_WORDS } from './misspelt-forms.data';
import { GUARDED_SLIPS } from './typos-guarded.data';

/**
 * A wrong form and the right one. How sure it is that the form is wrong where its guards hold:
 * - `A`: in any text;
 * - `B`: in official prose, almost always;
 * - `C`: no slip, but offices write it otherwise.
 */
export interface Typo extends GuardedRow {
  readonly sure: 'A' | 'B' | 'C';
  readonly right: string;
  /** What was written so in earlier days: right in a sentence that is quoted from then. */
  readonly isOld?: true;
}

/**
 * Source of the right forms: 《现代汉语词典》 and, for the fixed idioms, 《中国成语大辞典》; C: official usage.
 * Each guard keeps a word apart that merely contains the form: 公布署名, 按装配式, 自己经手, 以经济建设. Where the
 * words that can end or begin inside the form cannot be counted up, the row is a `B`.
 */
export const TYPOS: readonly Typo[] = [
  // Work and meetings
  { sure: 'A', wrong: '布署', right: '部署', notAfter: '公|发|颁|宣', notBefore: '名|理' },
  {
    sure: 'A',
    wrong: '部暑|布暑',
    right: '部署',
    notAfter: '公|发|颁|宣|全|干|局',
    notBefore: '期|假|天|运|训|热|休|汛|托|气|季|日|夏|湿',
  },
  { sure: 'A', wrong: '贯澈', right: '贯彻' },
  { sure: 'A', wrong: '惯彻', right: '贯彻', notBefore: '底|查|夜|头|骨' },
  {
    sure: 'A',
    wrong: '复盖',
    right: '覆盖',
    notAfter: '修|反|答|回|批|函|恢|重|申|报|康|往',
    notBefore: '板|章|印|有|好|公|房|楼',
  },
  { sure: 'A', wrong: '攻艰', right: '攻坚', before: '克难|战' },
  { sure: 'A', wrong: '峻工', right: '竣工', notAfter: '严|险|冷|陡|高|雄', notBefore: '作|业|段' },
  { sure: 'A', wrong: '提练', right: '提炼', notAfter: '前', notBefore: '兵|习|就|好' },
  // 以训炼技: both characters are verbs of their own.
  {
    sure: 'B',
    wrong: '训炼',
    right: '训练',
    notAfter: '培|实|集|轮|军|教|以|强|参|复|整|特|受',
    notBefore: '就|钢|油|铁|化|铝|焦|兵|意|魂',
  },
  { sure: 'A', wrong: '锻练', right: '锻炼' },
  { sure: 'A', wrong: '锤练', right: '锤炼', notAfter: '铁' },
  { sure: 'A', wrong: '熟炼', right: '熟练', notAfter: '成', notBefore: '钢|油|铁|化|铝|焦' },
  { sure: 'A', wrong: '简炼', right: '简练', notAfter: '精|从', notBefore: '钢|油|铁|化' },
  { sure: 'A', wrong: '坐阵', right: '坐镇', notBefore: '地|容|营|列' },
  {
    sure: 'A',
    wrong: '按装',
    right: '安装',
    notBefore: '配|备|修|置|载|机|卸|订|箱|饰|车|船|运|潢|甲|束|帧|裱|料|药|货|袋|瓶|罐|满|入|填',
  },
  { sure: 'A', wrong: '复原', right: '复员', notAfter: '修|恢|批|回', before: '退伍|转业|军人|士兵' },
  { sure: 'A', wrong: '拔款', right: '拨款', notAfter: '选', notBefore: '项|待' },
  { sure: 'A', wrong: '划拔', right: '划拨', notAfter: '计|规|策|谋', notBefore: '高|尖|河|除|节|苗|草' },
  { sure: 'A', wrong: '选拨', right: '选拔', notAfter: '挑|竞|推|筛', notBefore: '款|备|付|给|出|入' },
  {
    sure: 'A',
    wrong: '历界',
    right: '历届',
    before: '党|政府|全|班子|领导|人大|会',
  },
  { sure: 'A', wrong: '换界', right: '换届', before: '选举|工作|以来|后|前|中|时' },
  { sure: 'A', wrong: '应界', right: '应届', before: '毕业|生|高校' },
  {
    sure: 'A',
    wrong: '检查院',
    right: '检察院',
    after: '人民|最高|市|县|区|省',
    notBefore: '落|子|校|感|坝|区|内|外|墙|线|士|企',
  },
  {
    sure: 'A',
    wrong: '竟争',
    right: '竞争',
    notAfter: '究|毕',
    notBefore: '吵|相|先|执|论|议|取|抢|夺|得|创|当',
  },
  { sure: 'A', wrong: '精准扶贪', right: '精准扶贫' },
  { sure: 'A', wrong: '两不愁三保证|两不愁、三保证|两不愁，三保证', right: '两不愁三保障' },
  { sure: 'A', wrong: '统畴', right: '统筹' },
  { sure: 'A', wrong: '开僻', right: '开辟', notBefore: '静|壤' },
  { sure: 'A', wrong: '精僻', right: '精辟' },
  { sure: 'A', wrong: '懈待', right: '懈怠', notAfter: '松', notBefore: '人|客|命' },
  { sure: 'A', wrong: '恰谈', right: '洽谈', notBefore: '到|及|起|成|妥' },
  { sure: 'A', wrong: '掘起', right: '崛起', notAfter: '挖|发|采|开|盗' },
  { sure: 'A', wrong: '挂勾', right: '挂钩', notAfter: '悬', notBefore: '画|勒|兑|选|连' },
  { sure: 'A', wrong: '亲睐', right: '青睐' },
  { sure: 'A', wrong: '防碍', right: '妨碍', notAfter: '消|边|国|人|海|联', notBefore: '难' },

  // Common words
  // 既使群众受益，也使集体增收: only the sense tells it from 即使.
  {
    sure: 'B',
    wrong: '既使',
    right: '即使',
    notBefore: '用|命|得',
    notWith: '又|也使|更使|还使|也让|更让|还让|也令|也能使|也要使',
  },
  { sure: 'A', wrong: '即然', right: '既然', notAfter: '立|随|当', notBefore: '后' },
  {
    sure: 'A',
    isOld: true,
    wrong: '部份',
    right: '部分',
    notAfter: '干',
    notBefore: '额|数|内之|内事|内职|内工|内责|外',
  },
  // 民族成份 is what the regulations on it say; 成份股 is a share.
  {
    sure: 'B',
    isOld: true,
    wrong: '成份',
    right: '成分',
    notAfter: '完|民族|家庭|阶级|本人|个人|阶级的',
    notBefore: '额|数|内|股',
  },
  {
    sure: 'A',
    isOld: true,
    wrong: '好象',
    right: '好像',
    notAfter: '爱|偏|喜|正|不|友|美|良|最|护|更',
    notBefore: '棋|牙|征|山|形|群|鼻',
  },
  // 侯 is a surname.
  {
    sure: 'B',
    wrong: '时侯',
    right: '时候',
    notAfter: '届|同|及|准|当|临|定',
    notBefore: '某|马|书记|主任|局长|县长|镇长|同志|姓',
  },
  {
    sure: 'A',
    wrong: '己经',
    right: '已经',
    notAfter: '自|知|克|律|利',
    notBefore: '营|手|费|验|历|济',
  },
  {
    sure: 'B',
    wrong: '自已',
    right: '自己',
    // 不能自已, 情难自已 are idioms.
    notAfter: '来|各|亲|独|擅|源|出|不能|难以|情难|无法|不得|不可|莫能|何能',
    notBefore: '经|建|成|脱|完|摘|退|签|获|投|通|办',
  },
  { sure: 'A', wrong: '竞然', right: '竟然' },
  {
    sure: 'B',
    wrong: '以经',
    right: '已经',
    before: '取得|完成|形成|成为|建成|建立|实现|到位|有了|开始|基本',
  },
  { sure: 'A', wrong: '渡假', right: '度假', notAfter: '过|引', notBefore: '设|装' },
  { sure: 'A', wrong: '过渡', right: '过度', before: '紧张|劳累|疲劳|消费|开发|依赖|解读' },
  { sure: 'A', wrong: '过度', right: '过渡', before: '时期|阶段|性安排' },
  { sure: 'A', wrong: '过度期', right: '过渡期', notBefore: '待|望|盼|许|货' },
  { sure: 'A', wrong: '松驰', right: '松弛', notAfter: '青', notBefore: '名|援|骋' },
  { sure: 'A', wrong: '震憾', right: '震撼' },
  { sure: 'A', wrong: '频临', right: '濒临', notAfter: '视|高|音|低|变', notBefore: '时|床' },
  { sure: 'A', wrong: '凭添', right: '平添', notAfter: '任|文', notBefore: '加|置|购' },
  { sure: 'A', wrong: '秉赋', right: '禀赋', after: '自然|资源|天然|先天|文化|生态|要素|条件' },
  { sure: 'A', wrong: '渲泄', right: '宣泄' },
  { sure: 'A', wrong: '寒喧', right: '寒暄' },
  { sure: 'A', wrong: '粗旷', right: '粗犷' },
  { sure: 'A', wrong: '气慨', right: '气概', notBefore: '然|叹' },
  { sure: 'A', wrong: '沉缅', right: '沉湎', notBefore: '甸' },
  { sure: 'A', wrong: '发韧', right: '发轫', notBefore: '性|劲|度|带' },
  { sure: 'A', wrong: '脉博', right: '脉搏', notBefore: '士|物|客|弈|览|大|爱|采|通|学|主' },
  { sure: 'A', wrong: '帐蓬', right: '帐篷', notBefore: '松|勃' },
  { sure: 'B', wrong: '冒然', right: '贸然', notAfter: '感', notBefore: '后|而' },
  {
    sure: 'B',
    wrong: '座落',
    right: '坐落',
    notAfter: '讲|客|就|两|一|二|三|四|五|六|七|八|九|十|几|数|每|整|首|末|0|1|2|3|4|5|6|7|8|9',
    before: '在|于',
  },

  // Words that sound alike
  {
    sure: 'B',
    wrong: '截止',
    right: '截至',
    notAfter: '报名|报送|申报|征集|投标|受理|缴费|登记',
    before: '目前|今年|去年|上月|本月|月底|年底|#年|#月',
  },
  {
    sure: 'B',
    wrong: '反应',
    right: '反映',
    notAfter: '应急|不良|化学|市场|过敏|连锁|应激|药物|接种|疫苗|免疫|快速|排异|心理|链式|生理',
    filler: '群众|社情|实际|存在',
    before: '问题|意见|诉求|民意|困难|呼声',
  },
  {
    sure: 'B',
    wrong: '登陆',
    right: '登录',
    notAfter: '抢滩|正面',
    notSince: '台风|风暴|气旋|低压|沿海|海岸',
    near: '网站|系统|平台|账号|邮箱|网址|后台|客户端',
  },
  ...['户', '号', '目', '本', '面', '款', '簿', '册', '务', '单'].map(
    (word): Typo => ({
      sure: 'B',
      isOld: true,
      wrong: `帐${word}`,
      right: `账${word}`,
      notAfter: '营|蚊|床|军|毡|纱',
    }),
  ),
  ...['台', '转', '记', '对', '查', '报', '欠', '入', '建', '做', '销', '坏', '呆', '算', '结'].map(
    (word): Typo => ({
      sure: 'B',
      isOld: true,
      wrong: `${word}帐`,
      right: `${word}账`,
      notBefore: '篷|幕|子',
    }),
  ),
  { sure: 'B', wrong: '签定', right: '签订', notAfter: '抽|标|书|牙', notBefore: '向|岗|点|期|位|制' },
  {
    sure: 'B',
    wrong: '修定',
    right: '修订',
    notAfter: '进|维|检|大|返|整|选|必|研|抢|装',
    notBefore: '向|点|额|期|位|岗',
  },
  { sure: 'B', wrong: '撤消', right: '撤销', notBefore: '防|费', near: '机构|职务|处分|决定|单位|行政|资格' },
  // 争做为民服务的实干家: what is done for somebody. 做为农业大县 and 做为党员 are slips, so two characters decide.
  {
    sure: 'B',
    wrong: '做为',
    right: '作为',
    notAfter: '所|叫|争|甘|愿|敢|誓',
    notBefore:
      '民|群|了|百姓|人民|大家|他人|老百|老服|老助|农服|农解|农办|农谋|农助|企服|企解|企业服|企业解|企业排|企业办|' +
      '党分|党尽|党争|党旗|党增|党添|党和人|党育|国分|国争|国尽|国奉|国效|基层减|基层服|师生服|职工服',
  },
  // 李宏扬, 宏扬同志: surnames that do not end common words.
  {
    sure: 'B',
    wrong: '宏扬',
    right: '弘扬',
    notAfter:
      '李|王|张|刘|陈|杨|赵|黄|周|吴|徐|孙|朱|胡|郭|林|罗|梁|宋|郑|谢|韩|唐|冯|董|曹|袁|邓|彭|吕|苏|蒋|蔡|魏|薛',
    notBefore: '同志|书记|主任|局长|县长|镇长|乡长|老师|教授',
  },
  {
    sure: 'B',
    wrong: '起用',
    right: '启用',
    notAfter: '日|月|年|一|号|时|点|晨|天|周',
    filler: '新',
    before: '系统|平台|印章|设备|办公|账号',
  },
  { sure: 'B', wrong: '异地', right: '易地', before: '扶贫搬迁|搬迁脱贫|移民搬迁|搬迁安置' },
  {
    sure: 'B',
    wrong: '必需',
    right: '必须',
    // 未必|需要, 势必|需要.
    notAfter: '生活|所|未|势|何|想|务|不',
    notBefore: '要素|要件|经费|经济',
    before: '坚持|严格|认真|做到|加强|把|要|按|由|经|依法|落实',
  },
  {
    sure: 'B',
    wrong: '急待',
    right: '亟待',
    notAfter: '应|着|紧|危',
    before: '解决|加强|完善|提高|改进|破解',
  },
  {
    sure: 'B',
    isOld: true,
    wrong: '人材',
    right: '人才',
    notAfter: '报|本|个|他|证|当|法|事|介|选|候',
    notBefore: '料|质',
  },
  { sure: 'B', wrong: '法制', right: '法治', before: '社会|政府|中国|国家|思维|轨道|化营商' },
  {
    sure: 'B',
    wrong: '权利',
    right: '权力',
    notAfter: '人|者|民|工',
    before: '机关|运行|清单|寻租|制约',
  },
  { sure: 'B', wrong: '权力', right: '权利', after: '合法|民主|公民|被选举', notBefore: '机关|监督|运行' },

  // Idioms and set phrases
  { sure: 'A', wrong: '独挡一面', right: '独当一面' },
  { sure: 'A', wrong: '一如继往', right: '一如既往' },
  { sure: 'A', wrong: '再接再励', right: '再接再厉' },
  { sure: 'A', wrong: '迫不急待', right: '迫不及待' },
  { sure: 'A', wrong: '久久为攻|久久为公|久久为工', right: '久久为功', notBefore: '益|众|共|作' },
  { sure: 'A', wrong: '融汇贯通', right: '融会贯通' },
  { sure: 'A', wrong: '义不容词', right: '义不容辞' },
  { sure: 'A', wrong: '责无旁待', right: '责无旁贷' },
  { sure: 'A', wrong: '默守成规', right: '墨守成规' },
  { sure: 'A', wrong: '挺而走险', right: '铤而走险' },
  { sure: 'A', wrong: '相形见拙', right: '相形见绌' },
  { sure: 'A', wrong: '因地治宜', right: '因地制宜' },
  { sure: 'A', wrong: '入不付出', right: '入不敷出', notAfter: '投|收|流' },
  { sure: 'A', wrong: '不径而走', right: '不胫而走' },
  { sure: 'A', wrong: '以身做则', right: '以身作则' },
  { sure: 'A', wrong: '鞠躬尽粹', right: '鞠躬尽瘁' },
  { sure: 'A', wrong: '居安思微', right: '居安思危' },
  { sure: 'A', wrong: '名列前矛', right: '名列前茅' },
  { sure: 'A', wrong: '走头无路', right: '走投无路' },
  { sure: 'A', wrong: '一愁莫展', right: '一筹莫展' },
  { sure: 'A', wrong: '破斧沉舟', right: '破釜沉舟' },
  { sure: 'A', wrong: '针贬时弊', right: '针砭时弊' },
  { sure: 'A', wrong: '穿流不息', right: '川流不息' },
  { sure: 'A', wrong: '人情事故', right: '人情世故' },
  { sure: 'A', wrong: '有持无恐', right: '有恃无恐' },
  { sure: 'A', wrong: '食不裹腹', right: '食不果腹' },
  { sure: 'A', wrong: '美仑美奂', right: '美轮美奂' },
  { sure: 'A', wrong: '萎糜不振', right: '萎靡不振' },
  { sure: 'A', wrong: '声名雀起', right: '声名鹊起' },
  { sure: 'A', wrong: '竭泽而鱼', right: '竭泽而渔' },
  { sure: 'A', wrong: '趋之若骛', right: '趋之若鹜' },
  { sure: 'A', wrong: '旁证博引', right: '旁征博引' },
  { sure: 'A', wrong: '灸手可热', right: '炙手可热' },
  { sure: 'A', wrong: '出奇不意', right: '出其不意' },
  { sure: 'A', wrong: '一诺千斤', right: '一诺千金' },
  { sure: 'A', wrong: '饮鸠止渴', right: '饮鸩止渴' },
  { sure: 'A', wrong: '按步就班', right: '按部就班' },
  { sure: 'A', wrong: '一踏糊涂', right: '一塌糊涂' },
  { sure: 'A', wrong: '事必恭亲|事必躬身', right: '事必躬亲' },
  // This one and the next two stand in some dictionaries as variants.
  { sure: 'B', wrong: '披星带月', right: '披星戴月' },
  { sure: 'B', wrong: '直接了当', right: '直截了当' },
  { sure: 'B', wrong: '不加思索', right: '不假思索' },
  { sure: 'A', wrong: '鼎立相助', right: '鼎力相助' },
  { sure: 'A', wrong: '鼎立支持', right: '鼎力支持', notAfter: '三足' },
  { sure: 'A', wrong: '言简意骇|言简意该', right: '言简意赅' },
  { sure: 'A', wrong: '励精图冶', right: '励精图治' },
  // A pun of the fire brigades, too.
  { sure: 'B', wrong: '防患未燃', right: '防患未然' },
  { sure: 'B', wrong: '防患于未燃', right: '防患于未然' },
  { sure: 'A', wrong: '严惩不怠', right: '严惩不贷' },
  { sure: 'A', wrong: '循私舞弊', right: '徇私舞弊' },
  { sure: 'A', wrong: '循私枉法', right: '徇私枉法' },
  { sure: 'A', wrong: '贪脏枉法', right: '贪赃枉法' },
  { sure: 'A', wrong: '辐员辽阔', right: '幅员辽阔' },
  { sure: 'A', wrong: '滥芋充数|烂竽充数', right: '滥竽充数' },
  { sure: 'A', wrong: '变本加利', right: '变本加厉' },
  { sure: 'A', wrong: '谈笑风声', right: '谈笑风生' },
  { sure: 'A', wrong: '甘败下风', right: '甘拜下风' },
  { sure: 'A', wrong: '不可思义', right: '不可思议' },
  { sure: 'A', wrong: '兵慌马乱', right: '兵荒马乱' },

  // Official usage
  {
    sure: 'C',
    wrong: '截止到|截止至',
    right: '截至',
    notAfter: '报名|报送|申报|征集|投标|受理|缴费|登记',
    before: '目前|今年|去年|上月|本月|月底|年底|#年|#月',
  },
  {
    sure: 'C',
    wrong: '导至',
    right: '导致',
    notAfter: '引|疏|传|倒|推|指|辅|因|误|督|宣|领|劝|教|制|先|向|主',
  },
  { sure: 'C', wrong: '做出', right: '作出', near: '决定|部署|安排|指示|批示|贡献|承诺' },
  { sure: 'C', wrong: '其它', right: '其他' },

  ...GUARDED_SLIPS,
  ...readForms(MISSPELT_WORDS),
  ...readForms(MISSPELT_PHRASES),
];

/** Rows out of `wrong|wrong:right`, separated by blanks. */
function readForms(forms: string): readonly Typo[] {
  return forms.split(' ').map((row) => {
    const [wrong, right] = row.split(':');
    return { sure: 'B', wrong: wrong!, right: right! };
  });
}
