import type { Localised } from './localised';

/** Why a text is taken for a draft or not, with the values for the `{names}` of its template. */
export interface Reason {
  readonly id: ReasonId;
  readonly values: Readonly<Record<string, string | number | Localised>>;
}

/** What the status item says about each reason. */
export const RECOGNITION_REASONS = {
  evidence: { zh: '{pieces}', en: '{pieces}' },
  probable: {
    zh: '像报告稿，但还不能确定：{pieces}',
    en: 'Looks like a report draft, but that is not certain: {pieces}',
  },
  'no-title': { zh: '没有找到标题', en: 'No title was found' },
  'not-a-report-title': {
    zh: '标题“{title}”不像报告类文稿的标题',
    en: 'The title “{title}” does not look like that of a report',
  },
  'no-structure': {
    zh: '标题含“{cue}”，但没有连续编号的标题，也没有可以断定的占位符',
    en: 'The title says “{cue}”, but no headings are numbered in a row and nothing is certain to be a placeholder',
  },
  'too-little': {
    zh: '虽有：{pieces}；但不足以认定是报告稿',
    en: 'Not enough for a report draft: {pieces}',
  },
  'not-prose': {
    zh: '内容以代码或外文为主，不像报告类文稿',
    en: 'The text is mostly code or not in Chinese',
  },
  'wrong-encoding': {
    zh: '通篇是乱码，多半是用错了编码打开；请不要保存，改用 {encoding} 编码重新打开',
    en: 'The text is gibberish, probably opened in the wrong encoding; do not save it, reopen it with {encoding}',
  },
  excluded: { zh: '已设置为不检查', en: 'Set not to be checked' },
  chosen: { zh: '体裁已指定为“{genre}”', en: 'The genre was set to “{genre}”' },
  written: { zh: '文首写明体裁为“{genre}”', en: 'The front matter sets the genre to “{genre}”' },
  declared: { zh: '已设置为报告稿', en: 'Set to be checked as a report draft' },
} as const satisfies Record<string, Localised>;

export type ReasonId = keyof typeof RECOGNITION_REASONS;
