import type { Localised } from './localised';

/** Something in a text that speaks for its being a report draft, or against it. */
export interface Evidence {
  readonly id: EvidenceId;
  /** Points for a draft; below 0 against it. Three for a title, and four make a draft (see `recognise`). */
  readonly weight: number;
  /** What is quoted or counted. */
  readonly value: string | number;
}

/** What the status item says about each piece of evidence; `{value}` is what was seen. */
export const EVIDENCE_WORDS = {
  title: { zh: '标题含“{value}”', en: 'the title says “{value}”' },
  'front-matter-title': { zh: '文首 title 含“{value}”', en: 'the title in the front matter says “{value}”' },
  'bracketed-title': { zh: '首段开头的【】含“{value}”', en: 'the first paragraph begins with 【…{value}】' },
  opening: { zh: '开头有“{value}”', en: 'it opens with “{value}”' },
  numbered: { zh: '有 {value} 个连续编号的标题', en: 'headings numbered in a row: {value}' },
  sections: { zh: '有 {value} 处报告常见的标题', en: 'headings usual in reports: {value}' },
  placeholders: { zh: '有待填写的占位符', en: 'there are placeholders to be filled in' },
  signature: { zh: '文末有落款“{value}”', en: 'it is signed “{value}”' },
  date: { zh: '文末有成文日期', en: 'it is dated at its end' },
  code: { zh: '含有代码', en: 'it has code in it' },
  articles: { zh: '有 {value} 处法规条文', en: 'articles of a regulation: {value}' },
  dialogue: { zh: '有 {value} 行对话', en: 'lines of dialogue: {value}' },
  news: { zh: '以新闻电头“{value}”开头', en: 'it begins with a dateline of the news, “{value}”' },
  'how-to': {
    zh: '讲的是怎样写这类文稿（“{value}”）',
    en: 'it explains how such papers are written (“{value}”)',
  },
} as const satisfies Record<string, Localised>;

export type EvidenceId = keyof typeof EVIDENCE_WORDS;

/** Pieces of evidence as one text, in both languages. */
export function tellEvidence(pieces: readonly Evidence[]): Localised {
  const say = (language: 'zh' | 'en') =>
    pieces.map(({ id, value }) => EVIDENCE_WORDS[id][language].replace('{value}', () => String(value)));
  const en = say('en').join('; ');
  return { zh: say('zh').join('；'), en: en.charAt(0).toUpperCase() + en.slice(1) };
}
