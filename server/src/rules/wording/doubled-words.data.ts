import type { Guards } from '../matching/guarded-phrases';

/** A character whose doubling is a slip, unless one of the two belongs to the word beside it. */
export interface DoubledCharacter extends Guards {
  readonly char: string;
  /** True where the words beside it cannot all be counted up: the writer decides. */
  readonly isLikely?: true;
}

/**
 * Source: proofreading practice. Characters that are doubled on purpose (天天 往往 个个) or in too many
 * neighbouring words (工作作为) are left out.
 */
export const DOUBLED_CHARACTERS: readonly DoubledCharacter[] = [
  {
    char: '对',
    isLikely: true,
    // 针对对象 核对对账 结对对口 一对对 成双成对
    notAfter: '结|成|配|核|校|针|面|应|反|比|一|双|绝|相|派|作|敌',
    notBefore:
      '象|方|策|手|口|应|照|接|比|外|抗|立|标|话|岸|联|账|号|等|称|内|错|子|白|流|冲|表|付|待|调|阵|决|撞|换|味|劲|齐|半|角|路|过|公账|公业务|公客户|公存款|公贷|私|讲|虾|碰|台|面|华|港|仗|弈|垒|峙|簿',
  },
  { char: '的', notAfter: '目|标|打|之|中|有', notBefore: '确|士|哥|姐|黎|话|款|卡|当' },
  // At the start of a clause it is the verb: 了了群众一桩心愿.
  {
    char: '了',
    isLikely: true,
    notAfter: '为|不|甚|时|明|得|终|末|罢|没完没|大不|一目|，|。|；|、|：|“|也|就|都|才|总算|终于',
    notBefore: '解|结|却|断|然|事|无|如|不|得|悟|望|若|心|夙|一桩|一件|这桩|这件',
  },
  {
    char: '在',
    isLikely: true,
    notAfter: '现|正|存|所|旨|内|外|潜|好|自|实|意|健|贵|重|志|难|何',
    notBefore:
      '建|校|职|岗|编|线|场|册|位|世|乎|于|途|押|座|逃|野|家|任|案|读|营|研|售|役|京|外|矫|审|管|保|贷|办|宁|沪|粤|渝|穗|疆|藏|津|港|澳|库|栏|运|施|谈|签|网|轨|握|孕|追',
  },
  {
    char: '和',
    isLikely: true,
    notAfter: '共|总|缓|平|温|饱|柔|调|之|随|谦|祥|求|暖|维|亲|说|议|中|附|掺|讲|祖|颐|泰',
    notBefore: '美|气|睦|谐|平|解|田|县|顺|缓|声|衷|善|约|服|布|林|政|静|龙|硕|桥|庆|悦|洽|煦|弦|稀',
  },
  { char: '与', notAfter: '参|给|赠|授|相|付|施|干|赋|寄|赐', notBefore: '会|其|众|否|时|世|日|国|共|人为' },
  {
    // 必将将改革进行到底 is right as well.
    char: '将',
    isLikely: true,
    notAfter: '必|即|终|还|也|仍|拟|小|大|上|中|少|老|干|猛|名|健|武|战|主|部|女|骁',
    notBefore: '士|领|军|来|近|官|相|台|乐|帅|门|才|心|至',
  },
  {
    char: '把',
    isLikely: true,
    notAfter: '一|几|大|火|车|两|三|四|五|六|七|八|九|十|每|整|拖|刀|扫',
    notBefore: '关|握|脉|手|持|柄|门|戏|式|风|舵|总|酒|守|玩|控|子',
  },
  {
    char: '使',
    notAfter: '促|迫|致|驱|大|行|天|公|特|信|即|主|唆|指|支|役|假|来|出|学|密',
    notBefore: '用|命|得|者|馆|节|劲|出|然|女|唤|领|团|坏|徒',
  },
  { char: '各', notAfter: '自', notBefore: '自|界别' },
  {
    char: '被',
    isLikely: true,
    notAfter: '棉|植|覆',
    notBefore:
      '子|告|动|褥|单|套|害|执|申|上|监|选|征|调|处|保|访|扶|帮|检|审|查|举|救|服|评|考|迫|拆|约|谈|侵|投|推|录|拘|捕|盗|骗|列|赡|抚|继|诉|裁|通|问|追|绑|授|任|代|替|装|覆|面',
  },
];

/**
 * Words whose immediate repetition is a slip: verbs, adverbs, pronouns and connectives. Nouns are left out, they
 * may belong to two words (基层党组织组织开展), and so are verbs that are repeated for emphasis (研究研究).
 * Source: proofreading practice.
 */
export const DOUBLED_WORDS: readonly string[] = (
  '进行 加强 开展 推进 推动 强化 提高 提升 完善 健全 建立 制定 围绕 聚焦 通过 根据 按照 对于 关于 由于 因为 ' +
  '所以 但是 以及 或者 并且 而且 虽然 如果 我们 他们 你们 我市 我县 我区 我局 我镇 我省 我院 我校 这些 这个 这种 ' +
  '那些 一些 有关 相关 可以 能够 必须 应当 坚持 切实 不断 积极 认真 进一步 深入 主要 存在 目前 已经 正在 同时 ' +
  '其中 截至 确保 实现 增强 促进 取得 召开 各级 以来 为了 没有 仍然 十分 逐步 逐项 及时 严格 充分 牢固 大力'
).split(' ');

/** Those of them whose repetition can be meant: 没有没有完成的任务, 在抓好防汛的同时同时推进, 十分十分难得. */
export const LIKELY_DOUBLED_WORDS: ReadonlySet<string> = new Set(['没有', '同时', '十分']);
