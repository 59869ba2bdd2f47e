import type { Language } from '../rules/rule';

/** Where editors find the schema of this file; the extension answers for it. */
export const SCHEMA_URI = 'report-checkup://schemas/reportcheckup.schema.json';

/** A commented configuration to begin with. It sets nothing yet. */
export function starterConfig(language: Language): string {
  return language === 'zh' ? ZH : EN;
}

const ZH = `{
  // 报告体检的配置：管本文件夹和下级文件夹里的稿件。去掉行首的“//”，那一项就起作用。
  "$schema": "${SCHEMA_URI}",

  // "extends": "report-checkup:final", // 用哪份配置打底：内置的（这一份定稿从严），或者工作区里的文件。
  // "practice": false, // 不查只有写作惯例、没有法规或标准依据的内容。

  // 哪些文件是报告稿、是什么体裁，第一个对得上的算数；"auto" 由标题决定，"none" 不检查。
  "files": {
    // "整改/*.txt": "整改报告",
    // "README.md": "none",
  },

  // 规则的级别：off、hint、information、warning、error；可以写一条规则，也可以写一类。
  "rules": {
    // "placeholder/unresolved": "error",
    // "punctuation/*": "hint",
  },

  // 本单位的统一写法。
  "terms": [
    // { "use": "县委办公室", "avoid": ["县委办"], "note": "正式行文用全称" },
  ],

  // 本单位的词语、机构、地方和人名：这样写没有错，不再提示。
  "names": [
    // { "name": "云岭工匠", "kind": "word" },
  ],

  // 占位符的补充和例外。
  "placeholders": {
    // "marks": ["@@"],
    // "ignore": ["XX型"],
  },

  // 本单位自己的体裁；标识与内置体裁相同的，是在那种体裁上修改。
  "genres": {
    // "minzhu-pingyi": {
    //   "name": "民主评议报告",
    //   "titleCues": ["*民主评议*报告"],
    //   "sections": ["基本情况", "评议结果", "存在的问题", "改进措施"],
    // },
  },

  // "ignore": [{ "rule": "wording/typo", "text": "原文" }], // 看过、决定保留的问题，不再列出；原文要一字不差。
}
`;

const EN = `{
  // The configuration of Report Checkup, for the drafts in this folder and below. Take “//” away to set something.
  "$schema": "${SCHEMA_URI}",

  // "extends": "report-checkup:final", // What this builds on: a built-in (this one is for the last check), or a file.
  // "practice": false, // Leave out what rests on custom alone, with no regulation or standard behind it.

  // Which files are drafts, and of which genre; the first that fits counts. "auto": as the title says; "none": no draft.
  "files": {
    // "整改/*.txt": "整改报告",
    // "README.md": "none",
  },

  // The level of a rule or a family of rules: off, hint, information, warning, error.
  "rules": {
    // "placeholder/unresolved": "error",
    // "punctuation/*": "hint",
  },

  // How the office writes things.
  "terms": [
    // { "use": "县委办公室", "avoid": ["县委办"], "note": "the full name in formal papers" },
  ],

  // Words, offices, places and people of the house: they are right as they are.
  "names": [
    // { "name": "云岭工匠", "kind": "word" },
  ],

  // More placeholders, and exceptions.
  "placeholders": {
    // "marks": ["@@"],
    // "ignore": ["XX型"],
  },

  // Genres of the office’s own; one with a built-in genre’s id changes that genre.
  "genres": {
    // "minzhu-pingyi": {
    //   "name": { "zh": "民主评议报告", "en": "Peer review report" },
    //   "titleCues": ["*民主评议*报告"],
    //   "sections": ["基本情况", "评议结果", "存在的问题", "改进措施"],
    // },
  },

  // "ignore": [{ "rule": "wording/typo", "text": "原文" }], // Findings that are to stay; their words, to the letter.
}
`;
