import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import type { LineReport, LineRule } from '../rule';

/** Verbs of official prose that take a judgement with 得 (practice; a closed list). */
const VERBS: readonly string[] = (
  '抓 做 看 想 讲 管 学 吃 理解 掌握 完成 落实 执行 了解 贯彻 发挥 解决 研究 领会 把握 考虑 部署 推进 开展 坚持 ' +
  '结合 配合 运用 联系 督促 跟进 衔接 挖掘 宣传 总结 剖析 认识 履行 监督 管理 表现 进展'
).split(' ');
const LAST_OF_VERB = new Set(VERBS.map((verb) => verb.at(-1)!));

const DEGREES = '不够 不太 不大 不很 不 还不够 还不 还比较 还很 很 较 更 比较 非常 十分 太 过于'.split(' ');
const QUALITIES = (
  '深 透 细 实 严 紧 好 快 准 牢 高 远 广 差 慢 浅 粗 虚 松 软 扎实 到位 彻底 及时 全面 充分 严格 严肃 规范 深入 深刻 ' +
  '透彻 明显 准确 精准 具体 理想 细致 主动 积极 紧密 完整 清楚 平衡 均衡 顺利 顺畅 稳固 持久 够'
).split(' ');
/**
 * How well it was done, up to the end of the clause: 不够紧 不深不透 很充分 比较到位 好. A noun must not follow
 * (做的好事), and 多 and 少 count things (部署的多，调研的少).
 */
const JUDGEMENT = new RegExp(
  `^(?:${DEGREES.join('|')})?(?:${QUALITIES.join('|')})(?=[，。；：、！？）”]|$|不[深透细实严紧好快准牢高远])`,
);
/** 管理的规范、随着改革的深入: without a degree a verb of two characters and such a quality make a noun. */
const BARE_QUALITY = /^[^不还很较更比非十太过]/;
/** 比预想的好, 比去年做的好: the words with 的 are what is compared. */
const COMPARES = /比[^，。；：、]{0,12}$/;
/** 预想 思想 大学 主管 血管 查看: the character before makes another word of the verb. */
const OTHER_WORD =
  /(?:[预思理设联构猜感空幻]想|[大学科教放升入上文哲数医互自好]学|[主监血城水油分托保共]管|[宣演]讲|[所叫当看]做|小吃)$/;
/** What it begins with. */
const FIRST_OF_JUDGEMENT = [...new Set([...DEGREES, ...QUALITIES].map((word) => word[0]!))].join('');
/** 所做的还不够: a noun stands for what was done. */
const NOMINAL = /(?:所|要|应该|应当|能|能够|可以|最|正在|需要|想)$/;

export const deBeforeComplement: LineRule = {
  name: 'wording/de-before-complement',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核文字用法是否规范）；《现代汉语词典》“得”',
    en: 'Regulations on Official Documents, art. 20 (is the wording correct?); Contemporary Chinese Dictionary, under 得',
  },
  text: {
    zh: {
      title: '“的”“得”混用',
      why: '动词后面说程度、结果，用“得”：抓得不紧、理解得不透。写成“的”，是输入时图省事留下的，领导读稿一眼就能看出来。',
    },
    en: {
      title: '的 in place of 得',
      why: 'Between a verb and how well it was done stands 得 (抓得不紧). 的 there is a slip of the input method that careful readers notice at once.',
    },
  },
  messages: {
    de: {
      zh: '“{words}”里说的是程度，“的”通常应为“得”：{right}。',
      en: '“{words}” says how well it was done, so 的 should usually be 得: {right}.',
    },
    fix: { zh: '改为“得”', en: 'Change to 得' },
  },
  bad: { text: '对队伍建设抓的不够紧，对有关政策理解的不深不透。' },
  good: { text: '对队伍建设抓得不够紧。安排部署的多，下去调研的少，为群众做的好事实事还不够。' },

  triggers: [phrases('取的', ...VERBS.map((verb) => `${verb}的`))],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('的', 1); at > 0; at = text.indexOf('的', at + 1)) {
      if (isGained(text, at) && !isCited(line, at)) {
        report(
          describe(text, at, {
            start: at - 1,
            end: at + 1 + GAINED.exec(text.slice(at + 1, at + 6))![0].length,
          }),
        );
        continue;
      }
      if (!FIRST_OF_JUDGEMENT.includes(text[at + 1] ?? ' ') || !LAST_OF_VERB.has(text[at - 1]!)) continue;
      const found = readJudgement(text, at);
      if (!found || isForeign(line, at, at + 1) || isCited(line, at)) continue;
      report(describe(text, at, found));
    }
  },
};

/** 取的了, 取的明显成效: 取得 is a word. */
const GAINED =
  /^(?:了|(?:明显|显著|较好|良好|一定|阶段性|积极|新的?|实质性?|重大|突破性?|丰硕|初步)?(?:成效|成绩|进展|突破|成果|效果|胜利))/;

/** 争取的 录取的 采取的 are other words. */
function isGained(text: string, at: number): boolean {
  return (
    text[at - 1] === '取' &&
    !'争录获提采收选领听汲吸换夺窃摄支赚抽考攫骗索榨牟赎自进套盗截窃读'.includes(text[at - 2] ?? '，') &&
    GAINED.test(text.slice(at + 1, at + 6))
  );
}

interface Judged {
  readonly start: number;
  readonly end: number;
}

function readJudgement(text: string, at: number): Judged | null {
  const verb = VERBS.find((word) => word.length > 1 && text.endsWith(word, at)) ?? text[at - 1]!;
  if (!VERBS.includes(verb)) return null;
  const start = at - verb.length;
  if (NOMINAL.test(text.slice(Math.max(0, start - 3), start))) return null;
  const before = text.slice(Math.max(0, start - 16), start);
  if (COMPARES.test(before) || (verb.length === 1 && OTHER_WORD.test(before.slice(-1) + verb))) return null;
  const judgement = JUDGEMENT.exec(text.slice(at + 1, at + 14));
  if (judgement && verb.length > 1 && BARE_QUALITY.test(judgement[0]) && !judgement[0].includes('不'))
    return null;
  return judgement && { start, end: at + 1 + judgement[0].length };
}

function describe(text: string, at: number, { start, end }: Judged): LineReport {
  const right = `${text.slice(start, at)}得${text.slice(at + 1, end)}`;
  return {
    line: 0,
    start: at,
    end: at + 1,
    message: { id: 'de', values: { words: text.slice(start, end), right } },
    fix: { kind: 'suggestion', title: { id: 'fix', values: {} }, edits: [replaceInLine(at, at + 1, '得')] },
  };
}
