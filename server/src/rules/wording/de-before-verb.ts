import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

/** Words that say how something was done; a closed list, from official prose. */
const MANNERS: readonly string[] = (
  '有力 有效 积极 认真 切实 扎实 深入 不断 进一步 全面 及时 充分 大力 顺利 稳步 逐步 深刻 主动 自觉 严格 高效 圆满 ' +
  '科学 努力 热情 迅速 极大 大大 很好 较好 更好 牢固 坚决 持续 明确 准确 广泛 明显 显著 成功 有序 有机 创造性 系统 直接'
).split(' ');
/** What was done; with 了 behind it there is a verb, and no noun that 的 could lead to. */
const VERBS =
  '促进|推动|推进|提升|提高|完成|开展|落实|解决|保障|改善|增强|加强|加快|带动|保证|维护|学习|贯彻|执行|实现|发挥|激发|调动|化解|防范|遏制|缓解|优化|净化|树立|掌握|把握|履行|支持|配合|分析|总结|研究|回答|处置|处理|拓展|扩大|巩固|深化|强化|反映|体现|展示|宣传|服务|引导|规范|打击|组织|实施|建立|控制|降低|减轻|减少|增加|满足';
const DONE = new RegExp(`^(?:${VERBS})了(?![解结不得])`);

export const deBeforeVerb: LineRule = {
  name: 'wording/de-before-verb',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；《现代汉语词典》“地”',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); Contemporary Chinese Dictionary, under 地',
  },
  text: {
    zh: {
      title: '“的”“地”混用',
      why: '动词前面说怎么做，用“地”：有力地促进了。写成“的”，是输入时图省事留下的，审稿时几乎都会被改过来。',
    },
    en: {
      title: '的 in place of 地',
      why: 'Between the manner and the verb stands 地 (有力地促进了). 的 there is a slip of the input method that reviewers nearly always correct.',
    },
  },
  messages: {
    di: {
      zh: '“{words}”里“{manner}”说的是怎么做，“的”应为“地”：{right}。',
      en: '“{manner}” in “{words}” says how it was done, so 的 should be 地: {right}.',
    },
    fix: { zh: '改为“地”', en: 'Change to 地' },
  },
  bad: { text: '一批项目建成投用，有力的促进了产业转型。' },
  good: { text: '一批项目建成投用，有力地促进了产业转型，有力的措施推动了工作，强有力的保障到位了。' },

  triggers: [phrases(...MANNERS.map((manner) => `${manner}的`))],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('的', 2); at > 0; at = text.indexOf('的', at + 1)) {
      const done = DONE.exec(text.slice(at + 1, at + 5));
      if (!done) continue;
      const manner = MANNERS.find((word) => text.endsWith(word, at));
      if (!manner || isForeign(line, at, at + 1) || isCited(line, at)) continue;
      report(describe(at, manner, done[0]));
    }
  },
};

function describe(at: number, manner: string, done: string): LineReport {
  const words = `${manner}的${done}`;
  const values = { words, manner, right: `${manner}地${done}` };
  return {
    line: 0,
    start: at,
    end: at + 1,
    message: { id: 'di', values },
    fix: { kind: 'suggestion', title: { id: 'fix', values: {} }, edits: [replaceInLine(at, at + 1, '地')] },
  };
}
