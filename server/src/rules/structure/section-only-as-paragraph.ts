import type { Line } from '../../draft/line';
import type { DraftRule } from '../rule';
import { listTitles, nameSection } from './section-name';

export const sectionOnlyAsParagraph: DraftRule = {
  name: 'structure/section-only-as-paragraph',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：必备部分单设标题',
    en: 'Office custom: a required part has a heading of its own',
  },
  text: {
    zh: {
      title: '必备部分没有单设标题',
      why: '内容已经写到，只是混在段落里。领导翻稿子先看标题，单列出来才不会被当成漏写。',
    },
    en: {
      title: 'Section without a heading of its own',
      why: 'The content is there, inside a paragraph. Readers look at the headings first, and take a part without one for missing.',
    },
  },
  messages: {
    hidden: {
      zh: '“{name}”只写成了段落，没有单设标题。一般单列一节，标题可用{titles}。',
      en: '“{name}” is only a paragraph here. It usually has a heading of its own, such as {titles}.',
    },
  },
  bad: {
    text: '窗口服务作风自查报告\n一、自查工作开展情况\n　　中心逐个窗口调看了监控。\n　　目前还存在一些不足，有两个窗口离岗没有摆告示牌。\n二、整改措施\n　　离岗超过五分钟必须有人顶岗。\n',
    genre: 'zicha',
  },
  good: {
    text: '窗口服务作风自查报告\n一、自查工作开展情况\n　　中心逐个窗口调看了监控。\n二、存在的问题\n　　有两个窗口离岗没有摆告示牌。\n三、整改措施\n　　离岗超过五分钟必须有人顶岗。\n',
    genre: 'zicha',
  },

  checkDraft({ draft, plan }, report) {
    for (const { place, required, demand } of plan?.sections ?? []) {
      if (!required || place?.by !== 'paragraph') continue;
      const { line } = place;
      report({
        line,
        ...firstWords(draft.lines[line]!),
        message: { id: 'hidden', values: { name: nameSection(demand), titles: listTitles(demand.titles) } },
      });
    }
  },
};

const MOST_WORDS = 30;

/** The paragraph's first clause: enough to see which one is meant. */
function firstWords({ text, contentStart, contentEnd }: Line): { start: number; end: number } {
  const words = text.slice(contentStart, contentEnd);
  const stop = words.search(/[，。；：]/);
  if (stop > 0 && stop <= MOST_WORDS) return { start: contentStart, end: contentStart + stop };
  const cut = Math.min(contentEnd, contentStart + MOST_WORDS);
  const splitsPair = cut < contentEnd && (text.charCodeAt(cut) & 0xfc00) === 0xdc00;
  return { start: contentStart, end: splitsPair ? cut - 1 : cut };
}
