import type { Localised } from '../rules/rule';

/** Configurations that a file can extend by name. */
export const BUILT_IN_CONFIGS: Readonly<
  Record<string, { readonly about: Localised; readonly text: string }>
> = {
  'report-checkup:recommended': {
    about: {
      zh: '推荐配置：与什么都不设相同',
      en: 'the recommended configuration: the same as setting nothing',
    },
    text: '{}',
  },
  'report-checkup:standard': {
    about: {
      zh: '只查有法规、标准依据的内容，不查写作惯例',
      en: 'only what a regulation or a standard says, nothing that is custom',
    },
    text: '{ "practice": false }',
  },
  'report-checkup:final': {
    about: {
      zh: '定稿从严：占位符没填、缺少章节都算错误',
      en: 'for the last check: open placeholders and missing sections are errors',
    },
    text: '{ "rules": { "placeholder/unresolved": "error", "structure/missing-section": "error", "structure/empty-section": "error" } }',
  },
};
