import { replaceInLine } from '../reading/line-fix';
import { quotedStretches } from '../reading/quoted';
import type { LineRule } from '../rule';
import { NOT_A_TEXT } from './document-names.data';

/** Longer names are those of documents and news, whatever they end in. */
const LONGEST = 20;

export const titleMarksOnNonText: LineRule = {
  name: 'punctuation/title-marks-on-non-text',
  level: 'information',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，4.15（书名号）、附录A',
    en: 'GB/T 15834—2011, 4.15 (title marks), appendix A',
  },
  text: {
    zh: {
      title: '不是文件、书报的名称用了书名号',
      why: '书名号标示书、报、文件、作品的名称。会议、活动、荣誉称号、证照等一般用引号，或者什么也不加。',
    },
    en: {
      title: '书名号 around something that is no text',
      why: '书名号 set off the names of books, papers, documents and works. Meetings, activities, honours and licences usually take quotation marks or nothing.',
    },
  },
  messages: {
    noText: {
      zh: '“{name}”是{what}的名称，通常不用书名号，可以改用引号或者不加。',
      en: '“{name}” is the name of a {what} and usually takes no 书名号; use quotation marks or nothing.',
    },
    fix: { zh: '改用引号', en: 'Use quotation marks' },
  },
  bad: { text: '我单位荣获《全省文明单位》称号。' },
  good: { text: '我单位荣获“全省文明单位”称号，并印发《关于开展志愿服务活动的通知》。' },

  triggers: '《',
  checkLine(line, report) {
    for (const { kind, start, end } of quotedStretches(line)) {
      if (kind !== 'title' || line.text[end - 1] !== '》') continue;
      const name = line.text.slice(start + 1, end - 1);
      if (name.length > LONGEST || /^关于|[《》：]|^[^一-鿿]/.test(name)) continue;
      const row = isTheme(line.text, start, end) ? THEME : NOT_A_TEXT.find(({ ends }) => name.endsWith(ends));
      if (!row || isWork(line.text, start, end)) continue;
      report({
        line: 0,
        start,
        end,
        message: { id: 'noText', values: { name, what: WHAT[row.what]! } },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values: {} },
          edits: [replaceInLine(start, start + 1, '“'), replaceInLine(end - 1, end, '”')],
        },
      });
    }
  },
};

const WHAT: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  会议: { zh: '会议', en: 'meeting' },
  培训: { zh: '培训', en: 'training' },
  活动: { zh: '活动', en: 'activity' },
  赛事: { zh: '赛事', en: 'contest' },
  荣誉称号: { zh: '荣誉称号', en: 'title of honour' },
  工程项目: { zh: '工程项目', en: 'project' },
  证照: { zh: '证照', en: 'licence' },
  主题: { zh: '主题', en: 'theme' },
  普通名词: { zh: '普通事物', en: 'common thing' },
};

const THEME = { ends: '', what: '主题' };

/** 以《同心共建》为主题: a theme is no text; 以《…》为题 gives the name of an essay or a speech. */
function isTheme(text: string, start: number, end: number): boolean {
  return text[start - 1] === '以' && /^为(?:主题|主线|口号|理念)/.test(text.slice(end, end + 3));
}

/** A film, a book, a text of that name: what stands around says so. */
function isWork(text: string, start: number, end: number): boolean {
  if (
    /(?:电影|电视剧|纪录片|专题片|图书|长篇|小说|歌曲|文章|一文|报道|节目|话剧|短片|杂志|期刊|刊物|课程|教材|题为)$/.test(
      text.slice(Math.max(0, start - 3), start),
    )
  )
    return true;
  return /^(?:白皮书|蓝皮书|绿皮书|皮书|报告|方案|规划|丛书|系列|一文|一书|等?文章|杂志|节目|栏目|课程|专题片|微电影|宣传片|报道|全文|第)/.test(
    text.slice(end, end + 3),
  );
}
