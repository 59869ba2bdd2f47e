import { isDigit } from '../draft/characters';
import { normaliseTitle } from './kinds-of-title';

/** The words that titles of sections are made of, and nothing else is. */
const WORDS = [
  '基本 总体 整体 主要 有关 面上 突出 当前 目前 现阶段 今年 本年度 以来 一年来 我们 自身 本人 个人 工作 工作中 思想 深层次 方面',
  '情况 概况 现状 背景 概述 分析 剖析 查找 检视 查摆 自查 反馈 发现 面临 存在 暴露 还 仍 尚 出 中 里 上 的 和 与 及 以及 、 ， 几点 一些 若干',
  '问题 不足 短板 差距 薄弱环节 困难 挑战 隐患 弱项 之处 清单 遇到 表现 需要 有待 改进 加强 地方',
  '原因 根源 成因 症结 产生 上述 以上 这些 造成',
  '对策 建议 意见 措施 举措 办法 方向 思路 整改 解决 应对 防范 提升 政策',
  '下一步 下步 下阶段 下一阶段 今后 明年 来年 下半年 下一年 下一年度 打算 计划 安排 重点 目标 任务 设想 努力 年 年度 要求',
  '做法 经验 体会 启示 心得 收获 思考 认识 成效 成绩 成果 效果 亮点 取得 初步 开展 组织 推进 落实 完成 进展 具体 典型 集中 阶段 年度',
]
  .join(' ')
  .split(' ');

const VOCABULARY: ReadonlySet<string> = new Set(WORDS);
const LONGEST_WORD = Math.max(...WORDS.map((word) => word.length));

/**
 * True when a title consists of nothing but the words of section titles: 当前存在的主要问题和不足, but not
 * 一些干部存在不担当的问题. Only such a heading below the top layer opens a section of problems or measures.
 */
export function isPlainTitle(title: string): boolean {
  const text = normaliseTitle(title);
  if (text.length < 2) return false;
  const reachable = new Array<boolean>(text.length + 1).fill(false);
  reachable[0] = true;
  for (let at = 0; at < text.length; at++) {
    if (!reachable[at]) continue;
    if (isDigit(text.charCodeAt(at))) reachable[at + 1] = true;
    const most = Math.min(LONGEST_WORD, text.length - at);
    for (let length = 1; length <= most; length++) {
      if (VOCABULARY.has(text.slice(at, at + length))) reachable[at + length] = true;
    }
  }
  return reachable[text.length]!;
}
