import { isHan } from '../../draft/characters';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';

/** 国发[2012]14号: what stands before is the code of an office, behind comes the number. */
const NUMBER = /[[［(（【﹝]((?:19|20)\d{2})[\]］)）】﹞](?=第?\d{1,4}号)/g;
/** 新卫水字（2023）第0012号, 天健审字(2025)第123号: numbers of licences, audits and awards are no 发文字号. */
const IDENTIFIER = /(?:[证审水验评准裁案]|评报)字$|许可证[^，。；：]{0,6}$/;
/** 第三届（2023）5号台: years in brackets behind these words count something else. */
const OTHER_WORD = /[第届期版年度次表图案]$/;

export const documentNumberBrackets: LineRule = {
  name: 'numeral/document-number-brackets',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.2.5（发文字号）', en: 'GB/T 9704—2012, 7.2.5 (document number)' },
  text: {
    zh: {
      title: '发文字号的年份没有用六角括号',
      why: '发文字号的年份用六角括号“〔〕”括起，如“×发〔2024〕1号”。方括号、圆括号、方头括号都不对。',
    },
    en: {
      title: 'Year of a document number in the wrong brackets',
      why: 'The year in a document number stands in 〔〕 (U+3014 and U+3015), as in ×发〔2024〕1号; square, round and black brackets are wrong.',
    },
  },
  messages: {
    wrong: {
      zh: '发文字号“{words}”的年份，标准写明用六角括号括入：〔{year}〕。',
      en: 'In the document number “{words}” the standard has the year in 〔〕: 〔{year}〕.',
    },
    fix: { zh: '改为〔{year}〕', en: 'Change to 〔{year}〕' },
  },
  bad: { text: '按照国发[2012]14号、省政办发（2023）5号文件要求。' },
  good: { text: '按照国发〔2012〕14号文件要求，审结（2023）某01民初123号案件。' },

  triggers: '[［(（【﹝',
  checkLine(line, report) {
    const { text } = line;
    NUMBER.lastIndex = 0;
    for (let found = NUMBER.exec(text); found; found = NUMBER.exec(text)) {
      const [written, year] = found as unknown as [string, string];
      const start = found.index;
      const end = start + written.length;
      if (start === 0 || !isHan(text.charCodeAt(start - 1))) continue;
      if (OTHER_WORD.test(text.slice(start - 1, start)) || isForeign(line, start, end)) continue;
      if (IDENTIFIER.test(text.slice(Math.max(0, start - 9), start))) continue;
      const behind = text.indexOf('号', end) + 1;
      const from = /[\p{Script=Han}]{1,6}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
      const values = { words: text.slice(start - from, behind), year };
      report({
        line: 0,
        start,
        end,
        message: { id: 'wrong', values },
        // 某字(2021)第8号: the number of an office, or one more kind of licence.
        ...fixOwnWords(
          line,
          text[start - 1] === '字' && text[end] === '第' ? 'suggestion' : 'safe',
          { id: 'fix', values },
          [replaceInLine(start, start + 1, '〔'), replaceInLine(end - 1, end, '〕')],
        ),
      });
    }
  },
};
