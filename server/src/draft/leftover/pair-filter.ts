/** Pairs of characters, one of which stands in each line that the patterns without a fixed place can find. */
export const SHORT_WORDS =
  '本页 库仅 +D +d 文章 此文 该文 关注 觉得 编辑 修改 精品 新于 本站 本网 登录 登陆 注册 会员 VI vi Vi 付费 下载 免费 版权 作权 转载 侵权 侵犯 侵删 举报 联系 来源 来自 源于 源自 转自 摘自 集自 理自 取自 集于 上传 投稿 整理 仅供 外传 请勿 商用 小时 QQ qq Qq 微信 公众 二维 更多 收藏 分享 显示 展示 预览 剩余 还剩 还有 余下 浏览 阅读 点击 访问 评论 试题 如果 推荐 ★★ ☆☆ ★☆ 网友 在线 搜索 本文 由网 文库 范文 公文 文秘 文档 发布 收集 代写 加微 加V 加v 加Q 加q 尽在 本公 本号 记住 转发 格式 _第 亲, 亲， 未完 开通 重复 自助 不代 与本 搜集 提供 原创 想要 想看 想了 想获 想阅 想查';
export const READER_WORDS =
  '导语 导读 上就 上是 上便 网为 网给 小编 网友 本站 编者 文库 文网 秘网 给大 为大 帮大 供大 望大 给您 为您 帮您 供您 望您 给你 为你 帮你 供你 望你 给各 为各 帮各 供各 望各 给有 供有 给朋 为朋 帮朋 给同 为同 帮同 给广 为广 帮广 欢迎 敬请 侵犯 复制 您填 你填 您注 你注 望能 望可 望会 望这 望对 望给 望帮 望为 这类 小伙 读者 的亲 的网 感谢 谢谢 来看 不知 在为 么写 该写 何写 样写 对您 对你 对大 请看';
export const ASSISTANT_WORDS =
  '好的 当然 没问 可以 收到 明白 为您 为你 帮您 帮你 给您 给你 一份 一篇 据您 照您 按您 于您 合您 是我 为我 AI ai Ai 人工 语言 智能 抱歉 望这 望以 望上 望该 望本 愿这 愿以 愿上 果您 若您 如您 果你 若你 如你 果需 告诉 告知 随时 我可 我会 要我 需我 占位 括号 【】 示例 虚构 替换 供您 De de Ch ch 豆包 文心 通义 Ki ki 大模 根据 请问 您看';
export const HINT_WORDS =
  'QQ qq Qq 微信 公众 加微 会员 订阅 VI vi Vi 更多 ww WW Ww :/ 扫码 版权 转载 文库 笔杆 公文 本文 下载';

/** Small enough to stay in the nearest cache; what shares a slot costs a search that finds nothing. */
const SLOTS = 0x4000;

/** Tells in one pass which of several lists of pairs a text may hold one of: never no for one that it holds. */
export class PairFilter {
  readonly #bits = new Uint8Array(SLOTS);

  /** @param lists pairs of characters parted by blanks, and the bit that stands for them */
  constructor(lists: readonly (readonly [pairs: string, bit: number])[]) {
    for (const [pairs, bit] of lists) {
      for (const pair of pairs.split(' ')) this.#bits[slotOf(pair.charCodeAt(0), pair.charCodeAt(1))]! |= bit;
    }
  }

  /** The bits of the lists of which a pair may stand in the text. */
  read(text: string): number {
    let found = 0;
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      found |= this.#bits[slotOf(before, code)]!;
      before = code;
    }
    return found;
  }
}

function slotOf(first: number, second: number): number {
  return ((first * 31) ^ second) & (SLOTS - 1);
}
